package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.CountingRows;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.session.SessionCommand.AgreeNumber;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The number of sessions that client and worker agreed on is the limit, without anybody telling it again. */
class AgreedNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Policy AGREED = RuleCatalogue.draft("AGREED", "1", "LIM-02", "LIM-10", "LIM-10.band")
            .withCounting(CountingRows.common())
            .build()
            .get();
    private static final Context CONTEXT = Moments.of(DAY, Moments.WORKER, Roles.LINK_WORKER, AGREED);
    private static final Support BEGUN = Support.startingOn(DAY);

    private static Either<Refusals, Decided<SessionEvent>> ask(
            Support support, SessionCommand command, Context context) {
        return SessionDecider.decide(support, Wishes.none(), command, context);
    }

    private static Support after(Support support, SessionCommand command) {
        return ask(support, command, CONTEXT).get().events().foldLeft(support, Support::after);
    }

    private static PlanSession plan(int number) {
        return new PlanSession(Contact.builder()
                .id(new ContactId("session-" + number))
                .plannedFor(DAY)
                .build());
    }

    private static AgreeNumber agree(int sessions) {
        return new AgreeNumber(HalfUnits.ofSessions(sessions));
    }

    private static Support planned(Support support, int sessions) {
        return List.rangeClosed(1, sessions).foldLeft(support, (so, number) -> after(so, plan(number)));
    }

    @Test
    void noMoreIsPlannedThanWasAgreedOn() {
        Support seven = planned(after(BEGUN, agree(7)), 7);

        Refusals refusals = ask(seven, plan(8), CONTEXT).getLeft();

        assertThat(refusals.codes()).containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(refusals.all().head().facts()).contains(new ObservedFact("sessions at most", "7"));
        assertThat(ask(planned(BEGUN, 7), plan(8), CONTEXT).isRight()).isTrue();
    }

    @Test
    void theLaterNumberReplacesTheEarlier() {
        Support seven = planned(after(BEGUN, agree(7)), 7);

        assertThat(ask(after(seven, agree(8)), plan(8), CONTEXT).isRight()).isTrue();
        assertThat(after(seven, agree(8)).sessions().agreed()).containsExactly(HalfUnits.ofSessions(8));
    }

    @Test
    void aNumberOutsideTheOfferIsRefusedWhenSomethingIsPlanned() {
        assertThat(ask(after(BEGUN, agree(10)), plan(1), CONTEXT).getLeft().codes())
                .containsExactly(SessionRefusals.AGREED_NUMBER_OUTSIDE_OFFER);
    }

    @Test
    void aNumberThatIsKeptElsewhereIsAskedOnlyWhereNoneIsOnRecord() {
        Context elsewhere = CONTEXT.knowing(FactValues.NONE.with(SessionFacts.AGREED, 12));

        assertThat(ask(planned(BEGUN, 6), plan(7), elsewhere).getLeft().codes())
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(ask(planned(after(BEGUN, agree(7)), 6), plan(7), elsewhere).isRight())
                .isTrue();
    }

    @Test
    void movingASessionIsJudgedUnderTheSameAgreement() {
        Support six = planned(after(BEGUN, agree(6)), 6);
        ContactId last = new ContactId("session-6");

        assertThat(six.without(last).sessions().agreed())
                .isEqualTo(six.sessions().agreed());
    }

    @Test
    void nobodyAgreesOnNothingOrOnMoreThanARuleCanBeTold() {
        for (HalfUnits number : List.of(HalfUnits.ZERO, new HalfUnits(4_001))) {
            assertThatThrownBy(() -> new AgreeNumber(number)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new SessionEvent.NumberAgreed(number))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new AgreeNumber(new HalfUnits(4_000)).number().halves()).isEqualTo(4_000);
    }
}
