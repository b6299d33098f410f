package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.evaluation.Judged;
import io.github.socialprescribing.evaluation.OverrideRate;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.PathwayCommand.Approve;
import io.github.socialprescribing.pathway.PathwayCommand.OverrideRule;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Rules;
import io.github.socialprescribing.policy.Side;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.Tiers;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rules refuse or ask; people set them aside or say yes, and both are events of the pathway. */
class PeopleDecideTest {

    private static final LocalDate DAY = Journeys.OPENED.plusWeeks(1);
    private static final Narrative REASON = new Narrative("moving house this week");
    private static final Pathway OPENED = Pathway.replay(Journeys.opened());
    private static final PathwayCommand PLAN = plan("c-1");

    /** Half a session is on offer, so that the first is refused. */
    private static final Policy NEXT_TO_NO_OFFER = Cesp.draft()
            .build()
            .flatMap(policy -> policy.with("offer-talk-of-ending", 1, Rules.assumed("a test")))
            .flatMap(policy -> policy.with("offer-limit", 1, Rules.assumed("a test")))
            .get();

    /** Every session is decided by two managers and an adviser. */
    private static final Policy BY_THREE = Cesp.draft()
            .withRules(Rules.rule("TEST-1")
                    .in(Tiers.ALLOWANCE)
                    .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                    .says("every session is decided by three people")
                    .then(Rules.needsDecision(
                            Side.NEITHER,
                            "so it is agreed",
                            new Approval(Roles.MANAGER, 2),
                            new Approval(Roles.LINK_WORKER, 1)))
                    .from(Rules.assumed("a test")))
            .build()
            .get();

    private static PathwayCommand plan(String id) {
        return about(new PlanSession(
                Contact.builder().id(new ContactId(id)).plannedFor(DAY).build()));
    }

    private static Context manager(Policy policy, LocalDate day) {
        return in(policy, Moments.manager(day).recorded());
    }

    private static Context worker(Policy policy, LocalDate day) {
        return in(policy, Moments.worker(day).recorded());
    }

    private static Context in(Policy policy, Recorded recorded) {
        return Context.builder().recorded(recorded).policy(policy).build();
    }

    private static Context secondManager(Policy policy) {
        Recorded first = Moments.manager(DAY).recorded();
        return in(policy, new Recorded(first.at(), new ActorId("manager-2"), first.role()));
    }

    private static Seq<RefusalCode> refused(Either<Refusals, Decided<Envelope<PathwayEvent>>> answer) {
        return answer.getLeft().codes();
    }

    private static Pathway after(Pathway pathway, PathwayCommand command, Context context) {
        return pathway.after(
                PathwayDecider.decide(pathway, command, context).get().events());
    }

    private static OverrideRule override(String rule, LocalDate expires) {
        return new OverrideRule(new RuleId(rule), REASON, expires);
    }

    @Test
    void anOverrideOnRecordLetsTheRuleStandAsideUntilItExpires() {
        assertThat(refused(PathwayDecider.decide(OPENED, PLAN, worker(NEXT_TO_NO_OFFER, DAY))))
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);

        Pathway overridden = after(OPENED, override("LIM-02", DAY.plusDays(7)), manager(NEXT_TO_NO_OFFER, DAY));

