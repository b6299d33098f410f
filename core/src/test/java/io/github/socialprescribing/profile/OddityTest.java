package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Witness;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Everything odd is shown in a situation, and the policy, asked about that situation, answers as the warning says. */
class OddityTest {

    private static Policy drafted(String... rules) {
        return RuleCatalogue.draft("OURS", "1", rules).build().get();
    }

    private static void shows(Policy policy, String warning, Outcome outcome, String... told) {
        Seq<Oddity> found = ProfileLint.warnings(policy).filter(it -> it.words().contains(warning));
        assertThat(found).singleElement().satisfies(odd -> {
            Witness witness = odd.witness().get();
            assertThat(witness.question()).isEqualTo(odd.question());
            assertThat(outcome(policy, witness)).isEqualTo(outcome);
            assertThat(witness.words()).contains(told);
            assertThat(odd).hasToString("odd at `" + odd.question() + "`: " + odd.words());
        });
    }

    private static Outcome outcome(Policy policy, Witness witness) {
        return policy.compile(Asked.ofValues(policy.question(witness.question()).get()))
                .outcome(witness.facts());
    }

    @Test
    void aWindowTooShortIsShownByTheLastSessionThatItPromised() {
        Policy hasty = Youth.policy()
                .with("window-days", 56, new Provenance.Assumed("eight weeks"))
                .get();

        shows(
                hasty,
                "too short",
                Outcome.REFUSED,
                "window-days-used: 70 days",
                "units-counted: 10 half units",
                "safeguarding-open: no");
    }

    @Test
    void missesAreShownByTheFirstThatEndsSupport() {
        shows(
                drafted("ATT-02", "ATT-03", "ATT-08")
                        .with("review-after-misses", 3, new Provenance.Assumed("late"))
                        .get(),
                "from number 3 on",
                Outcome.PERMITTED,
                "missed-in-a-row: 3 contacts");
        shows(
                CounsellingStrict.policy(),
                "a first appointment",
                Outcome.PERMITTED,
                "first-appointment-missed: yes",
                "missed-in-a-row: 1 contact");
        shows(drafted("ATT-05", "ATT-08"), "punishes", Outcome.PERMITTED, "missed-without-notice: 2 contacts");
        shows(drafted("ATT-03"), "nobody is exempt", Outcome.PERMITTED, "exempted-by-worker: yes");
    }

    @Test
    void numbersThatNobodyHearsOfAndGrantsThatNobodyDecidesAreShown() {
        shows(drafted("LIM-10"), "LIM-10.band", Outcome.PERMITTED, "units-agreed: 1 half unit");
        shows(drafted("LIM-02"), "who decides", Outcome.PERMITTED, "decided-by-manager: no");
    }

    @Test
    void anOpenDoorAndAnEndingThatLackTheirOtherHalfAreShown() {
        shows(drafted("ELG-03"), "passed on from outside", Outcome.PERMITTED, "in-area: no", "open-door-agreement: no");
        shows(drafted("END-01"), "never permitted with one", Outcome.NEEDS_DECISION, "ending-plan-agreed: yes");
    }

    @Test
    void pathsWithoutAnEndingAreShown() {
        shows(
                Cesp.draft().withoutRule("END-04").build().get(),
                "without one discharge is refused",
                Outcome.REFUSED,
                "units-with-this: 17 half units");
    }

    @Test
    void whatTheReadyMadePoliciesAreWarnedOfIsShown() {
        assertThat(Profiles.all())
                .allSatisfy(profile -> assertThat(ProfileLint.warnings(profile))
                        .allMatch(odd -> odd.witness().isDefined()));
    }
}
