package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.TwelveWeeks;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.SessionCommand;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a pathway stands, how it ends, and what comes after. */
class CourseAndEndingTest {

    private static final Pathway OPENED = Pathway.replay(Journeys.opened());
    private static final LocalDate DAY = Journeys.OPENED.plusDays(10);
    private static final Narrative WORDS = new Narrative("a pseudonym's own words");
    private static final EndingConcernId CONCERN = new EndingConcernId("w-1");

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> asked(
            Pathway pathway, CourseCommand command, LocalDate day) {
        return PathwayDecider.decide(pathway, command, Moments.worker(day));
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> asked(
            Pathway pathway, EndingCommand command, LocalDate day) {
        return PathwayDecider.decide(pathway, command, Moments.worker(day));
    }

    private static Pathway after(Pathway pathway, CourseCommand command, LocalDate day) {
        return pathway.after(asked(pathway, command, day).get().events());
    }

    private static Pathway after(Pathway pathway, EndingCommand command, LocalDate day) {
        return pathway.after(asked(pathway, command, day).get().events());
    }

    private static Seq<RefusalCode> refused(Either<Refusals, Decided<Envelope<PathwayEvent>>> answer) {
        return answer.getLeft().codes();
    }

    private static final ClientCommand.TellWish SHARING = new ClientCommand.RecordConsent(Consent.builder()
            .scope(ConsentScope.SHARE_WITH_REFERRER)
            .givenOn(Journeys.OPENED)
            .capturedBy(new ActorId("worker-7"))
            .build());

    private static EndingCommand letter(Referral referral) {
        return new EndingCommand.IssueLetter(referral, Option.some(WORDS));
    }

    @Test
    void holdsAClientWhileSomethingElseIsOnItsWay() {
        CourseCommand hold = new CourseCommand.HoldClient(HoldingFunction.SUPPORTING_WHILE_WAITING, DAY.plusWeeks(12));
        assertThat(refused(asked(OPENED, hold, DAY))).containsExactly(RefusalCodes.DECISION_NEEDED);
        PathwayCommand yes = new PathwayCommand.Approve(new PathwayCommand.AboutCourse(hold), WORDS, DAY.plusDays(1));
        Pathway approved = OPENED.after(
                PathwayDecider.decide(OPENED, yes, Moments.manager(DAY)).get().events());
        Pathway held = after(approved, hold, DAY);

        assertThat(held.course().stage()).isEqualTo(Stage.HOLDING);
        assertThat(held.course().stay().until()).contains(DAY.plusWeeks(12));
        assertThat(held.course().daysHeld(DAY.plusDays(5))).isEqualTo(5);
        Pathway back = after(held, new CourseCommand.ResumePathway(WORDS), DAY.plusDays(20));
        assertThat(back.course().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(back.course().daysHeld(DAY.plusDays(99))).isEqualTo(20);
    }

    @Test
    void daysOfHoldingCountUpToTheDayThatIsPlannedFor() {
        Context weeks = Moments.of(DAY, Moments.WORKER, Roles.LINK_WORKER, TwelveWeeks.policy());
        ContactId first = new ContactId("first");
        Pathway met = OPENED.after(PathwayDecider.decide(
                        OPENED,
                        new SessionCommand.PlanSession(
                                Contact.builder().id(first).plannedFor(DAY).build()),
                        weeks)
                .get()
                .events());
        met = met.after(PathwayDecider.decide(met, new SessionCommand.RecordAttendance(first, DAY, 60), weeks)
                .get()
                .events());
        CourseCommand hold = new CourseCommand.HoldClient(HoldingFunction.SUPPORTING_WHILE_WAITING, DAY.plusWeeks(12));
        Pathway held = met.after(PathwayDecider.decide(met, hold, weeks).get().events());
        SessionCommand later = new SessionCommand.PlanSession(Contact.builder()
                .id(new ContactId("later"))
                .plannedFor(DAY.plusWeeks(20))
                .build());

        assertThat(refused(PathwayDecider.decide(met, later, weeks))).contains(SessionRefusals.ALLOWANCE_EXPIRED);
        assertThat(PathwayDecider.decide(held, later, weeks).isRight()).isTrue();
    }

    @Test
    void refusesStepsThatDoNotLeadOnAndDaysThatHaveCome() {
        assertThat(refused(asked(OPENED, new CourseCommand.ResumePathway(WORDS), DAY)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        Pathway ending = after(OPENED, new CourseCommand.BeginEnding(), DAY);
        assertThat(refused(asked(ending, new CourseCommand.HoldClient(HoldingFunction.BEARING_WITNESS, DAY), DAY)))
                .containsExactly(
                        RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.NOT_AFTER_TODAY, RefusalCodes.DECISION_NEEDED);
        assertThat(refused(asked(ending, new CourseCommand.PausePathway(WORDS, DAY), DAY)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, RefusalCodes.NOT_AFTER_TODAY);
        assertThat(after(ending, new CourseCommand.ResumePathway(WORDS), DAY)
                        .course()
                        .stage())
                .isEqualTo(Stage.ACTIVE);
    }

    @Test
    void closesForMissedContactsOnlyAsThePolicySays() {
        EndingCommand disengaged = new EndingCommand.CloseEarly(EarlyClosure.DISENGAGED);
        EndingCommand unreachable = new EndingCommand.CloseEarly(EarlyClosure.UNREACHABLE);

        assertThat(refused(asked(OPENED, disengaged, DAY))).containsExactly(EndingRefusals.ENDING_NEEDS_DECISION);
        assertThat(refused(asked(OPENED, unreachable, DAY))).containsExactly(EndingRefusals.ENDING_NEEDS_DECISION);
        assertThat(after(OPENED, new EndingCommand.CloseEarly(EarlyClosure.DIED), DAY)
                        .course()
                        .stage())
                .isEqualTo(Stage.CLOSED_EARLY);
    }

    @Test
    void somebodyElseComesToTheClientsSide() {
        CourseCommand other = new CourseCommand.ReassignWorker(
                Candidate.builder().worker(new WorkerId("worker-9")).build(), 10, WORDS);

        assertThat(after(OPENED, other, DAY).worker()).isEqualTo(new WorkerId("worker-9"));
        assertThat(refused(asked(after(OPENED, other, DAY), other, DAY)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void flagsAreRaisedOnceAndLowered() {
        CourseCommand raise = new CourseCommand.RaiseFlag(CaseFlag.ROLE_STRETCH);
        CourseCommand lower = new CourseCommand.LowerFlag(CaseFlag.ROLE_STRETCH);
        Pathway flagged = after(OPENED, raise, DAY);

        assertThat(flagged.course().flags()).containsExactly(CaseFlag.ROLE_STRETCH);
        assertThat(refused(asked(flagged, raise, DAY))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(after(flagged, lower, DAY).course().flags()).isEmpty();
        assertThat(refused(asked(OPENED, lower, DAY))).containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void aStretchedRoleIsToldToAManagerByWhoeverIsNone() {
        CourseCommand stretched = new CourseCommand.RaiseFlag(CaseFlag.ROLE_STRETCH);
        CourseCommand complex = new CourseCommand.RaiseFlag(CaseFlag.COMPLEX);

        assertThat(asked(OPENED, stretched, DAY).get().duties())
                .extracting(Duty::toString)
                .containsExactly("TELL_MANAGER within 5 working days");
        assertThat(asked(OPENED, complex, DAY).get().duties()).isEmpty();
        assertThat(PathwayDecider.decide(OPENED, stretched, Moments.manager(DAY))
                        .get()
                        .duties())
                .isEmpty();
    }

    @Test
    void worriesAboutTheEndAreTakenDownOnceAndAnsweredOnce() {
        EndingCommand raise = new EndingCommand.RaiseEndingConcern(CONCERN, WORDS);
        EndingCommand answer = new EndingCommand.AnswerEndingConcern(CONCERN, WORDS);
        Pathway worried = after(OPENED, raise, DAY);

        assertThat(worried.endings().hasOpenConcern()).isTrue();
        assertThat(refused(asked(worried, raise, DAY))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(refused(asked(OPENED, answer, DAY))).containsExactly(RefusalCodes.NOT_FOUND);
        Pathway calmed = after(worried, answer, DAY);
        assertThat(calmed.endings().hasOpenConcern()).isFalse();
        assertThat(refused(asked(calmed, answer, DAY))).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void writesToTheReferrerAfterTheEndAsFarAsTheClientConsents() {
        Pathway agreed = OPENED.after(PathwayDecider.decide(OPENED, SHARING, Moments.worker(DAY))
                .get()
                .events());
        Pathway closed = after(agreed, new EndingCommand.CloseEarly(EarlyClosure.CLIENTS_WISH), DAY);
        Pathway written = after(closed, letter(Journeys.referral()), DAY.plusDays(1));
        Pathway amended = after(written, letter(Journeys.referral()), DAY.plusDays(2));

        DischargeLetter letter = amended.endings().letters().last();
        assertThat(amended.endings().letters().map(DischargeLetter::version)).containsExactly(1, 2);
        assertThat(amended.endings().letters().map(DischargeLetter::status))
                .containsExactly(LetterStatus.AMENDED, LetterStatus.ISSUED);
        assertThat(letter.sentUnder()).contains(ConsentScope.SHARE_WITH_REFERRER);
        assertThat(letter.to()).isEqualTo(new ActorId("gp-1"));
        assertThat(letter.reasonsReferred()).containsExactly(NeedKinds.MENTAL_HEALTH);
        assertThat(letter.ending().flatMap(Ending::early)).contains(EarlyClosure.CLIENTS_WISH);
        assertThat(letter.toString()).doesNotContain(WORDS.text());
    }

    @Test
    void refusesALetterWithEveryReasonAtOnce() {
        Referral alone = Referral.builder()
                .id(new ReferralId("r-2"))
                .client(new ClientId("c-1"))
                .origin(new ReferralOrigin.SelfReferral())
                .reasons(LinkedHashSet.of(NeedKinds.FOOD))
                .receivedOn(Journeys.OPENED)
                .build();

        assertThat(refused(asked(OPENED, letter(alone), DAY)))
                .containsExactly(
                        RefusalCodes.NOT_FOUND,
                        EndingRefusals.NO_REFERRER,
                        RefusalCodes.PATHWAY_OPEN,
                        RefusalCodes.NO_CONSENT_TO_SHARE);
    }
}
