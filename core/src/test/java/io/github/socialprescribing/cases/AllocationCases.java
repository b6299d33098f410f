package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Arrived.ACCEPTED;
import static io.github.socialprescribing.cases.Arrived.RECEIVED;
import static io.github.socialprescribing.cases.Arrived.WAITING;
import static io.github.socialprescribing.cases.IntakeCases.tried;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.referral.IntakeCommand.AllocateReferral;
import io.github.socialprescribing.referral.IntakeCommand.Approve;
import io.github.socialprescribing.referral.IntakeCommand.LapseReferral;
import io.github.socialprescribing.referral.IntakeCommand.OverrideRule;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawConsent;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawReferral;
import io.github.socialprescribing.referral.IntakeSituation;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/** What is answered to whoever finds a worker for a waiting client, gives up reaching them, or decides against a rule. */
final class AllocationCases {

    private static final AllocateReferral ALLOCATE = new AllocateReferral(Intakes.FREE);
    private static final LapseReferral LAPSE = new LapseReferral();
    private static final WithdrawConsent TAKE_BACK = new WithdrawConsent(ConsentScope.REFERRAL);
    private static final AllocateReferral TO_THE_FULL = new AllocateReferral(Intakes.FULL);

    private AllocationCases() {}

    static Seq<Case> all() {
        return allocation().appendAll(workers()).appendAll(lapse()).appendAll(decisions());
    }

    private static Seq<Case> allocation() {
        return List.of(
                WAITING.accepts("to a worker who has room", ALLOCATE),
                WAITING.refuses(
                        "to somebody who is no candidate",
                        new AllocateReferral(new WorkerId("worker-9")),
                        RefusalCodes.NOT_FOUND),
                ACCEPTED.refuses("of a client who does not wait", ALLOCATE, RefusalCodes.ILLEGAL_TRANSITION),
                WAITING.after(ALLOCATE)
                        .refuses("to the worker who has the client", ALLOCATE, RefusalCodes.ILLEGAL_TRANSITION),
                WAITING.after(TAKE_BACK)
                        .refuses("of a client who agrees no more", ALLOCATE, IntakeRefusals.CONSENT_WITHDRAWN),
                ACCEPTED.after(TAKE_BACK)
                        .refuses(
                                "of a client who does not wait and agrees no more, to a worker who has no room",
                                TO_THE_FULL,
                                RefusalCodes.ILLEGAL_TRANSITION,
                                IntakeRefusals.CONSENT_WITHDRAWN,
                                IntakeRefusals.CASELOAD_FULL));
    }

    private static Arrived where(UnaryOperator<Candidate.Builder> worker) {
        Candidate.Builder builder = Candidate.builder();
        builder.worker(Intakes.FREE);
        return WAITING.with(worker.apply(builder).build());
    }

    private static Arrived unsafe(UnaryOperator<Candidate.Builder> worker) {
        Candidate.Builder builder = Candidate.builder();
        builder.worker(Intakes.FREE);
        return WAITING.around(it -> {
            it.client(IntakeSituation.builder().safeguardingOpen(true).build())
                    .candidates(List.of(worker.apply(builder).build()));
            return it;
        });
    }

    private static Seq<Case> workers() {
        return List.of(
                WAITING.refuses("to a worker who has no room", TO_THE_FULL, IntakeRefusals.CASELOAD_FULL),
                where(it -> {
                            it.student(true);
                            return it;
                        })
                        .refuses("to a student alone", ALLOCATE, WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR),
                where(it -> {
                            it.untrained(true);
                            return it;
                        })
                        .refuses("to somebody untrained, alone", ALLOCATE, WorkforceRefusals.TRAINING_MISSING),
                unsafe(it -> {
                            it.safeguardingTrained(false);
                            return it;
                        })
                        .refuses(
                                "with an open safeguarding concern, to a worker who is not trained for it",
                                ALLOCATE,
                                WorkforceRefusals.TRAINING_MISSING),
                unsafe(it -> {
                            it.caseload(400);
                            return it;
                        })
                        .refuses(
                                "with an open safeguarding concern, to a worker who has no room",
                                ALLOCATE,
                                RefusalCodes.DECISION_NEEDED));
    }

    private static Arrived atRisk(boolean concern) {
        return WAITING.after(tried(0, 7), tried(5, 8), tried(10, 9)).around(it -> {
            it.atRisk(true)
                    .client(IntakeSituation.builder().safeguardingOpen(concern).build());
            return it;
        });
    }

    private static Seq<Case> lapse() {
        return List.of(
                WAITING.after(tried(0, 7), tried(5, 8), tried(10, 9)).accepts("after enough was tried", LAPSE),
                WAITING.refuses("before enough was tried", LAPSE, IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW),
                atRisk(false).refuses("of an adult at risk", LAPSE, EndingRefusals.WELFARE_CHECK_FIRST),
                atRisk(true)
                        .refuses(
                                "of an adult at risk, while a safeguarding concern is open",
                                LAPSE,
                                EndingRefusals.SAFEGUARDING_OPEN,
                                EndingRefusals.WELFARE_CHECK_FIRST),
                WAITING.under(Cesp.policy())
                        .refuses("where no rule permits it", LAPSE, EndingRefusals.ENDING_NEEDS_DECISION),
                ACCEPTED.refuses(
                        "of a client who does not wait, before enough was tried",
                        LAPSE,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW),
                RECEIVED.accepts("at any time before the pathway begins", new WithdrawReferral(WORDS)));
    }

    private static Seq<Case> decisions() {
        Arrived worker = unsafe(it -> {
            it.caseload(400);
            return it;
        });
        return new DecisionCases(
                        worker,
                        worker.manager(),
                        (rule, until) -> new OverrideRule(rule, WORDS, until),
                        until -> new Approve(ALLOCATE, WORDS, until))
                .of("CAP-01")
                .append(RECEIVED.manager()
                        .refuses(
                                "of what nobody left to people",
                                new Approve(new WithdrawReferral(WORDS), WORDS, day(20)),
                                RefusalCodes.NOTHING_TO_DECIDE));
    }
}
