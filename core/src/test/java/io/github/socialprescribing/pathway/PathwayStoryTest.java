package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.EightSessions.OPENED;
import static io.github.socialprescribing.pathway.EightSessions.after;
import static io.github.socialprescribing.pathway.EightSessions.attend;
import static io.github.socialprescribing.pathway.EightSessions.contact;
import static io.github.socialprescribing.pathway.EightSessions.held;
import static io.github.socialprescribing.pathway.EightSessions.plan;
import static io.github.socialprescribing.pathway.EightSessions.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The offer of six to eight sessions, told from the opening of a pathway to its end. */
class PathwayStoryTest {

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
