package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.CountingRows;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.session.ExtensionCommand.RevokeGrant;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a number was agreed on, grants are taken of from that number on, and not from the end of the offer. */
class AgreedNumberWithGrantsTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final Narrative WHY = new Narrative("the other service has room");
    private static final ExtensionId FIRST = new ExtensionId("e-1");
    private static final Policy BOTH = policy("LIM-02", "LIM-10", "LIM-10.band");
    private static final Policy NO_OFFER = policy("LIM-10", "LIM-10.band");
    private static final Policy OFFER = policy("LIM-02");

    private static Policy policy(String... rules) {
        return RuleCatalogue.draft("AGREED", "1", rules)
                .withCounting(CountingRows.common())
                .build()
                .get();
    }

    private static LocalDate week(int number) {
        return OPENED.plusWeeks(number);
    }

    private static Support held(Support support, int from, int to) {
        return List.rangeClosed(from, to).foldLeft(support, (before, number) -> {
            Contact contact = contact(number);
            return before.after(new SessionEvent.SessionPlanned(contact))
                    .after(new SessionEvent.SessionAttended(contact.id(), week(number), 60));
        });
    }

    private static Contact contact(int number) {
        return Contact.builder()
                .id(new ContactId("session-" + number))
                .plannedFor(week(number))
                .build();
    }

    private static Support granted(Support support, ExtensionId id, int untilWeek) {
        ExtensionRequest request = ExtensionRequest.builder()
                .id(id)
                .unitsAsked(HalfUnits.ofSessions(1))
                .grounds(LinkedHashSet.of(ExtensionGround.NEW_NEED))
                .clientAgrees(true)
                .build();
        return support.after(new ExtensionEvent.ExtensionRequested(request, Moments.WORKER))
                .after(new ExtensionEvent.ExtensionDecided(
                        id,
                        new ExtensionDecision.Granted(HalfUnits.ofSessions(1), Option.some(week(untilWeek))),
                        Moments.MANAGER));
    }

    /** Agreed on six, held six, one more granted. */
    private static Support sixAndAGrant() {
        Support agreed = Support.startingOn(OPENED).after(new SessionEvent.NumberAgreed(HalfUnits.ofSessions(6)));
        return granted(held(agreed, 1, 6), FIRST, 8);
    }

    private static boolean mayPlan(Support support, int number, Policy policy) {
        Context context = Moments.of(week(number), Moments.WORKER, Roles.LINK_WORKER, policy);
        return SessionDecider.decide(support, Wishes.none(), new PlanSession(contact(number)), context)
                .isRight();
    }

    @Test
    void aGrantThatWasUsedInTimeStillCarriesWhatItCarriedWhenItHasRunOut() {
        for (Policy policy : List.of(BOTH, NO_OFFER)) {
            Support seven = held(sixAndAGrant(), 7, 7);

            assertThat(mayPlan(sixAndAGrant(), 7, policy)).isTrue();
            assertThat(seven.status(FIRST, policy, week(7))).isEqualTo(ExtensionStatus.USED_UP);
            assertThat(mayPlan(seven, 8, policy)).isFalse();
            assertThat(mayPlan(granted(seven, new ExtensionId("e-2"), 20), 10, policy))
                    .isTrue();
        }
    }

    @Test
    void aGrantOfWhichNothingWasUsedRunsOut() {
        assertThat(sixAndAGrant().status(FIRST, BOTH, week(9))).isEqualTo(ExtensionStatus.EXPIRED);
        assertThat(mayPlan(sixAndAGrant(), 9, BOTH)).isFalse();
    }

    @Test
    void refusesToTakeBackAGrantThatWasUsedBeyondTheAgreedNumber() {
        assertThat(revoking(held(sixAndAGrant(), 7, 7), BOTH)).containsExactly(SessionRefusals.GRANT_ALREADY_USED);
        assertThat(revoking(held(sixAndAGrant(), 7, 7), NO_OFFER)).containsExactly(SessionRefusals.GRANT_ALREADY_USED);
    }

    @Test
    void whereNoRuleMakesTheAgreedNumberALimitTheOfferIsUsedFirst() {
        assertThat(held(sixAndAGrant(), 7, 8).status(FIRST, OFFER, week(8))).isEqualTo(ExtensionStatus.GRANTED);
    }

    private static Seq<RefusalCode> revoking(Support support, Policy policy) {
        Assent yes = new Assent(Moments.MANAGER, Roles.MANAGER, WHY, week(10));
        Context context =
                Moments.of(week(8), Moments.WORKER, Roles.LINK_WORKER, policy).with(List.empty(), List.of(yes));
        return ExtensionDecider.decide(support, new RevokeGrant(FIRST, WHY), context)
                .getLeft()
                .codes();
    }
}
