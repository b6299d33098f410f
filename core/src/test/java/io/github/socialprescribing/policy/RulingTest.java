package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
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
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Somebody asks in given circumstances: what the policy says, whose yes is on record, and what becomes of the event. */
class RulingTest {

    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 40);
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");
    private static final RefusalCode LATE = new RefusalCode("LATE", "it is too late", "come earlier");
    private static final Recorded RECORDED =
            new Recorded(Instant.parse("2026-03-02T23:30:00Z"), new ActorId("worker-1"), Roles.LINK_WORKER);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Question question() {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .facts(List.of(USED))
                .build();
    }

    /** From ten units on two managers and a link worker decide, from twenty it is refused; somebody is always told. */
    private static Context context() {
        return Context.builder()
                .recorded(RECORDED)
                .policy(Policy.draft("trial", "1")
                        .withTiers(TIER)
                        .withQuestions(question())
                        .withRules(
                                says("R-1", Condition.always(), oblige("TELL", "tell"), advise("be kind")),
                                says(
                                        "R-2",
                                        USED.isAtLeast(10),
                                        needsDecision(
                                                Side.NEITHER,
                                                "it is a lot",
                                                new Approval(Roles.MANAGER, 2),
                                                new Approval(Roles.LINK_WORKER, 1))),
                                says("R-3", USED.isAtLeast(20), refuse(FULL)))
                        .withOverrides(OverrideRight.of("R-3", Roles.MANAGER))
                        .build()
                        .get())
                .build();
    }

    private static Rule says(String id, Condition when, Effect... effects) {
        return rule(id).in(TIER)
                .asked(question())
                .says("rule " + id)
                .when(when)
                .then(effects)
                .from(assumed("for trials"));
    }

    private static Ruling ruling(Context context, long used) {
        return context.ask(Asked.ofValues(question()), FactValues.NONE.with(USED, used));
    }

    private static Assent yes(String by, Role role) {
        return new Assent(new ActorId(by), role, new Narrative("it helps"), TODAY.plusDays(1));
    }

    private static Seq<String> refusals(Seq<Assent> assents) {
        return ruling(context().with(List.empty(), assents), 10)
                .refusals()
                .map(refusal -> refusal.code().name());
    }

    @Test
    void anEventHappensWithTheDutiesAdviceAndReasonsBesideIt() {
        Ruling ruling = ruling(context(), 9);
        Decided<String> decided = ruling.unless(List.empty(), "planned").get();

        assertThat(decided.events()).containsExactly("planned");
        assertThat(decided.duties()).extracting(Duty::name).containsExactly("TELL");
        assertThat(decided.advice()).extracting("words").containsExactly("be kind");
        assertThat(decided.explanations()).containsExactly(ruling.explanation());
    }

    @Test
    void whatStandsInTheWayBesidesThePolicyIsToldWithIt() {
        Either<Refusals, Decided<String>> refused = ruling(context(), 20).unless(List.of(Refusal.of(LATE)), "planned");

        assertThat(refused.getLeft().codes().map(RefusalCode::name)).containsExactly("LATE", "FULL", "PEOPLE_DECIDE");
        assertThat(ruling(context(), 9)
                        .unless(List.of(Refusal.of(LATE)), "planned")
                        .getLeft()
                        .codes())
                .containsExactly(LATE);
    }

    @Test
    void aDecisionIsTakenWhenAllWhoMustDecideSaidYes() {
        Assent first = yes("manager-1", Roles.MANAGER);
        Assent second = yes("manager-2", Roles.MANAGER);
        Assent worker = yes("worker-1", Roles.LINK_WORKER);

        assertThat(refusals(List.empty())).containsExactly("PEOPLE_DECIDE");
        assertThat(refusals(List.of(first, second))).containsExactly("PEOPLE_DECIDE");
        assertThat(refusals(List.of(first, worker))).containsExactly("PEOPLE_DECIDE");
        assertThat(refusals(List.of(first, second, worker))).isEmpty();
        assertThat(refusals(List.of(worker, second, first))).isEmpty();
    }

    @Test
    void aPersonCountsOnceInOneRole() {
        Assent manager = yes("manager-1", Roles.MANAGER);
        Assent both = yes("both", Roles.MANAGER);
        Assent alsoWorker = yes("both", Roles.LINK_WORKER);
        Assent worker = yes("worker-1", Roles.LINK_WORKER);

        assertThat(refusals(List.of(manager, manager, worker))).containsExactly("PEOPLE_DECIDE");
        assertThat(refusals(List.of(manager, both, alsoWorker))).containsExactly("PEOPLE_DECIDE");
        assertThat(refusals(List.of(alsoWorker, both, manager, yes("manager-2", Roles.MANAGER))))
                .isEmpty();
    }

    @Test
    void nobodysYesSettlesADecisionThatNamesNoApprover() {
        assertThat(Ruling.meets(List.empty(), List.of(yes("manager-1", Roles.MANAGER))))
                .isFalse();
    }

    @Test
    void aYesCountsUntilTheDayItExpires() {
        Assent yes = yes("manager-1", Roles.MANAGER);

        assertThat(yes.isLive(TODAY)).isTrue();
        assertThat(yes.isLive(yes.expires())).isFalse();
        assertThat(ruling(context().with(List.empty(), List.of(yes)), 10).assents())
                .containsExactly(yes);
        assertThat(ruling(
                                context()
                                        .with(
                                                List.empty(),
                                                List.of(new Assent(yes.by(), yes.role(), yes.reason(), TODAY))),
                                10)
                        .assents())
                .isEmpty();
    }

    @Test
    void theDayIsThatOfTheServicesZone() {
        Context there = ((ImmutableContext) context()).withZone(ZoneId.of("Europe/Berlin"));

        assertThat(context().today()).isEqualTo(TODAY);
        assertThat(there.today()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void anOverrideOnRecordIsHeardInTheAnswerAndInTheExplanation() {
        RuleOverride override = new RuleOverride(
                new RuleId("R-3"),
                new ActorId("manager-1"),
                Roles.MANAGER,
                new Narrative("this once"),
                TODAY.plusDays(1));
        Ruling ruling = ruling(context().with(List.of(override), List.empty()), 20);

        assertThat(ruling(context(), 20).refusals().map(it -> it.code().name()))
                .containsExactly("FULL", "PEOPLE_DECIDE");
        assertThat(ruling.refusals().map(it -> it.code().name())).containsExactly("PEOPLE_DECIDE");
        assertThat(ruling.explanation().outcome()).isEqualTo(ruling.verdict().outcome());
    }

    @Test
    void whatAStateTellsStandsAboveWhatTheCallerSaid() {
        CountFact open = CountFact.of("open", "open tasks", "tasks", 0, 9);
        FactValues said = FactValues.NONE.with(USED, 3).with(open, 4);
        Context knowing = ((ImmutableContext) context()).withSupplement(said).knowing(FactValues.NONE.with(USED, 5));

        assertThat(knowing.supplement()).isEqualTo(FactValues.NONE.with(USED, 5).with(open, 4));
    }

    @Test
    void decidedEventsContinueTheHistory() {
        Ruling ruling = ruling(context(), 9);
        Decided<String> decided = new Decided<>(
                List.of("planned", "told"),
                ruling.verdict().duties(),
                ruling.verdict().advice(),
                List.of(ruling.explanation()));
        Decided<Envelope<String>> sealed = context().seal(7, decided);

        assertThat(sealed.events())
                .containsExactly(
                        new Envelope<>(8, RECORDED, context().policy().stamp(), "planned"),
                        new Envelope<>(9, RECORDED, context().policy().stamp(), "told"));
        assertThat(sealed.duties()).isEqualTo(decided.duties()).isNotEmpty();
        assertThat(sealed.advice()).isEqualTo(decided.advice()).isNotEmpty();
        assertThat(sealed.explanations()).isEqualTo(decided.explanations());
    }
}
