package io.github.socialprescribing.examples;

import org.junit.jupiter.api.Test;

class ComparePoliciesTest {

    private static final Told TOLD = Told.by(ComparePolicies::tell);

    @Test
    void tellsWhichNumbersDiffer() {
        TOLD.says().containsPattern("offer-limit +16 -> 24 +half units");
    }

    @Test
    void tellsWhichContactsCountOtherwise() {
        TOLD.says()
                .containsPattern("call of 10 minutes +0 +\\S.* <- differs")
                .containsPattern("session of 60 minutes +1 +1\\n");
    }

    @Test
    void showsACaseThatIsDecidedOtherwise() {
        TOLD.says()
                .contains("may this session be planned?")
                .contains("differs  refused now, permitted then")
                .contains("such as");
    }

    @Test
    void claimsToHaveLookedEverywhereOnlyIfItHas() {
        TOLD.says().contains("Every situation of every question was compared");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
