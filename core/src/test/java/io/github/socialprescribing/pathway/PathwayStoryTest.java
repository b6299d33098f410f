package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.RuleOverride;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The offer of six to eight sessions, told from the opening of a pathway to its end. */
class PathwayStoryTest {

    private static final Pathway OPENED = Pathway.replay(Journeys.opened());

    private static LocalDate week(int number) {
        return Journeys.OPENED.plusWeeks(number);
    }

    private static Contact contact(int number, Focus focus) {
        return Contact.builder()
                .id(new ContactId("session-" + number))
                .plannedFor(week(number))
                .content(Content.about(focus))
                .build();
    }

    private static PlanSession plan(int number) {
        return new PlanSession(contact(number, Focus.EXPLORATION));
    }

    private static RecordAttendance attend(int number) {
        return new RecordAttendance(new ContactId("session-" + number), week(number), 60);
    }

    private static Pathway after(Pathway pathway, Either<Refusals, Decided<Envelope<PathwayEvent>>> answer) {
        return pathway.after(answer.get().events());
    }

    private static Pathway held(int sessions) {
        Pathway pathway = OPENED;
        for (int number = 1; number <= sessions; number++) {
            Context context = Moments.worker(week(number));
            pathway = after(pathway, PathwayDecider.decide(pathway, plan(number), context));
            pathway = after(pathway, PathwayDecider.decide(pathway, attend(number), context));
        }
        return pathway;
    }

    private static ExtensionRequest request() {
        return ExtensionRequest.builder()
                .id(new ExtensionId("e-1"))
                .unitsAsked(HalfUnits.ofSessions(2))
                .grounds(LinkedHashSet.of(ExtensionGround.COMPLEXITY, ExtensionGround.WAITING_FOR_SERVICE))
                .clientAgrees(true)
                .build();
    }

    private static DecideExtension grant(int sessions) {
        return new DecideExtension(
                new ExtensionId("e-1"),
                new ExtensionDecision.Granted(HalfUnits.ofSessions(sessions), Option.some(week(30))));
    }

    private static Pathway requested() {
        Pathway eight = held(8);
        return after(eight, PathwayDecider.decide(eight, new RequestExtension(request()), Moments.worker(week(8))));
    }