        assertThat(PathwayDecider.decide(overridden, PLAN, worker(NEXT_TO_NO_OFFER, DAY.plusDays(6)))
                        .isRight())
                .isTrue();
        assertThat(refused(PathwayDecider.decide(overridden, PLAN, worker(NEXT_TO_NO_OFFER, DAY.plusDays(7)))))
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(overridden.overrides().single().reason()).isEqualTo(REASON);
    }

    @Test
    void refusesToOverrideWithoutTheRightAndForNoDay() {
        assertThat(refused(PathwayDecider.decide(OPENED, override("LIM-02", DAY), worker(NEXT_TO_NO_OFFER, DAY))))
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE, RefusalCodes.NOT_AFTER_TODAY);
        assertThat(refused(PathwayDecider.decide(
                        OPENED, override("LIM-99", DAY.plusDays(1)), manager(NEXT_TO_NO_OFFER, DAY))))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refused(PathwayDecider.decide(
                        OPENED, override("SAF-02", DAY.plusDays(1)), manager(NEXT_TO_NO_OFFER, DAY))))
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE);
    }

    @Test
    void aCommandLeftToPeopleIsDoneWhenAllWhoDecideSaidYes() {
        Approve approve = new Approve(PLAN, REASON, DAY.plusDays(7));
        Pathway pathway = after(OPENED, approve, worker(BY_THREE, DAY));
        pathway = after(pathway, approve, manager(BY_THREE, DAY));
        pathway = after(pathway, approve, manager(BY_THREE, DAY));
        assertThat(refused(PathwayDecider.decide(pathway, PLAN, worker(BY_THREE, DAY))))
                .containsExactly(RefusalCodes.DECISION_NEEDED);

        Pathway decided = after(pathway, approve, secondManager(BY_THREE));

        assertThat(PathwayDecider.decide(decided, PLAN, worker(BY_THREE, DAY)).isRight())
                .isTrue();
        assertThat(refused(PathwayDecider.decide(decided, plan("c-2"), worker(BY_THREE, DAY))))
                .containsExactly(RefusalCodes.DECISION_NEEDED);
        assertThat(refused(PathwayDecider.decide(decided, PLAN, worker(BY_THREE, DAY.plusDays(7)))))
                .containsExactly(RefusalCodes.DECISION_NEEDED);
        assertThat(refused(PathwayDecider.decide(decided, approve, manager(BY_THREE, DAY))))
                .containsExactly(RefusalCodes.NOTHING_TO_DECIDE);
    }

    @Test
    void onlyWhatIsLeftToPeopleIsApprovedAndOnlyByThoseWhoDecide() {
        Approve approve = new Approve(PLAN, REASON, DAY);
        Recorded student =
                new Recorded(Moments.worker(DAY).recorded().at(), new ActorId("student-1"), Roles.STUDENT_ON_PLACEMENT);

        assertThat(refused(PathwayDecider.decide(OPENED, approve, in(BY_THREE, student))))
                .containsExactly(RefusalCodes.NOT_AN_APPROVER, RefusalCodes.NOT_AFTER_TODAY);
        assertThat(refused(PathwayDecider.decide(OPENED, approve, manager(NEXT_TO_NO_OFFER, DAY))))
                .containsExactly(RefusalCodes.NOTHING_TO_DECIDE, RefusalCodes.NOT_AFTER_TODAY);
        assertThatThrownBy(() -> new Approve(approve, REASON, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRateOfOverridesIsReadPerRule() {
        Context manager = manager(NEXT_TO_NO_OFFER, DAY);
        Seq<Envelope<PathwayEvent>> events = PathwayDecider.decide(OPENED, override("LIM-02", DAY.plusDays(7)), manager)
                .get()
                .events();
        Seq<Envelope<PathwayEvent>> plain = PathwayDecider.decide(
                        OPENED,
                        new EndingCommand.AgreeEndingPlan(
                                EndingPlan.builder().agreedOn(DAY).build()),
                        manager)
                .get()
                .events();

        Seq<OverrideRate> rates = OverrideRate.of(
                NEXT_TO_NO_OFFER,
                Judged.PATHWAYS,
                List.of(Journeys.opened().appendAll(events), Journeys.opened().appendAll(plain), Journeys.opened()));

        assertThat(rates.find(rate -> rate.rule().value().equals("LIM-02")).get())
                .isEqualTo(new OverrideRate(new RuleId("LIM-02"), 2, 1));
        assertThat(rates.find(rate -> rate.rule().value().equals("END-01"))
                        .get()
                        .share()
                        .get())
                .isZero();
        assertThat(OverrideRate.of(NEXT_TO_NO_OFFER, Judged.PATHWAYS, List.empty())
                        .head()
                        .share())
                .isEmpty();
    }
}
