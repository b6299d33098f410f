package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordCaseReview;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** After two missed contacts in a row the case is reviewed before more is planned; then planning goes on. */
class CaseReviewTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY =
            RuleCatalogue.draft("REVIEWED", "1", "ATT-02.planning").build().get();
    private static final Support TWO_MISSED = missed(missed(Support.startingOn(OPENED), 1), 2);

    private static LocalDate week(int number) {
        return OPENED.plusWeeks(number);
    }

    private static Context in(int week) {
        return Moments.of(week(week), Moments.WORKER, Roles.LINK_WORKER, POLICY);
    }

    private static Either<Refusals, Decided<SessionEvent>> ask(Support support, SessionCommand command, Context in) {
        return SessionDecider.decide(support, Wishes.none(), command, in);
    }

    private static Support after(Support support, int week, SessionCommand command) {
        return ask(support, command, in(week)).get().events().foldLeft(support, Support::after);
    }

    private static PlanSession plan(int week) {
        return new PlanSession(Contact.builder()
                .id(new ContactId("session-" + week))
                .plannedFor(week(week))
                .build());
    }

    private static Support missed(Support support, int week) {
        return after(after(support, week, plan(week)), week, new RecordNonAttendance(new ContactId("session-" + week)));
    }

    private static Seq<String> obliged(Support support, Context context) {
        return ask(support, plan(9), context).get().duties().map(Duty::name);
    }

    private static Support reviewed(Support support, LocalDate on) {
        return after(support, 4, new RecordCaseReview(on));
    }

    @Test
    void planningAfterTwoMissesCallsForAReview() {
        assertThat(obliged(TWO_MISSED, in(4))).containsExactly("CASE_REVIEW");
        assertThat(obliged(missed(Support.startingOn(OPENED), 1), in(4))).isEmpty();
    }

    @Test
    void planningGoesOnOnceTheCaseWasReviewedOnTheDayOfTheLastMissOrLater() {
        assertThat(obliged(reviewed(TWO_MISSED, week(2)), in(4))).isEmpty();
        assertThat(obliged(reviewed(TWO_MISSED, week(3)), in(4))).isEmpty();
    }

    @Test
    void aReviewBeforeTheLastMissIsNoneOfIt() {
        assertThat(obliged(reviewed(TWO_MISSED, week(2).minusDays(1)), in(4))).containsExactly("CASE_REVIEW");
        assertThat(obliged(missed(reviewed(TWO_MISSED, week(2)), 3), in(4))).containsExactly("CASE_REVIEW");
    }

    @Test
    void anEarlierReviewToldLaterTakesNothingAway() {
        Support twice = reviewed(reviewed(TWO_MISSED, week(3)), week(1));

        assertThat(twice.sessions().caseReviewedOn()).containsExactly(week(3));
        assertThat(obliged(twice, in(4))).isEmpty();
    }

    @Test
    void aReviewThatIsKeptElsewhereIsHeard() {
        Context elsewhere = in(4).knowing(FactValues.NONE.with(SessionFacts.CASE_REVIEWED, true));

        assertThat(obliged(TWO_MISSED, elsewhere)).isEmpty();
    }

    @Test
    void refusesAReviewToComeOrBeforeThePathwayBegan() {
        assertThat(ask(TWO_MISSED, new RecordCaseReview(week(4).plusDays(1)), in(4))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_YET);
        assertThat(ask(TWO_MISSED, new RecordCaseReview(OPENED.minusDays(1)), in(4))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DATE_BEFORE_START);
    }
}
