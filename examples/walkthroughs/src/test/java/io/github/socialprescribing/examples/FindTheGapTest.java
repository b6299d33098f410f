package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindTheGapTest {

    private static final Told TOLD = Told.by(FindTheGap::tell);

    @Test
    void findsTheRulesThatContradictEachOther() {
        assertThat(TOLD.count("clash")).isEqualTo(2);
        TOLD.says().contains("`HV-1` permits what `HV-3` refuses").contains("`HV-1` permits what `HV-4` refuses");
    }

    @Test
    void findsTheSituationThatNobodyThoughtOf() {
        assertThat(TOLD.count("gap  ")).isEqualTo(2);
        TOLD.says().containsPattern("no rule decides, and it is permitted by default, where visits-made is at least 4");
    }

    @Test
    void namesNoSituationThatCannotBe() {
        TOLD.says().contains("visits-made: 3 visits, visits-missed: 3 visits").doesNotContain("visits-missed: 4");
    }

    @Test
    void showsWhatTheMendedRulesChangeAndNothingElse() {
        TOLD.says()
                .contains("the analysis looked at every situation")
                .contains("it was  permitted, and is now refused")
                .doesNotContain("and is now permitted");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
