package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is decided goes into envelopes with who decided it, and with what people set aside or said yes to for it. */
class SealingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Narrative WHY = new Narrative("this once");
    private static final FlagFact FULL = FlagFact.of("full", "there is no place");
    private static final FlagFact OPEN = FlagFact.of("open", "a concern is open");
    private static final RefusalCode CODE = new RefusalCode("FULL", "there is no place", "wait");
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final Question MAY = question("may", Outcome.PERMITTED);
    private static final Question MUST = question("must", Outcome.NEEDS_DECISION);

    private static final Policy POLICY = Policy.draft("trial", "1")
            .withTiers(TIER)
            .withQuestions(MAY, MUST)
            .withRules(
                    says("R-1", FULL.isTrue(), refuse(CODE), MAY),
                    says("R-2", OPEN.isTrue(), needsDecision("it is open", Roles.MANAGER), MAY, MUST))
            .withOverrides(OverrideRight.of("R-1", Roles.MANAGER), OverrideRight.of("R-2", Roles.MANAGER))
            .build()
            .get();

    private static final RuleOverride ASIDE = aside("R-1", Roles.MANAGER, TODAY.plusDays(1));

    private static Question question(String name, Outcome otherwise) {
        return Question.builder()
                .name(name)
                .meaning("whether it may be")
                .decision(CODE)
                .facts(List.of(FULL, OPEN))
                .otherwise(otherwise)
                .approvals(List.of(new Approval(Roles.SUPERVISOR, 1)))
                .build();
    }

    private static Rule says(String id, Condition when, Effect then, Question... asked) {
        return rule(id).in(TIER)
                .asked(asked)
                .says("rule " + id)
                .when(when)
                .then(then)
                .from(assumed("for trials"));
    }

    private static RuleOverride aside(String rule, Role role, LocalDate until) {
        return new RuleOverride(new RuleId(rule), new ActorId("boss"), role, WHY, until);
    }

    private static Assent yes(Role role, LocalDate until) {
        return new Assent(new ActorId("boss"), role, WHY, until);
    }

    private static Context context() {
        return Context.builder()
                .recorded(new Recorded(
                        TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), new ActorId("worker"), Roles.LINK_WORKER))
                .policy(POLICY)
                .build();
    }

    private static Either<Refusals, Decided<String>> ask(Context context, Question asked, boolean full, boolean open) {
        return context.ask(
                        Asked.ofValues(asked), FactValues.NONE.with(FULL, full).with(OPEN, open))
                .unless(List.empty(), "it was done");
    }

    private static Envelope<String> sealed(Context context, Question asked, boolean full, boolean open) {
        return context.after(4, () -> ask(context, asked, full, open))
                .get()
                .events()
                .single();
    }

    @Test
    void anEventStandsAfterTheLastWithWhoeverGaveTheCommandAndUnderWhichPolicy() {
        Decided<Envelope<String>> decided = context().seal(4, Decided.of("one", "two"));

        assertThat(decided.events().map(Envelope::sequence)).containsExactly(5L, 6L);
        assertThat(decided.events().map(Envelope::event)).containsExactly("one", "two");
        assertThat(decided.events().map(Envelope::recorded))
                .containsOnly(context().recorded());
        assertThat(decided.events().map(Envelope::stamp)).containsOnly(POLICY.stamp());
        assertThat(decided.events().flatMap(Envelope::overrides)).isEmpty();
        assertThat(decided.events().flatMap(Envelope::assents)).isEmpty();
    }

    @Test
    void anOverrideIsOnRecordWithWhatItLetHappen() {
        Context brought = context().with(List.of(ASIDE), List.empty());

        assertThat(ask(context(), MAY, true, false).isLeft()).isTrue();
        assertThat(sealed(brought, MAY, true, false).overrides()).containsExactly(ASIDE);
    }

    @Test
    void anOverrideThatChangedNothingIsNot() {
        Context brought = context()
                .with(
                        List.of(
                                ASIDE,
                                aside("R-2", Roles.MANAGER, TODAY),
                                aside("R-2", Roles.LINK_WORKER, TODAY.plusDays(1))),
                        List.of(yes(Roles.MANAGER, TODAY.plusDays(1))));

        assertThat(sealed(brought, MAY, false, false).overrides()).isEmpty();
        assertThat(sealed(brought, MAY, false, true).overrides()).isEmpty();
    }

    @Test
    void aYesIsOnRecordWhereItWasNeededByTheRolesThatTheRuleNames() {
        Assent managers = yes(Roles.MANAGER, TODAY.plusDays(1));
        Context brought = context()
                .with(
                        List.empty(),
                        List.of(managers, yes(Roles.SUPERVISOR, TODAY.plusDays(1)), yes(Roles.MANAGER, TODAY)));

        assertThat(ask(context(), MAY, false, true).isLeft()).isTrue();
        assertThat(sealed(brought, MAY, false, true).assents()).containsExactly(managers);
        assertThat(sealed(brought, MAY, false, false).assents()).isEmpty();
    }

    @Test
    void whereNoRuleNamesWhoDecidesItIsTheYesOfWhomTheQuestionNames() {
        Assent supervisors = yes(Roles.SUPERVISOR, TODAY.plusDays(1));
        Context brought = context().with(List.empty(), List.of(yes(Roles.MANAGER, TODAY.plusDays(1)), supervisors));

        assertThat(sealed(brought, MUST, false, false).assents()).containsExactly(supervisors);
    }

    @Test
    void whoHadSeenLessThanThereIsIsToldSoAndNothingIsAsked() {
        Refusals stale = context()
                .having(3)
                .<String>after(4, () -> {
                    throw new AssertionError("nothing is asked");
                })
                .getLeft();

        assertThat(stale.codes()).containsExactly(RefusalCodes.STALE_VERSION);
        assertThat(stale.all().single().facts().map(Object::toString))
                .containsExactly("the last event that was seen = 3", "the last event = 4");
        assertThat(context()
                        .having(4)
                        .after(4, () -> ask(context(), MAY, false, false))
                        .isRight())
                .isTrue();
    }

    @Test
    void nobodyActsOnADayOnWhichNoPolicyIsInForce() {
        Policy later = Policy.draft("trial", "2")
                .withEffective(Period.from(TODAY.plusDays(1)))
                .withTiers(TIER)
                .withQuestions(MAY)
                .withRules(says("R-1", FULL.isTrue(), refuse(CODE), MAY))
                .build()
                .get();
        Recorded recorded = context().recorded();

        assertThat(Context.under(PolicyHistory.of(later).get(), recorded, ZoneOffset.UTC)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_POLICY_IN_FORCE);
        assertThat(POLICY.tier(3)).contains(TIER);
        assertThat(POLICY.tier(4)).isEmpty();
    }
}
