package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.pathway.CourseCommand.HoldClient;
import io.github.socialprescribing.pathway.CourseCommand.ResumePathway;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.TwelveWeeks;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/**
 * By how much the twelve weeks of support move: each day that support was held, or that the service took away, counts once.
 */
class HeldWindowTest {

    private static final int WINDOW = 84;

    private Pathway pathway = Pathway.replay(Journeys.opened());

    private static LocalDate day(int number) {
        return Journeys.OPENED.plusDays(number);
    }

    private static Context on(int day) {
        return Moments.of(day(day), Moments.WORKER, Roles.LINK_WORKER, TwelveWeeks.policy());
    }

    private void does(int day, PathwayCommand command) {
        pathway = pathway.after(
                PathwayDecider.decide(pathway, command, on(day)).get().events());
    }

    private void plans(int session, int day, int today) {
        does(today, about(new PlanSession(Scene.contact(session, day(day), Content.none()))));
    }

    private void meets(int session, int day) {
        plans(session, day, day);
        does(day, about(new RecordAttendance(Scene.id(session), day(day), 60)));
    }

    private void callsOff(int session, int day, int today) {
        plans(session, day, today);
        does(today, about(new CancelSession(Scene.id(session), CancelledBy.SERVICE, 48)));
    }

    private void holds(int from, int reviewed) {
        does(from, about(new HoldClient(HoldingFunction.SUPPORTING_WHILE_WAITING, day(reviewed))));
    }

    private void holds(int from, int reviewed, int until) {
        holds(from, reviewed);
        resumes(until);
    }

    private void resumes(int day) {
        does(day, about(new ResumePathway(new Narrative("the other service has begun"))));
    }

    /** Nothing is planned beyond this day, and something is on it. */
    private void windowEndsOn(int last, int today) {
        assertThat(PathwayDecider.decide(pathway, planned(last), on(today)).isRight())
                .isTrue();
        assertThat(PathwayDecider.decide(pathway, planned(last + 1), on(today))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.ALLOWANCE_EXPIRED);
    }

    private static PathwayCommand planned(int day) {
        return about(new PlanSession(Scene.contact(99, day(day), Content.none())));
    }

    @Test
    void holdingBeforeTheFirstSessionMovesNothing() {
        holds(2, 60, 62);
        meets(1, 70);

        windowEndsOn(70 + WINDOW, 75);
    }

    @Test
    void ofHoldingThatBeganBeforeTheFirstSessionOnlyTheDaysAfterItMoveTheWindow() {
        holds(2, 90);
        meets(1, 70);
        resumes(80);

        windowEndsOn(70 + WINDOW + 10, 81);
    }

    @Test
    void daysThatTheServiceTookAwayWhileSupportWasHeldCountOnce() {
        meets(1, 1);
        callsOff(2, 30, 2);
        holds(30, 60, 51);
        meets(3, 51);

        windowEndsOn(1 + WINDOW + 21, 52);
    }

    @Test
    void whoeverIsSeenSoonerOrOnTheVeryDayHasLostNothing() {
        meets(1, 0);
        plans(2, 20, 1);
        does(2, moved(2, 10));
        does(10, about(new RecordAttendance(Scene.id(2), day(10), 60)));
        plans(3, 30, 11);
        does(12, moved(3, 30));
        does(30, about(new RecordAttendance(Scene.id(3), day(30), 60)));
        plans(4, 40, 31);
        callsOff(5, 40, 31);
        does(40, about(new RecordAttendance(Scene.id(4), day(40), 60)));

        windowEndsOn(WINDOW, 41);
    }

    @Test
    void toBeToldOnThatDayThatTheSessionIsOffGivesNoDayBack() {
        meets(1, 0);
        callsOff(2, 20, 2);
        does(20, about(new PlanSession(call(20))));
        does(20, about(new RecordAttendance(Scene.id(3), day(20), 5)));
        meets(4, 62);

        windowEndsOn(WINDOW + 42, 63);
    }

    private static Contact call(int day) {
        return Contact.builder()
                .id(Scene.id(3))
                .kind(ContactKind.CALL)
                .plannedFor(day(day))
                .build();
    }

    @Test
    void whoeverIsSeenLaterHasLostTheDaysBetween() {
        meets(1, 0);
        plans(2, 20, 1);
        does(2, moved(2, 27));
        does(27, about(new RecordAttendance(Scene.id(2), day(27), 60)));

        windowEndsOn(WINDOW + 7, 41);
    }

    private static PathwayCommand moved(int session, int to) {
        return about(new RescheduleSession(
                Scene.id(session), day(to), Option.some(LocalTime.of(14, 0)), CancelledBy.SERVICE));
    }

    @Test
    void daysOfHoldingThatTheServiceDidNotTakeAwayCountBesidesThoseItDid() {
        meets(1, 1);
        callsOff(2, 30, 2);
        holds(40, 60);
        meets(3, 50);
        resumes(60);

        windowEndsOn(1 + WINDOW + 20 + 10, 61);
    }

    @Test
    void holdingBegunInAWindowThatTheServiceHadMovedMovesItFurther() {
        meets(1, 1);
        callsOff(2, 10, 2);
        meets(3, 31);
        windowEndsOn(1 + WINDOW + 21, 40);
        holds(95, 120, 110);

        windowEndsOn(1 + WINDOW + 21 + 15, 111);
    }

    @Test
    void holdingBegunWhenTheWindowWasOverMovesNothing() {
        meets(1, 1);
        holds(90, 120, 110);

        assertThat(PathwayDecider.decide(pathway, planned(111), on(111))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.ALLOWANCE_EXPIRED);
    }

    @Test
    void whoIsHeldNowIsTakenToBeHeldUntilThatIsLookedAtAgainAndNotForYears() {
        meets(1, 1);
        holds(2, 60);

        assertThat(PathwayDecider.decide(pathway, planned(1 + WINDOW + 58), on(5))
                        .isRight())
                .isTrue();
        assertThat(PathwayDecider.decide(pathway, planned(1_100), on(5)).isLeft())
                .isTrue();
    }

    @Test
    void aSessionThatIsMovedIsAskedAboutAsOneThatIsPlannedAnew() {
        meets(1, 1);
        callsOff(2, 30, 2);
        plans(3, 50, 2);
        plans(4, 70, 2);
        holds(40, 60);

        assertThat(isMoved(1 + WINDOW + 40)).isTrue();
        assertThat(isMoved(1 + WINDOW + 40 + 1)).isFalse();
    }

    private boolean isMoved(int day) {
        return PathwayDecider.decide(
                        pathway,
                        about(new RescheduleSession(Scene.id(3), day(day), Option.none(), CancelledBy.CLIENT)),
                        on(41))
                .isRight();
    }
}
