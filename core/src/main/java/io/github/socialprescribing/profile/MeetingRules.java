package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.policy.Deadline;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.workforce.AllocationFacts;
import io.github.socialprescribing.workforce.TrainingGate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Who meets a client alone: in a session, at home, on the way to an appointment or on the telephone. Nothing permits what
 * these refuse, an open concern neither: a colleague goes along. What has happened is recorded all the same, and a manager
 * hears of it. A student who lacks the training too hears both reasons: neither stands for the other, as whoever is trained
 * tomorrow is a student still, and to take somebody along answers both.
 */
final class MeetingRules {

    private static final String TAKE_SOMEBODY_ALONG = "take a colleague along, such as the supervisor, and plan it so";

    private static final Effect TELL_A_MANAGER = oblige(
            "TELL_MANAGER_OF_MEETING",
            "tell a manager, or the supervisor, that the client was met without a colleague",
            Deadline.NOW);

    private MeetingRules() {}

    static Seq<Rule> all() {
        return students().appendAll(untrained()).appendAll(unknown());
    }

    private static Seq<Rule> students() {
        return List.of(
                rule("ALO-02.meeting")
                        .in(Tiers.SAFEGUARDING)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("a student on placement meets nobody without a colleague beside them")
                        .when(AllocationFacts.STUDENT.isTrue())
                        .and(SessionFacts.ALONE.isTrue())
                        .then(refuse(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR, TAKE_SOMEBODY_ALONG))
                        .from(assumed("the source paper has students on placement and says nothing of their meetings")),
                rule("ALO-02.met")
                        .in(Tiers.SAFEGUARDING)
                        .asked(SessionQuestions.AFTER_CONTACT.question())
                        .says("a manager hears of it where a student met a client without a colleague beside them")
                        .when(AllocationFacts.STUDENT.isTrue())
                        .and(SessionFacts.ALONE.isTrue())
                        .and(SessionFacts.MET.isTrue())
                        .then(TELL_A_MANAGER)
                        .from(assumed("what happened is a fact, and the gate before it was passed by")));
    }

    private static Seq<Rule> untrained() {
        return List.of(
                rule("ALO-03.meeting")
                        .in(Tiers.SAFEGUARDING)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("whoever is not trained for it meets no client without a colleague beside them")
                        .when(AllocationFacts.UNTRAINED.isTrue())
                        .and(SessionFacts.ALONE.isTrue())
                        .then(refuse(WorkforceRefusals.TRAINING_MISSING, TAKE_SOMEBODY_ALONG))
                        .from(TrainingGate.MEETING_CLIENTS_ALONE.provenance()),
                rule("ALO-03.met")
                        .in(Tiers.SAFEGUARDING)
                        .asked(SessionQuestions.AFTER_CONTACT.question())
                        .says("a manager hears of it where somebody who is not trained for it met a client"
                                + " without a colleague beside them")
                        .when(AllocationFacts.UNTRAINED.isTrue())
                        .and(SessionFacts.ALONE.isTrue())
                        .and(SessionFacts.MET.isTrue())
                        .then(TELL_A_MANAGER)
                        .from(assumed("what happened is a fact, and the gate before it was passed by")));
    }

    /** Of whom nothing is told, the others say nothing; these do. */
    private static Seq<Rule> unknown() {
        return List.of(
                rule("ALO-04")
                        .in(Tiers.MONITORING)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question(), SessionQuestions.AFTER_CONTACT.question())
                        .says("where nobody told who meets a client alone, that is told")
                        .when(SessionFacts.ALONE.isTrue())
                        .and(SessionFacts.WORKER_KNOWN.isNotTrue())
                        .then(advise("nobody told whether the worker is a student, or trained to meet clients alone:"
                                + " have the context know what the worker's record says"))
                        .from(assumed("a rule that hears nothing of the worker is silent, as if nothing were wrong")),
                rule("ALO-04.strict")
                        .in(Tiers.SAFEGUARDING)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("nobody meets a client alone before it is told that they may")
                        .when(SessionFacts.ALONE.isTrue())
                        .and(SessionFacts.WORKER_KNOWN.isNotTrue())
                        .then(refuse(WorkforceRefusals.WORKER_NOT_TOLD))
                        .from(assumed("for services that would rather wait for an answer than go without")));
    }
}
