package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.CorrectOutcome;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordCouldNotAttend;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From a session that was held to the letter, also where it is told when the pathway has ended: it happened. */
class ToldLateTest {

    private static final LocalDate END = Carla.week(9);
    private static final Content TABLET = Content.builder()
            .activities(LinkedHashSet.of(ActivityTypes.TECHNOLOGY))
            .build();

    /** Six sessions are on record, the seventh was held on the day of the end and nobody wrote it down; an eighth was planned. */
    private static final Scene CLOSED = Carla.meets(Scene.begunFrom(Carla.REFERRAL), 1, 6)
            .as(Moments.worker(END))
            .does(
                    about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_REFERRER, Carla.ARRIVAL))),
                    plan(7, END),
                    plan(8, END.plusWeeks(1)),
                    about(new CloseEarly(EarlyClosure.CLIENTS_WISH)))
            .as(Moments.worker(END.plusDays(3)));

    private static PathwayCommand plan(int session, LocalDate day) {
        return about(new PlanSession(Scene.contact(session, day, Content.none())));
    }

    private static PathwayCommand held(int session, LocalDate day) {
        return about(new RecordAttendance(Scene.id(session), day, 60));
    }

    private static PathwayCommand letter() {
        return about(new IssueLetter(Carla.REFERRAL, Option.none()));
    }

    private static DischargeLetter last(Scene scene) {
        return scene.pathway().endings().letters().last();
    }

    @Test
    void isCountedAndDescribedAndReopensNothing() {
        Scene told = CLOSED.does(held(7, END), about(new DescribeSession(Scene.id(7), TABLET)));

        assertThat(told.used()).isEqualTo(HalfUnits.ofSessions(7));
        assertThat(told.pathway().isOpen()).isFalse();
        assertThat(told.does(letter())
                        .pathway()
                        .endings()
                        .letters()
                        .last()
                        .content()
                        .activities())
                .containsExactly(ActivityTypes.TECHNOLOGY);
    }

    @Test
    void amendsALetterThatWasSent() {
        Scene sent = CLOSED.does(letter());
        Scene amended = sent.does(held(7, END), letter());

        assertThat(last(sent).contactsHeld()).isEqualTo(6);
        assertThat(last(amended).contactsHeld()).isEqualTo(7);
        assertThat(amended.pathway().endings().letters().map(DischargeLetter::status))
                .containsExactly(LetterStatus.AMENDED, LetterStatus.ISSUED);
    }

    @Test
    void obligesToNothingAnyMore() {
        assertThat(CLOSED.obliged(held(7, END))).isEmpty();
        assertThat(CLOSED.advised(held(7, END))).isEmpty();
        assertThat(CLOSED.obliged(about(new RecordNonAttendance(Scene.id(7))))).isEmpty();
    }

    @Test
    void isPutRightWhenTheMistakeIsFound() {
        PathwayCommand right = about(new CorrectOutcome(
                Scene.id(6), new ContactOutcome.DidNotAttend(), new Narrative("it was another client")));

        assertThat(CLOSED.does(right).used()).isEqualTo(HalfUnits.ofSessions(5));
    }

    @Test
    void leavesNothingInTheDiaryThatCannotBeCalledOff() {
        Scene calledOff = CLOSED.does(about(new CancelSession(Scene.id(8), CancelledBy.CLIENT, 72)));

        assertThat(calledOff.pathway().support().sessions().all().filter(Contact::isPlanned))
                .hasSize(1);
    }

    @Test
    void nobodyMissesWhatWasPlannedForAfterTheEnd() {
        PathwayCommand missed = about(new RecordNonAttendance(Scene.id(8)));
        PathwayCommand prevented = about(new RecordCouldNotAttend(Scene.id(8), new Narrative("ill")));
        PathwayCommand calledOff = about(new CancelSession(Scene.id(8), CancelledBy.SERVICE, 0));
        PathwayCommand missedInTruth =
                about(new CorrectOutcome(Scene.id(8), new ContactOutcome.DidNotAttend(), new Narrative("nobody told")));
        Scene dayCame = CLOSED.as(Moments.worker(END.plusWeeks(1)));

        assertThat(dayCame.refused(missed)).containsExactly(RefusalCodes.PATHWAY_CLOSED);
        assertThat(dayCame.refused(prevented)).containsExactly(RefusalCodes.PATHWAY_CLOSED);
        assertThat(dayCame.does(calledOff).refused(missedInTruth)).containsExactly(RefusalCodes.PATHWAY_CLOSED);
    }

    @Test
    void theEndObligesToCallOffWhatIsStillToCome() {
        Scene ending = Carla.meets(Scene.begunFrom(Carla.REFERRAL), 1, 6).as(Moments.worker(END));
        PathwayCommand close = about(new CloseEarly(EarlyClosure.CLIENTS_WISH));

        assertThat(ending.does(plan(7, END.plusDays(1))).obliged(close)).contains("CALL_OFF_CONTACTS");
        assertThat(ending.does(plan(7, END)).obliged(close)).doesNotContain("CALL_OFF_CONTACTS");
    }

    @Test
    void refusesWhatCameAfterTheEnd() {
        assertThat(CLOSED.refused(held(7, END.plusDays(1)))).containsExactly(RefusalCodes.PATHWAY_CLOSED);
        assertThat(CLOSED.refused(held(9, END.plusDays(1))))
                .containsExactly(RefusalCodes.NOT_FOUND, RefusalCodes.PATHWAY_CLOSED);
        assertThat(CLOSED.refused(plan(9, END.plusDays(4)))).containsExactly(RefusalCodes.PATHWAY_CLOSED);
    }
}
