package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Finding.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What a policy leaves to people is worth nothing where nobody is there to do it. */
class WhoMustBeThereTest {

    private static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    private static final ChoiceFact KIND = ChoiceFact.of("kind", "its kind", "first", "last");
    private static final Tier TIER = new Tier(3, "allowance", true);

    private static ImmutableQuestion question(String name) {
        return (ImmutableQuestion) Question.builder()
                .name(name)
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(OPEN, KIND))
                .approvals(List.of(new Approval(Roles.LINK_WORKER, 1)))
                .build();
    }

    private static RuleDraft sketch(String id, Question... asked) {
        return rule(id).in(TIER).asked(asked).says("rule " + id);
    }

    private static Policy policy() {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question("may"), question("must").withOtherwise(Outcome.NEEDS_DECISION))
                .withRules(
                        sketch("R-1", question("may"))
                                .when(OPEN.isTrue())
                                .then(needsDecision("it is open", Roles.MANAGER))
                                .from(assumed("for trials")),
                        sketch("R-2", question("may"), question("must").withOtherwise(Outcome.NEEDS_DECISION))
                                .when(OPEN.isTrue())
                                .then(oblige("TELL", "tell"), oblige("KEEP", "keep", Deadline.NOW))
                                .from(assumed("for trials")))
                .withOverrides(OverrideRight.of("R-1", Roles.MANAGER, Roles.SUPERVISOR))
                .build()
                .get();
    }

    private static Seq<Finding> missing(Role... held) {
        return PolicyAnalysis.of(policy(), LinkedHashSet.of(held))
                .findings()
                .filter(it -> it.kind() == Kind.DECIDER_MISSING || it.kind() == Kind.OVERRIDER_MISSING);
    }

    @Test
    void findsDecisionsThatNobodyCanTake() {
        assertThat(missing(Roles.LINK_WORKER, Roles.SUPERVISOR).map(Finding::toString))
                .containsExactly("DECIDER_MISSING at `may`: `R-1` needs the yes of `manager`, whom nobody is");
        assertThat(missing(Roles.LINK_WORKER, Roles.SUPERVISOR).head().witness().get())
                .hasToString("may where open: yes");
        assertThat(missing(Roles.MANAGER).map(Finding::toString))
                .containsExactly(
                        "DECIDER_MISSING at `must`: nobody is `link-worker`, who decides where no rule says who");
        assertThat(missing(Roles.MANAGER).head().witness()).isNotEmpty();
        assertThat(missing(Roles.MANAGER, Roles.LINK_WORKER)).isEmpty();
    }

    @Test
    void findsOverridesThatNobodyMayUse() {
        Finding finding = missing(Roles.LINK_WORKER).last();

        assertThat(finding)
                .hasToString("OVERRIDER_MISSING at `may`: nobody is `manager` or `supervisor`, who may override `R-1`");
        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.witness().get()).hasToString("may where open: yes");
        assertThat(finding.rules().map(Object::toString)).containsExactly("R-1");
    }

    /** A rule of duties alone: its duties stay whoever overrides it. */
    @Test
    void findsRightsThatLiftNothing() {
        PolicyDraft draft = policy().toDraft();
        Seq<Finding> idle = PolicyAnalysis.of(draft.withOverrides(OverrideRight.of("R-2", Roles.MANAGER))
                        .build()
                        .get())
                .findings(Kind.OVERRIDE_LIFTS_NOTHING);

        String words = ": `R-2` refuses nothing and leaves nothing to people, so nobody need override it";
        assertThat(idle.map(Finding::toString))
                .containsExactly("OVERRIDE_LIFTS_NOTHING at `may`" + words, "OVERRIDE_LIFTS_NOTHING at `must`" + words);
        assertThat(idle.map(Finding::severity)).containsOnly(Finding.Severity.INFORMATION);
        assertThat(idle.flatMap(Finding::rules).map(RuleId::value)).containsOnly("R-2");
        assertThat(idle.head().witness().get()).hasToString("may where open: yes");
        assertThat(PolicyAnalysis.of(policy()).findings(Kind.OVERRIDE_LIFTS_NOTHING))
                .isEmpty();
    }

    @Test
    void findsDutiesWithoutADay() {
        Seq<Finding> duties = PolicyAnalysis.of(policy()).findings(Kind.DUTY_WITHOUT_DUE);

        assertThat(duties.map(Finding::toString))
                .containsExactly(
                        "DUTY_WITHOUT_DUE at `may`: `R-2` does not say by when `TELL` is due",
                        "DUTY_WITHOUT_DUE at `must`: `R-2` does not say by when `TELL` is due");
        assertThat(duties.map(it -> it.witness().get().toString()))
                .containsExactly("may where open: yes", "must where open: yes");
    }

    @Test
    void warningsAreTheFindingsThatAnAuthorShouldLookAt() {
        PolicyAnalysis analysis = PolicyAnalysis.of(policy(), LinkedHashSet.of(Roles.MANAGER, Roles.LINK_WORKER));

        assertThat(analysis.warnings().map(Finding::kind))
                .containsExactly(Kind.DUTY_WITHOUT_DUE, Kind.NO_RULE_DECIDES, Kind.DUTY_WITHOUT_DUE);
        assertThat(analysis.findings().size()).isGreaterThan(1);
        assertThat(analysis.policy()).isEqualTo(policy());
        assertThat(analysis)
                .hasToString("PolicyAnalysis[Policy[trial 1, 2 rules], "
                        + analysis.findings().size() + " findings]");
    }

    @Test
    void gapsAreToldInWordsWithASituationThatShowsThem() {
        Finding gap = PolicyAnalysis.of(policy()).findings(Kind.NO_RULE_DECIDES).head();

        assertThat(gap.words()).isEqualTo("no rule decides, and it is permitted by default, where not open");
        assertThat(gap.severity()).isEqualTo(Finding.Severity.INFORMATION);
        assertThat(gap.where()).contains(OPEN.isNotTrue());
        assertThat(gap.witness().get()).hasToString("may where open: no");
    }

    @Test
    void onlyAFactThatCanRiseIsAskedAbout() {
        PolicyAnalysis analysis = PolicyAnalysis.of(policy());

        assertThat(analysis.monotone("may", "open").kind()).isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
        assertThatThrownBy(() -> analysis.monotone("may", "kind")).hasMessage("the choice `kind` has no order");
        assertThatThrownBy(() -> analysis.monotone("may", "closed")).hasMessage("there is no fact `closed`");
        assertThatThrownBy(() -> analysis.monotone("can", "open")).hasMessage("there is no question `can`");
    }
}