    @Test
    void refusesNinthSessionWithoutGrant() {
        Refusal refusal = PathwayDecider.decide(held(8), plan(9), Moments.worker(week(8)))
                .getLeft()
                .all()
                .single();

        assertThat(refusal.code()).isEqualTo(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(refusal.rules()).containsExactly(new RuleId("LIM-02"));
        assertThat(refusal.remedy()).contains("extension");
        assertThat(refusal.facts().map(fact -> fact.name())).contains("sessions used", "sessions at most");
    }

    @Test
    void obligesToTalkOfTheEndingFromTheSixthSessionOn() {
        Pathway five = held(5);
        Pathway planned = after(five, PathwayDecider.decide(five, plan(6), Moments.worker(week(6))));
        Seq<Duty> duties = PathwayDecider.decide(planned, attend(6), Moments.worker(week(6)))
                .get()
                .duties();

        assertThat(duties.map(Duty::name)).containsExactly("ENDING_CONVERSATION_DUE");
        assertThat(duties.head().within().get()).hasToString("within 14 days");
        assertThat(held(5).support().allowance(Cesp.policy(), week(6)).isEndingTalkDue())
                .isFalse();
    }

    @Test
    void didNotAttendTakesNothingOfTheOffer() {
        Pathway seven = held(7);
        Pathway missed = after(seven, PathwayDecider.decide(seven, plan(8), Moments.worker(week(8))));
        missed = after(
                missed,
                PathwayDecider.decide(
                        missed, new RecordNonAttendance(new ContactId("session-8")), Moments.worker(week(8))));

        assertThat(missed.support().allowance(Cesp.policy(), week(9)).remaining())
                .isEqualTo(Option.some(HalfUnits.ofSessions(1)));
        assertThat(PathwayDecider.decide(missed, plan(9), Moments.worker(week(8)))
                        .isRight())
                .isTrue();
    }

    @Test
    void whatIsInTheDiaryIsTakenIntoAccount() {
        Pathway seven = held(7);
        Pathway booked = after(seven, PathwayDecider.decide(seven, plan(8), Moments.worker(week(7))));

        assertThat(PathwayDecider.decide(booked, plan(9), Moments.worker(week(7)))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        Pathway cancelled = after(
                booked,
                PathwayDecider.decide(
                        booked,
                        new CancelSession(new ContactId("session-8"), CancelledBy.SERVICE, 2),
                        Moments.worker(week(7))));
        assertThat(PathwayDecider.decide(cancelled, plan(9), Moments.worker(week(7)))
                        .isRight())
                .isTrue();
    }

    @Test
    void noRuleGrantsAnExtensionAndNobodyGrantsTheirOwn() {
        Pathway requested = requested();
        Refusals own = PathwayDecider.decide(requested, grant(2), Moments.worker(week(8)))
                .getLeft();

        assertThat(own.codes())
                .containsExactlyInAnyOrder(SessionRefusals.SELF_APPROVAL, SessionRefusals.EXTENSION_NEEDS_DECISION);
        Refusal needed = own.find(SessionRefusals.EXTENSION_NEEDS_DECISION).get();
        assertThat(needed.<Option<String>>match(
                        forbidden -> Option.none(),
                        decision -> Option.some(decision.approvals().mkString(", "))))
                .isEqualTo(Option.some("manager"));
    }

    @Test
    void aManagersGrantOpensTheNinthSession() {
        Pathway requested = requested();

        assertThat(PathwayDecider.decide(requested, plan(9), Moments.worker(week(8)))
                        .getLeft()
                        .codes())
                .containsExactlyInAnyOrder(SessionRefusals.SESSION_LIMIT_REACHED, SessionRefusals.EXTENSION_PENDING);
        Pathway granted = after(requested, PathwayDecider.decide(requested, grant(2), Moments.manager(week(8))));
        assertThat(PathwayDecider.decide(granted, plan(9), Moments.worker(week(8)))
                        .isRight())
                .isTrue();
        assertThat(PathwayDecider.decide(granted, plan(31), Moments.worker(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(PathwayDecider.decide(granted, grant(1), Moments.manager(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void refusesTooLargeAGrantAndAcceptsADeferralThatStaysOpen() {
        Pathway requested = requested();

        assertThat(PathwayDecider.decide(requested, grant(4), Moments.manager(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.MORE_THAN_ASKED, SessionRefusals.GRANT_TOO_LARGE);
        Pathway deferred = after(
                requested,
                PathwayDecider.decide(
                        requested,
                        new DecideExtension(new ExtensionId("e-1"), new ExtensionDecision.Deferred(week(10))),
                        Moments.manager(week(8))));
        assertThat(deferred.support().extensions().isPending()).isTrue();
        Pathway declined = after(
                deferred,
                PathwayDecider.decide(
                        deferred,
                        new DecideExtension(
                                new ExtensionId("e-1"), new ExtensionDecision.Declined(new Narrative("no ground"))),
                        Moments.manager(week(9))));
        assertThat(declined.support().extensions().isPending()).isFalse();
    }

    @Test
    void refusesARequestWithEveryReasonAtOnce() {
        ExtensionRequest groundless = ExtensionRequest.builder()
                .id(new ExtensionId("e-1"))
                .unitsAsked(HalfUnits.ofSessions(1))
                .grounds(LinkedHashSet.empty())
                .clientAgrees(false)
                .build();

        assertThat(PathwayDecider.decide(requested(), new RequestExtension(groundless), Moments.worker(week(8)))
                        .getLeft()
                        .codes())
                .containsExactlyInAnyOrder(
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.REASON_REQUIRED,
                        RefusalCodes.CLIENT_DOES_NOT_WANT,
                        SessionRefusals.EXTENSION_PENDING);
        assertThat(PathwayDecider.decide(OPENED, grant(1), Moments.manager(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void aManagersOverrideLetsOneRuleStandAside() {
        Context overriding = Context.builder()
                .recorded(Moments.worker(week(8)).recorded())
                .policy(Cesp.policy())
                .overrides(List.of(new RuleOverride(
                        new RuleId("LIM-02"),
                        Moments.MANAGER,
                        Roles.MANAGER,
                        new Narrative("moving house this week"),
                        week(9))))
                .build();

        assertThat(PathwayDecider.decide(held(8), plan(9), overriding).isRight())
                .isTrue();
    }

    @Test
    void endsWellEvenWhenTheOfferIsUsedUp() {
        Pathway eight = held(8);
        PlanSession ending = new PlanSession(contact(9, Focus.ENDING_WORK));

        assertThat(PathwayDecider.decide(eight, new EndingCommand.DischargeClient(), Moments.worker(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(EndingRefusals.NO_ENDING_PLAN);
        Pathway pathway = after(eight, PathwayDecider.decide(eight, ending, Moments.worker(week(8))));
        assertThat(PathwayDecider.decide(
                                pathway, new PlanSession(contact(10, Focus.ENDING_WORK)), Moments.worker(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        pathway = after(pathway, PathwayDecider.decide(pathway, attend(9), Moments.worker(week(9))));
        assertThat(pathway.support().allowance(Cesp.policy(), week(9)).isExceeded())
                .isTrue();
        pathway = after(
                pathway,
                PathwayDecider.decide(
                        pathway,
                        new EndingCommand.AgreeEndingPlan(
                                EndingPlan.builder().agreedOn(week(9)).build()),
                        Moments.worker(week(9))));
        var discharged = PathwayDecider.decide(pathway, new EndingCommand.DischargeClient(), Moments.worker(week(9)));
        assertThat(discharged.get().duties().map(Duty::name)).containsExactly("LETTER_DUE");
        assertThat(discharged.get().explanations().head().outcome()).isEqualTo(Outcome.PERMITTED);
        Pathway closed = after(pathway, discharged);
        assertThat(closed.ending().get()).isEqualTo(Ending.asPlanned(week(9)));
        assertThat(PathwayDecider.decide(closed, plan(10), Moments.worker(week(9)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.PATHWAY_CLOSED);
    }

    @Test
    void aClientMayTakeFewerSessionsThanOffered() {
        Pathway two = held(2);
        Pathway ended = after(
                two,
                PathwayDecider.decide(
                        two, new EndingCommand.CloseEarly(EarlyClosure.CLIENTS_WISH), Moments.worker(week(3))));

        assertThat(ended.ending().get().early()).contains(EarlyClosure.CLIENTS_WISH);
    }

    @Test
    void needsAreListedOnce() {
        Need hunger = Need.builder()
                .id(new NeedId("n-1"))
                .kind(NeedKinds.FOOD)
                .origin(new NeedOrigin.DiscoveredIn(new ContactId("session-1")))
                .urgency(Urgency.IMMEDIATE)
                .voicedOn(week(1))
                .inTheirWords(Option.some(new Narrative("CANARY has not eaten")))
                .build();
        Pathway met = held(1);
        Pathway pathway = after(met, PathwayDecider.decide(met, new IdentifyNeed(hunger), Moments.worker(week(1))));

        assertThat(pathway.needs().find(hunger.id())).isEqualTo(Option.some(hunger));
        assertThat(PathwayDecider.decide(pathway, new IdentifyNeed(hunger), Moments.worker(week(1)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(PathwayDecider.decide(OPENED, new IdentifyNeed(hunger), Moments.worker(week(1)))
                        .getLeft()
                        .all())
                .containsExactly(Refusal.unknown("session"));
        assertThat(pathway.toString()).doesNotContain("CANARY");
    }

    @Test
    void refusesWhatCannotHaveHappened() {
        Pathway planned = after(OPENED, PathwayDecider.decide(OPENED, plan(1), Moments.worker(week(0))));
        RecordAttendance impossible =
                new RecordAttendance(new ContactId("session-1"), Journeys.OPENED.minusDays(1), -5);

        assertThat(PathwayDecider.decide(planned, attend(1), Moments.worker(week(0)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_YET);
        assertThat(PathwayDecider.decide(planned, impossible, Moments.worker(week(1)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DURATION_NOT_POSITIVE, RefusalCodes.DATE_BEFORE_START);
        assertThat(PathwayDecider.decide(OPENED, attend(1), Moments.worker(week(1)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(PathwayDecider.decide(held(1), attend(1), Moments.worker(week(1)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(PathwayDecider.decide(
                                held(1),
                                new PlanSession(Contact.builder()
                                        .id(new ContactId("session-1"))
                                        .plannedFor(Journeys.OPENED.minusDays(1))
                                        .build()),
                                Moments.worker(week(1)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.DATE_BEFORE_START);
    }

    @Test
    void aHistoryBeginsWithTheOpeningAndHasNoGaps() {
        Envelope<PathwayEvent> opening = Journeys.opened().head();

        assertThatThrownBy(() -> OPENED.after(opening)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OPENED.after(new Envelope<>(2, opening.recorded(), opening.stamp(), opening.event())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pathway.replay(List.of(opening.map(
                        it -> new PathwayEvent.EndingMoved(new EndingEvent.ClientDischarged(Journeys.OPENED))))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
