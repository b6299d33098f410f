package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.workforce.AllocationFacts;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who is not trained for it, or a student, meets clients with a colleague beside them. */
class MeetingAloneTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final FactValues UNTRAINED = FactValues.NONE.with(AllocationFacts.UNTRAINED, true);
    private static final FactValues STUDENT = FactValues.NONE.with(AllocationFacts.STUDENT, true);

    private static Either<Refusals, ?> plan(FactValues worker, ContactKind kind, Companion... companions) {
        Contact contact = Contact.builder()
                .id(new ContactId("c-1"))
                .kind(kind)
                .plannedFor(DAY)
                .content(Content.builder()
                        .companions(LinkedHashSet.of(companions))
                        .build())
                .build();
        return SessionDecider.decide(
                Support.startingOn(DAY),
                Wishes.none(),
                new PlanSession(contact),
                Moments.worker(DAY).knowing(worker));
    }

    private static Seq<RefusalCode> refused(Either<Refusals, ?> answer) {
        return answer.getLeft().codes();
    }

    @Test
    void refusesAMeetingAloneToWhoLacksATrainingForIt() {
        assertThat(refused(plan(UNTRAINED, ContactKind.SESSION))).containsExactly(WorkforceRefusals.TRAINING_MISSING);
        assertThat(refused(plan(UNTRAINED, ContactKind.HOME_VISIT, Companions.FAMILY)))
                .containsExactly(WorkforceRefusals.TRAINING_MISSING);
        assertThat(plan(UNTRAINED, ContactKind.SESSION, Companions.COLLEAGUE).isRight())
                .isTrue();
    }

    @Test
    void aLetterIsNoMeetingAndOfWhomNothingIsToldNothingStandsAgainst() {
        assertThat(plan(UNTRAINED, ContactKind.LETTER).isRight()).isTrue();
        assertThat(plan(FactValues.NONE, ContactKind.SESSION).isRight()).isTrue();
    }

    @Test
    void aStudentTakesAColleagueAlong() {
        FactValues both = STUDENT.with(AllocationFacts.UNTRAINED, true);

        assertThat(refused(plan(STUDENT, ContactKind.CALL)))
                .containsExactly(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR);
        assertThat(plan(STUDENT, ContactKind.CALL, Companions.COLLEAGUE).isRight())
                .isTrue();
        assertThat(refused(plan(both, ContactKind.CALL)))
                .containsExactlyInAnyOrder(
                        WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR, WorkforceRefusals.TRAINING_MISSING);
    }

    /**
     * Neither reason stands for the other: whoever is trained tomorrow is a student still, and an open concern lifts what
     * stands about the allowance, never what protects in a meeting. One remedy answers both.
     */
    @Test
    void aStudentAloneHearsThatTheyNeedASupervisorAndATrainingWithAConcernOpenToo() {
        FactValues worker = STUDENT.with(AllocationFacts.UNTRAINED, true).with(SessionFacts.SAFEGUARDING_OPEN, true);
        Refusals refusals = plan(worker, ContactKind.SESSION).getLeft();

        assertThat(refusals.codes())
                .containsExactlyInAnyOrder(
                        WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR, WorkforceRefusals.TRAINING_MISSING);
        assertThat(refusals.all().map(Refusal::remedy).distinct()).hasSize(1);
        assertThat(plan(worker, ContactKind.SESSION, Companions.COLLEAGUE).isRight())
                .isTrue();
    }

    @Test
    void anOpenConcernSendsNobodyAloneWhoIsNotTrained() {
        Refusals refusals = plan(UNTRAINED.with(SessionFacts.SAFEGUARDING_OPEN, true), ContactKind.SESSION)
                .getLeft();

        assertThat(refusals.codes()).containsExactly(WorkforceRefusals.TRAINING_MISSING);
        assertThat(refusals.all().map(Refusal::remedy).head()).contains("colleague");
    }
}
