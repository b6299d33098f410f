package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.CounsellingStrict;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.CorrectOutcome;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordCouldNotAttend;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Sessions that move, are kept from happening, clash, or were recorded wrongly. */
class SessionDeciderTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final Narrative WHY = new Narrative("the wrong box was ticked");
    private static final Option<LocalTime> NO_TIME = Option.none();

    private static LocalDate week(int number) {
        return OPENED.plusWeeks(number);
    }

    private static ContactId id(int number) {
        return new ContactId("session-" + number);
    }

    private static Contact contact(int number) {
        return Contact.builder().id(id(number)).plannedFor(week(number)).build();
    }

    private static Contact at(int number, int hour) {
        return Contact.builder()
                .id(id(number))
                .plannedFor(week(1))
                .startsAt(Option.some(LocalTime.of(hour, 0)))
                .build();
    }

    private static Either<Refusals, Decided<SessionEvent>> ask(Support support, SessionCommand command, int week) {
        return SessionDecider.decide(support, Wishes.none(), command, Moments.worker(week(week)));
    }

    private static Support after(Support support, SessionCommand command, int week) {
        return ask(support, command, week).get().events().foldLeft(support, Support::after);
    }

    private static Support planned(int sessions) {
        return List.rangeClosed(1, sessions)
                .foldLeft(
                        Support.startingOn(OPENED),
                        (support, number) -> after(support, new PlanSession(contact(number)), 0));
    }

    private static Support held(int sessions) {
        return List.rangeClosed(1, sessions)
                .foldLeft(
                        planned(sessions),
                        (support, number) ->
                                after(support, new RecordAttendance(id(number), week(number), 60), number));
    }

    private static Seq<RefusalCode> codes(Either<Refusals, Decided<SessionEvent>> answer) {
        return answer.getLeft().codes();
    }

    private static HalfUnits used(Support support) {
        return support.allowance(Cesp.policy(), week(9)).counted();
    }

    @Test
    void movesASessionAndTellsWhereItStoodBefore() {
        Support moved = after(planned(2), new RescheduleSession(id(1), week(3), NO_TIME, CancelledBy.CLIENT), 0);

        Contact contact = moved.sessions().find(id(1)).get();
        assertThat(contact.plannedFor()).isEqualTo(week(3));
        assertThat(contact.moves()).containsExactly(new Contact.Move(week(1), CancelledBy.CLIENT));
        assertThat(moved.allowance(Cesp.policy(), week(3)).planned()).isEqualTo(HalfUnits.ofSessions(2));
    }

    @Test
    void movingTheEighthSessionTakesNoNinth() {
        assertThat(ask(planned(8), new RescheduleSession(id(8), week(9), NO_TIME, CancelledBy.CLIENT), 1)
                        .isRight())
                .isTrue();
    }

    @Test
    void refusesToMoveWhatIsUnknownOverOrThereAlready() {
        Support held = held(1);

        assertThat(ask(held, new RescheduleSession(id(5), week(6), NO_TIME, CancelledBy.CLIENT), 1)
                        .getLeft()
                        .all())
                .containsExactly(Refusal.unknown("session"));
        assertThat(codes(ask(held, new RescheduleSession(id(1), week(6), NO_TIME, CancelledBy.CLIENT), 1)))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(ask(planned(1), new RescheduleSession(id(1), week(1), NO_TIME, CancelledBy.CLIENT), 0)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(ask(held, new RescheduleSession(id(1), week(-1), NO_TIME, CancelledBy.CLIENT), 1)))
                .containsExactly(RefusalCodes.TERMINAL_STATE, RefusalCodes.DATE_BEFORE_START);
    }

    @Test
    void daysThatTheServiceMovesASessionByAreLostToTheService() {
        Support held = after(held(1), new PlanSession(contact(2)), 1);
        Support byService = after(held, new RescheduleSession(id(2), week(4), NO_TIME, CancelledBy.SERVICE), 1);
        Support byClient = after(held, new RescheduleSession(id(2), week(4), NO_TIME, CancelledBy.CLIENT), 1);

        assertThat(byService.sessions().daysLostToService(week(1), week(6))).isEqualTo(14);
        assertThat(byClient.sessions().daysLostToService(week(1), week(6))).isZero();
    }

    @Test
    void refusesWhatTheDiaryHasNoRoomFor() {
        Diary diary = new Diary(List.of(new Diary.Slot(week(1).atTime(9, 30), 60)));
        Context told = Moments.worker(OPENED).knowing(diary.about(at(1, 10)));
        Support support = Support.startingOn(OPENED);

        assertThat(codes(SessionDecider.decide(support, Wishes.none(), new PlanSession(at(1, 10)), told)))
                .containsExactly(SessionRefusals.WORKER_BUSY);
        assertThat(diary.isTaken(at(1, 11))).isFalse();
        assertThat(diary.isTaken(contact(1))).isFalse();
    }

    @Test
    void refusesTwoSessionsOfOneClientAtTheSameTime() {
        Support support = after(Support.startingOn(OPENED), new PlanSession(at(1, 10)), 0);

        assertThat(codes(ask(support, new PlanSession(at(2, 10)), 0))).containsExactly(SessionRefusals.WORKER_BUSY);
        assertThat(ask(support, new PlanSession(at(2, 11)), 0).isRight()).isTrue();
        assertThat(ask(
                                support,
                                new RescheduleSession(
                                        id(1), week(1), Option.some(LocalTime.of(10, 30)), CancelledBy.CLIENT),
                                0)
                        .isRight())
                .isTrue();
    }

    @Test
    void whoCouldNotAttendHasNotMissedAndPaysNothing() {
        Support support = planned(2);
        Decided<SessionEvent> decided = ask(support, new RecordCouldNotAttend(id(1), new Narrative("in hospital")), 1)
                .get();
        Support after = support.after(decided.events().single());

        assertThat(decided.duties().map(Duty::name)).isEmpty();
        assertThat(after.sessions().missed(24).inARow()).isZero();
        assertThat(used(after)).isEqualTo(HalfUnits.ZERO);
        assertThat(codes(ask(support, new RecordCouldNotAttend(id(2), WHY), 1))).containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void aCorrectionIsCountedAgainAndKeepsWhatWasRecorded() {
        Support held = held(2);
        Support corrected = after(held, new CorrectOutcome(id(1), new ContactOutcome.DidNotAttend(), WHY), 3);

        assertThat(used(held)).isEqualTo(HalfUnits.ofSessions(2));
        assertThat(used(corrected)).isEqualTo(HalfUnits.ofSessions(1));
        assertThat(corrected.sessions().find(id(1)).get().corrections())
                .containsExactly(new Contact.Correction(new ContactOutcome.Attended(week(1), 60), WHY));
    }

    @Test
    void aCorrectionBringsTheDutiesOfWhatIsTrue() {
        Support missed = after(planned(2), new RecordNonAttendance(id(1)), 1);
        Support cameSecond = after(missed, new RecordAttendance(id(2), week(2), 60), 2);

        Context strict = Moments.of(week(3), Moments.WORKER, Roles.LINK_WORKER, CounsellingStrict.policy());

        assertThat(SessionDecider.decide(
                                cameSecond,
                                Wishes.none(),
                                new CorrectOutcome(id(2), new ContactOutcome.DidNotAttend(), WHY),
                                strict)
                        .get()
                        .duties()
                        .map(Duty::name))
                .contains("CASE_REVIEW");
    }

    @Test
    void refusesToCorrectWhatIsUnknownStillToComeOrTrueAlready() {
        Support support = after(planned(2), new CancelSession(id(1), CancelledBy.CLIENT, 30), 0);
        ContactOutcome.Cancelled same = new ContactOutcome.Cancelled(CancelledBy.CLIENT, 30);

        assertThat(codes(ask(support, new CorrectOutcome(id(9), same, WHY), 3)))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(ask(support, new CorrectOutcome(id(2), same, WHY), 3)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(ask(support, new CorrectOutcome(id(1), same, WHY), 3)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(ask(support, new CorrectOutcome(id(1), new ContactOutcome.Planned(), WHY), 3)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(ask(support, new CorrectOutcome(id(2), new ContactOutcome.Attended(week(5), 60), WHY), 3)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.NOT_YET);
    }
}
