package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Explanation.Weight;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The offer of six to eight sessions, with the doors in it: safeguarding, an ending session, a grant, an override. */
class SessionAllowanceStoryTest {

    enum Kind {
        ORDINARY,
        ENDING
    }

    record Situation(long units, long granted, boolean endingHeld, boolean concern, Kind kind) {}

    private static final RefusalCode LIMIT_REACHED = new RefusalCode(
            "SESSION_LIMIT_REACHED", "the sessions of the offer are used up", "a live grant of further units");
    private static final RefusalCode DECISION = new RefusalCode(
            "PLANNING_NEEDS_DECISION", "people decide whether the session is planned", "the decision on record");

    private static final CountFact UNITS =
            CountFact.of("units asked for", "units counted, planned and asked for together", "half units", 0, 200);
    private static final CountFact GRANTED = CountFact.of("units granted", "units of live grants", "half units", 0, 100)
            .thatCanChange();
    private static final FlagFact ENDING_HELD = FlagFact.of("ending session held", "an ending session was held");
    private static final FlagFact CONCERN = FlagFact.of("safeguarding concern", "a safeguarding concern is open");
    private static final ChoiceFact KIND = ChoiceFact.of("kind", "the kind of session asked for", Kind.class);

    private static final Tier SAFEGUARDING = new Tier(1, "safeguarding", false);
    private static final Tier ALLOWANCE = new Tier(3, "session allowance", true);

    private static final Question MAY_PLAN = Question.builder()
            .name("may-plan-session")
            .meaning("whether a further session may be planned")
            .decision(DECISION)
            .supersedingTiers(LinkedHashSet.of(1))
            .build();

    private final Asked<Situation> asked = Asked.of(MAY_PLAN, Situation.class)
            .with(UNITS, Situation::units)
            .with(GRANTED, Situation::granted)
            .with(ENDING_HELD, Situation::endingHeld)
            .with(CONCERN, Situation::concern)
            .with(KIND, Situation::kind);

    private static final Parameter UPPER =
            new Parameter("upper limit", "units of the offer", "half units", 2, 60, 16, paper("6–8 sessions"));

    private final Rule openConcern = rule("SAF-01")
            .in(SAFEGUARDING)
            .asked(MAY_PLAN)
            .says("with an open safeguarding concern, further contact is always permitted")
            .when(CONCERN.isTrue())
            .then(
                    permit("a safeguarding concern is open"),
                    oblige("REPORT_SAFEGUARDING", "tell the safeguarding lead", Deadline.NOW))
            .from(assumed("duty of care outweighs an allowance"));

    private final Rule offerLimit = rule("LIM-02")
            .in(ALLOWANCE)
            .asked(MAY_PLAN)
            .says("a session beyond the offer needs a live grant")
            .when(UNITS.isMoreThan(UPPER.plus(GRANTED)))
            .then(refuse(LIMIT_REACHED), advise("ask whether an extension would help"))
            .from(paper("6–8 sessions"));

    private final Rule endingSession = rule("END-04")
            .in(ALLOWANCE)
            .asked(MAY_PLAN)
            .says("an ending session is permitted even at the limit, once")
            .when(KIND.is(Kind.ENDING))
            .and(ENDING_HELD.isNotTrue())
            .then(permit("nobody ends abruptly"))
            .exceptionTo("LIM-02")
            .from(paper("not abruptly end"));

    private final Policy policy = Policy.draft("offer", "1")
            .withTiers(SAFEGUARDING, ALLOWANCE)
            .withQuestions(asked.question())
            .withParameters(UPPER)
            .withRules(openConcern, offerLimit, endingSession)
            .withOverrides(OverrideRight.of("LIM-02", Roles.MANAGER))
            .build()
            .get();

    private final CompiledPolicy<Situation> compiled = policy.compile(asked);

    private static final Situation EIGHTH = new Situation(16, 0, false, false, Kind.ORDINARY);
    private static final Situation NINTH = new Situation(18, 0, false, false, Kind.ORDINARY);

    @Test
    void permitsTheEighthSession() {
        assertThat(compiled.decide(EIGHTH).isPermitted()).isTrue();
        assertThat(compiled.outcome(EIGHTH)).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void refusesTheNinthSessionWithoutAGrantAndSaysWhatWouldHelp() {
        Explanation explanation = compiled.explain(NINTH);
        var refusals = compiled.decide(NINTH).refusals(explanation);

        assertThat(refusals).hasSize(1);
        assertThat(refusals.head().code()).isEqualTo(LIMIT_REACHED);
        assertThat(refusals.head().rules()).containsExactly(new RuleId("LIM-02"));
        assertThat(refusals.head().facts())
                .containsExactly(
                        new ObservedFact("units asked for", "18 half units"),
                        new ObservedFact("units granted", "0 half units"));
        assertThat(explanation.changes())
                .containsExactly(new Explanation.Change(
                        LinkedHashSet.of(new ObservedFact("units granted", "2 half units")), Outcome.PERMITTED));
    }

    @Test
    void permitsContactBeyondTheOfferWhileASafeguardingConcernIsOpen() {
        Situation concern = new Situation(18, 0, false, true, Kind.ORDINARY);

        assertThat(compiled.decide(concern).isPermitted()).isTrue();
        assertThat(compiled.decide(concern).duties()).extracting(Duty::name).containsExactly("REPORT_SAFEGUARDING");
        assertThat(weight(compiled.explain(concern), "LIM-02")).isEqualTo(Weight.SUPERSEDED);
        assertThat(weight(compiled.explain(concern), "SAF-01")).isEqualTo(Weight.DECISIVE);
    }

    @Test
    void permitsOneEndingSessionAtTheLimit() {
        Situation ending = new Situation(18, 0, false, false, Kind.ENDING);

        assertThat(compiled.decide(ending).isPermitted()).isTrue();
        assertThat(weight(compiled.explain(ending), "LIM-02")).isEqualTo(Weight.SILENCED);
        assertThat(compiled.outcome(new Situation(18, 0, true, false, Kind.ENDING)))
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void letsAManagerOverrideTheLimitUntilTheOverrideExpires() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        RuleOverride override = new RuleOverride(
                new RuleId("LIM-02"),
                new ActorId("manager-1"),
                Roles.MANAGER,
                new Narrative("one more week"),
                today.plusDays(7));

        Verdict verdict = compiled.decide(NINTH, List.of(override), today);
        assertThat(verdict.isPermitted()).isTrue();
        assertThat(verdict.advice()).hasSize(1);
        assertThat(compiled.decide(NINTH, List.of(override), today.plusDays(7)).isPermitted())
                .isFalse();
    }

    @Test
    void changesEveryRuleWithTheParameterItMentions() {
        Policy ten = policy.with("upper limit", 20, assumed("ten sessions")).get();

        assertThat(ten.compile(asked).outcome(NINTH)).isEqualTo(Outcome.PERMITTED);
        assertThat(ten.hash()).isNotEqualTo(policy.hash());
    }

    @Test
    void replaysADecisionFromItsRecord() {
        assertThat(compiled.replay(compiled.record(NINTH, List.empty(), LocalDate.of(2026, 3, 2)))
                        .map(Ruling::explanation))
                .containsExactly(compiled.explain(NINTH));
    }

    private static Weight weight(Explanation explanation, String rule) {
        return explanation
                .findings()
                .find(finding -> finding.rule().value().equals(rule))
                .get()
                .weight();
    }
}
