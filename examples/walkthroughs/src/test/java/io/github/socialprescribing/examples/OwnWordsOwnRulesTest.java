package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnWordsOwnRulesTest {

    private static final Told TOLD = Told.by(OwnWordsOwnRules::tell);

    @Test
    void saysItsOwnWordBesideTheStandardOnes() {
        TOLD.says().contains("our word        somebody who speaks my language").contains("a standard one  food");
    }

    @Test
    void isAnotherPolicyThanTheOneItCameFrom() {
        TOLD.says().containsPattern("before +CESP 1, \\d+ rules, hash [0-9a-f]{12}…");
        TOLD.says().containsPattern("now +CESP 1-riverside, \\d+ rules, hash [0-9a-f]{12}…");
        assertThat(TOLD.text()
                        .lines()
                        .filter(line -> line.contains("hash"))
                        .map(line -> line.replaceAll(".*hash ", "")))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void refusesByItsOwnRuleAndSaysWhatWouldHelp() {
        TOLD.says()
                .contains("refused  NOBODY_TO_INTERPRET, by OUR-01")
                .contains("remedy   book an interpreter, and plan the session then")
                .contains("what if  no-interpreter = no: it would be permitted")
                .contains("OUR-01         decisive        no session is planned at which nobody understands the other")
                .contains("An interpreter is booked, and the link worker plans the session again. Done.");
        assertThat(TOLD.count("refused  ")).isEqualTo(1);
    }

    @Test
    void tellsAllThatIsWrongWithADraftAtOnce() {
        TOLD.says()
                .contains("UNKNOWN_FACT at `OUR-01`: `may-plan-session` has no fact `no-interpreter`")
                .contains("UNKNOWN_FACT at `OUR-02`: `may-plan-session` has no fact `interpreters`")
                .contains("UNKNOWN_RULE at `overrides`: there is no rule `OUR-03`");
        assertThat(TOLD.count("fault     ")).isEqualTo(3);
    }

    @Test
    void tellsWhatIsOddThoughItIsNoMistakeAndShowsIt() {
        TOLD.says()
                .contains("odd       no session may be planned to end with")
                .contains("such as   units-counted: 15 half units")
                .contains("units-with-this: 17 half");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
