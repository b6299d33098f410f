package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether support goes far beyond the offer is asked of what becomes possible, and not only of what was used by then. */
class GrantedAheadTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = OPENED.plusWeeks(6);

    private static Support fiveHeld() {
        return List.rangeClosed(1, 5).foldLeft(Support.startingOn(OPENED), (before, number) -> {
            ContactId id = new ContactId("session-" + number);
            LocalDate day = OPENED.plusWeeks(number);
            return before.after(new SessionEvent.SessionPlanned(
                            Contact.builder().id(id).plannedFor(day).build()))
                    .after(new SessionEvent.SessionAttended(id, day, 60));
        });
    }

    private static Either<Refusals, Decided<ExtensionEvent>> ask(
            Support support, ExtensionCommand command, Context context) {
        return ExtensionDecider.decide(support, command, context);
    }

    private static Support after(Support support, Either<Refusals, Decided<ExtensionEvent>> answer) {
        return answer.get().events().foldLeft(support, Support::after);
    }

    private static Support requested(Support support, int number) {
        ExtensionRequest request = ExtensionRequest.builder()
                .id(new ExtensionId("e-" + number))
                .unitsAsked(HalfUnits.ofSessions(3))
                .grounds(LinkedHashSet.of(ExtensionGround.UNMET_GOAL))
                .clientAgrees(true)
                .build();
        return after(support, ask(support, new RequestExtension(request), Moments.worker(DAY)));
    }

    private static Either<Refusals, Decided<ExtensionEvent>> grant(Support requested, int number, int sessions) {
        return ask(
                requested,
                new DecideExtension(
                        new ExtensionId("e-" + number),
                        new ExtensionDecision.Granted(HalfUnits.ofSessions(sessions), Option.none())),
                Moments.manager(DAY));
    }

    @Test
    void aSecondManagerIsAskedHoweverEarlyTheGrantsAreGiven() {
        Support one = requested(fiveHeld(), 1);
        Support two = requested(after(one, grant(one, 1, 3)), 2);
        Support three = requested(after(two, grant(two, 2, 3)), 3);

        assertThat(grant(three, 3, 3).getLeft().codes()).containsExactly(SessionRefusals.EXTENSION_NEEDS_DECISION);
        assertThat(grant(three, 3, 2).isRight()).isTrue();
    }

    @Test
    void whatIsWithinReachIsTheOfferWithGrantsOrWhatWasUsedWhereThatIsMore() {
        ExtensionSituation.Builder early = ExtensionSituation.builder();
        ExtensionSituation.Builder late = ExtensionSituation.builder();

        assertThat(early.counted(10).offered(16).granted(12).build().withinReach())
                .isEqualTo(28);
        assertThat(late.counted(30).offered(16).granted(12).build().withinReach())
                .isEqualTo(30);
    }
}
