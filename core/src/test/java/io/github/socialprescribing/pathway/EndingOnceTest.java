package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.EightSessions.after;
import static io.github.socialprescribing.pathway.EightSessions.attend;
import static io.github.socialprescribing.pathway.EightSessions.contact;
import static io.github.socialprescribing.pathway.EightSessions.held;
import static io.github.socialprescribing.pathway.EightSessions.plan;
import static io.github.socialprescribing.pathway.EightSessions.week;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.CountingRows;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.profile.TwelveWeeks;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand;
import io.github.socialprescribing.session.SessionCommand.AgreeNumber;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** One session for ending well is had beyond the offer, and no second one by telling of the first otherwise. */
class EndingOnceTest {

    private static final Policy AGREED = RuleCatalogue.draft("AGREED", "1", "LIM-02", "LIM-10", "LIM-10.band", "END-04")
            .withCounting(CountingRows.common())
            .build()
            .get();

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> ask(
            Pathway pathway, int week, SessionCommand command) {
        return PathwayDecider.decide(pathway, command, Moments.worker(week(week)));
    }

    private static PlanSession ending(int number) {
        return new PlanSession(contact(number, Focus.ENDING_WORK));
    }

    private static DescribeSession otherwise(int number) {
        return new DescribeSession(new ContactId("session-" + number), Content.about(Focus.EXPLORATION));
    }

    private static Pathway endedOnce() {
        Pathway planned = after(held(8), ask(held(8), 8, ending(9)));
        return after(planned, ask(planned, 9, attend(9)));
    }

    @Test
    void aSessionForEndingWellThatTurnedOutOtherwiseIsNotHadAgain() {
        Pathway told = after(endedOnce(), ask(endedOnce(), 9, otherwise(9)));
        Pathway toldAgain = after(told, ask(told, 9, otherwise(9)));

        assertThat(ask(held(8), 8, plan(9)).getLeft().codes()).containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(ask(told, 9, ending(10)).getLeft().codes()).containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(ask(toldAgain, 9, ending(10)).getLeft().codes())
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
    }

    /** It took no more than any session would have: nobody has had an ending, and the one beyond the offer is untouched. */
    @Test
    void anEndingWithinTheOfferThatTurnedOutOtherwiseLeavesTheOneBeyondIt() {
        Pathway eighth = after(held(7), ask(held(7), 7, ending(8)));
        Pathway attended = after(eighth, ask(eighth, 8, attend(8)));
        Pathway told = after(attended, ask(attended, 8, otherwise(8)));

        assertThat(ask(told, 8, plan(9)).getLeft().codes()).containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(ask(told, 8, ending(9)).isRight()).isTrue();

        Pathway beyond = after(told, ask(told, 8, ending(9)));
        Pathway again = after(beyond, ask(beyond, 9, attend(9)));
        Pathway spent = after(again, ask(again, 9, otherwise(9)));
        assertThat(ask(spent, 9, ending(10)).getLeft().codes()).containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
    }

    /** The same where it is time that is over: an ending within the window is none beyond it. */
    @Test
    void soItIsWithAWindow() {
        Pathway within = toldOtherwise(13);
        Pathway beyond = toldOtherwise(14);

        assertThat(inWindow(within, 13, new PlanSession(contact(15, Focus.EXPLORATION)))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.ALLOWANCE_EXPIRED);
        assertThat(inWindow(within, 13, new PlanSession(contact(15, Focus.ENDING_WORK)))
                        .isRight())
                .isTrue();
        assertThat(inWindow(beyond, 14, new PlanSession(contact(15, Focus.ENDING_WORK)))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.ALLOWANCE_EXPIRED);
    }

    /** One session was held in the first week, and one planned as an ending in a later one, which turned out otherwise. */
    private static Pathway toldOtherwise(int week) {
        Pathway planned = after(held(1), inWindow(held(1), 1, new PlanSession(contact(week, Focus.ENDING_WORK))));
        RecordAttendance attend = new RecordAttendance(new ContactId("session-" + week), week(week), 60);
        Pathway attended = after(planned, inWindow(planned, week, attend));
        return after(attended, inWindow(attended, week, otherwise(week)));
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> inWindow(
            Pathway pathway, int week, SessionCommand command) {
        return PathwayDecider.decide(
                pathway, command, Moments.of(week(week), Moments.WORKER, Roles.LINK_WORKER, TwelveWeeks.policy()));
    }

    @Test
    void aDischargeStillAsksForAnEndingThatWasHeld() {
        Pathway told = after(endedOnce(), ask(endedOnce(), 9, otherwise(9)));

        assertThat(endedOnce().support().sessions().hasHeld(Focus.ENDING_WORK)).isTrue();
        assertThat(told.support().sessions().hasHeld(Focus.ENDING_WORK)).isFalse();
        assertThat(told.support().sessions().hasArrangedEnding()).isFalse();
    }

    @Test
    void aSessionForEndingWellThatTheClientMissedIsHadAgain() {
        Pathway planned = after(held(8), ask(held(8), 8, ending(9)));
        Pathway missed = after(planned, ask(planned, 9, new RecordNonAttendance(new ContactId("session-9"))));

        assertThat(ask(missed, 9, ending(10)).isRight()).isTrue();
    }

    @Test
    void whatWasPlannedStaysReadableHoweverOftenItIsToldAnew() {
        Pathway told = after(endedOnce(), ask(endedOnce(), 9, otherwise(9)));
        Pathway toldAgain =
                after(told, ask(told, 9, new DescribeSession(new ContactId("session-9"), Content.about(Focus.REVIEW))));
        Contact contact =
                toldAgain.support().sessions().find(new ContactId("session-9")).get();

        assertThat(contact.plannedContent()).contains(Content.about(Focus.ENDING_WORK));
        assertThat(contact.content()).isEqualTo(Content.about(Focus.REVIEW));
        assertThat(endedOnce().support().sessions().all().flatMap(Contact::plannedContent))
                .isEmpty();
    }

    @Test
    void aNumberThatNobodyCanAgreeOnDoesNotStandInTheWayOfTheEnding() {
        var context = Moments.of(week(8), Moments.WORKER, Roles.LINK_WORKER, AGREED);
        Pathway agreed =
                after(held(8), PathwayDecider.decide(held(8), new AgreeNumber(HalfUnits.ofSessions(10)), context));

        assertThat(PathwayDecider.decide(agreed, plan(9), context).getLeft().codes())
                .contains(SessionRefusals.AGREED_NUMBER_OUTSIDE_OFFER);
        assertThat(PathwayDecider.decide(agreed, ending(9), context).isRight()).isTrue();
    }
}
