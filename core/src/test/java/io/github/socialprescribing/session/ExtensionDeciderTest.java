package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.CountingRows;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RecordExpiry;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionCommand.RevokeGrant;
import io.github.socialprescribing.session.ExtensionCommand.WithdrawRequest;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes of a request for more sessions: part of it, a delay, a way back, an end. */
class ExtensionDeciderTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final ExtensionId ID = new ExtensionId("e-1");
    private static final Narrative WHY = new Narrative("the other service has room");

    private static LocalDate week(int number) {
        return OPENED.plusWeeks(number);
    }

    private static Either<Refusals, Decided<ExtensionEvent>> ask(
            Support support, ExtensionCommand command, Context context) {
        return ExtensionDecider.decide(support, command, context);
    }

    private static Support after(Support support, ExtensionCommand command, Context context) {
        return ask(support, command, context).get().events().foldLeft(support, Support::after);
    }

    private static Seq<RefusalCode> codes(Either<Refusals, Decided<ExtensionEvent>> answer) {
        return answer.getLeft().codes();
    }

    private static Support held(Support support, int from, int to) {
        return List.rangeClosed(from, to).foldLeft(support, (before, number) -> {
            ContactId id = new ContactId("session-" + number);
            Contact contact = Contact.builder().id(id).plannedFor(week(number)).build();
            return before.after(new SessionEvent.SessionPlanned(contact))
                    .after(new SessionEvent.SessionAttended(id, week(number), 60));
        });
    }

    private static ExtensionRequest request(String id) {
        return ExtensionRequest.builder()
                .id(new ExtensionId(id))
                .unitsAsked(HalfUnits.ofSessions(2))
                .grounds(LinkedHashSet.of(ExtensionGround.NEW_NEED))
                .clientAgrees(true)
                .build();
    }

    private static Support requested() {
        return after(held(Support.startingOn(OPENED), 1, 7), new RequestExtension(request("e-1")), worker(7));
    }

    private static DecideExtension grant(int sessions, int untilWeek) {
        return new DecideExtension(
                ID, new ExtensionDecision.Granted(HalfUnits.ofSessions(sessions), Option.some(week(untilWeek))));
    }

    private static Support granted() {
        return after(requested(), grant(2, 12), manager(7));
    }

    private static Context worker(int week) {
        return Moments.worker(week(week));
    }

    private static Context manager(int week) {
        return Moments.manager(week(week));
    }

    private static Context withYes(int week) {
        return worker(week)
                .with(
                        List.empty(),
                        List.of(new Assent(
                                Moments.MANAGER, Roles.MANAGER, WHY, week(week).plusDays(7))));
    }

    private static ExtensionStatus status(Support support, int week) {
        return support.status(ID, Cesp.policy(), week(week));
    }

    private static HalfUnits limit(Support support, int week) {
        return support.allowance(Cesp.policy(), week(week)).limit().get();
    }

    @Test
    void refusesARequestWithoutAGround() {
        ExtensionRequest groundless = ExtensionRequest.builder()
                .id(ID)
                .unitsAsked(HalfUnits.ofSessions(2))
                .clientAgrees(true)
                .build();

        assertThat(codes(ask(held(Support.startingOn(OPENED), 1, 7), new RequestExtension(groundless), worker(7))))
                .containsExactly(RefusalCodes.REASON_REQUIRED);
    }

    @Test
    void grantsAPartOfWhatIsAskedAndNeverMore() {
        Support part = after(requested(), grant(1, 12), manager(7));

        assertThat(part.extensions().find(ID).get().isGrantedInPart()).isTrue();
        assertThat(granted().extensions().find(ID).get().isGrantedInPart()).isFalse();
        assertThat(codes(ask(requested(), grant(3, 12), manager(7)))).contains(SessionRefusals.MORE_THAN_ASKED);
    }

    @Test
    void oneManagerTurnsDownOrPutsOffWhatTwoWouldHaveToGrant() {
        Support long17 =
                after(held(Support.startingOn(OPENED), 1, 17), new RequestExtension(request("e-1")), worker(17));

        assertThat(codes(ask(long17, grant(2, 22), manager(17))))
                .containsExactly(SessionRefusals.EXTENSION_NEEDS_DECISION);
        assertThat(ask(long17, new DecideExtension(ID, new ExtensionDecision.Declined(WHY)), manager(17))
                        .isRight())
                .isTrue();
        assertThat(ask(long17, new DecideExtension(ID, new ExtensionDecision.Deferred(week(18))), manager(17))
                        .isRight())
                .isTrue();
    }

    @Test
    void refusesAGrantThatIsOverAlready() {
        assertThat(codes(ask(requested(), grant(1, 6), manager(7))))
                .containsExactly(SessionRefusals.GRANT_EXPIRED_ALREADY);
    }

    @Test
    void aDelayedRequestWaitsAndCanStillBeDecided() {
        DecideExtension later = new DecideExtension(ID, new ExtensionDecision.Deferred(week(8)));
        Support deferred = after(requested(), later, manager(7));

        assertThat(status(deferred, 7)).isEqualTo(ExtensionStatus.DEFERRED);
        assertThat(deferred.extensions().isPending()).isTrue();
        assertThat(status(after(deferred, grant(1, 12), manager(8)), 8)).isEqualTo(ExtensionStatus.GRANTED);
        assertThat(codes(ask(requested(), later, manager(8)))).containsExactly(RefusalCodes.NOT_AFTER_TODAY);
    }

    @Test
    void aRequestIsTakenBackBeforeItIsDecidedAndNotAfter() {
        Support withdrawn = after(requested(), new WithdrawRequest(ID), worker(7));

        assertThat(status(withdrawn, 7)).isEqualTo(ExtensionStatus.WITHDRAWN);
        assertThat(withdrawn.extensions().isPending()).isFalse();
        assertThat(codes(ask(granted(), new WithdrawRequest(ID), worker(7))))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(ask(withdrawn, grant(1, 12), manager(7)))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(ask(withdrawn, new WithdrawRequest(new ExtensionId("e-9")), worker(7))
                        .getLeft()
                        .all())
                .containsExactly(Refusal.unknown("request"));
    }

    @Test
    void aManagerMayTakeBackAGrantThatNobodyUsed() {
        assertThat(codes(ask(granted(), new RevokeGrant(ID, WHY), worker(8))))
                .containsExactly(RefusalCodes.DECISION_NEEDED);

        Decided<ExtensionEvent> decided =
                ask(granted(), new RevokeGrant(ID, WHY), withYes(8)).get();
        Support revoked = granted().after(decided.events().single());

        assertThat(limit(granted(), 8)).isEqualTo(HalfUnits.ofSessions(10));
        assertThat(limit(revoked, 8)).isEqualTo(HalfUnits.ofSessions(8));
        assertThat(status(revoked, 8)).isEqualTo(ExtensionStatus.REVOKED);
        assertThat(codes(ask(revoked, new RevokeGrant(ID, WHY), withYes(8))))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void refusesToTakeBackWhatIsUsed() {
        Support nine = held(granted(), 8, 9);

        assertThat(codes(ask(nine, new RevokeGrant(ID, WHY), withYes(9))))
                .containsExactly(SessionRefusals.GRANT_ALREADY_USED);
        assertThat(status(nine, 9)).isEqualTo(ExtensionStatus.GRANTED);
        assertThat(status(held(nine, 10, 10), 10)).isEqualTo(ExtensionStatus.USED_UP);
    }

    @Test
    void aGrantThatRanOutObligesToEndWell() {
        assertThat(codes(ask(granted(), new RecordExpiry(ID), worker(12)))).containsExactly(RefusalCodes.NOT_YET);

        Policy careful = RuleCatalogue.draft("CAREFUL", "1", "LIM-02", "EXT-11", "EXT-11.ending")
                .withCounting(CountingRows.common())
                .build()
                .get();
        Decided<ExtensionEvent> decided = ask(
                        granted(),
                        new RecordExpiry(ID),
                        Moments.of(week(13), Moments.WORKER, Roles.LINK_WORKER, careful))
                .get();
        Support expired = granted().after(decided.events().single());

        assertThat(decided.duties().map(Duty::name)).containsExactly("SIGNPOST_ONWARD", "ENDING_SESSION_DUE");
        assertThat(codes(ask(expired, new RecordExpiry(ID), worker(13))))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(limit(expired, 13)).isEqualTo(HalfUnits.ofSessions(8));
    }

    @Test
    void whatWasHeldWithAGrantInTimeIsNotTakenOfTheNext() {
        Support nine = held(granted(), 8, 9);
        Support second = after(nine, new RequestExtension(request("e-2")), worker(13));
        Support both = after(
                second,
                new DecideExtension(
                        new ExtensionId("e-2"), new ExtensionDecision.Granted(HalfUnits.ofSessions(1), Option.none())),
                manager(13));

        assertThat(status(both, 13)).isEqualTo(ExtensionStatus.EXPIRED);
        assertThat(limit(both, 13)).isEqualTo(HalfUnits.ofSessions(10));
        assertThat(both.allowance(Cesp.policy(), week(13)).remaining()).contains(HalfUnits.ofSessions(1));
    }
}
