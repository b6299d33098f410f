package io.github.socialprescribing.pathway;

import io.github.socialprescribing.advocacy.AdvocacyEvent;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ApplicationMoved;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ApplicationPrepared;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ComplaintMoved;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ComplaintPassed;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ComplaintRaised;
import io.github.socialprescribing.advocacy.AdvocacyEvent.EvidenceAdded;
import io.github.socialprescribing.advocacy.AdvocacyEvent.EvidenceStarted;
import io.github.socialprescribing.advocacy.AdvocacyEvent.EvidenceSubmitted;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.EvidenceItem;
import io.github.socialprescribing.advocacy.EvidenceKind;
import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ClientEvent.ConsentRecorded;
import io.github.socialprescribing.client.ClientEvent.PreferencesChanged;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.Observation;
import io.github.socialprescribing.outcome.OutcomeEvent;
import io.github.socialprescribing.outcome.OutcomeEvent.ObservationRecorded;
import io.github.socialprescribing.outcome.OutcomeEvent.ScoreCorrected;
import io.github.socialprescribing.outcome.OutcomeEvent.ScoreRecorded;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.outcome.Score;
import io.github.socialprescribing.pathway.PathwayEvent.CommandApproved;
import io.github.socialprescribing.pathway.PathwayEvent.EndingMoved;
import io.github.socialprescribing.pathway.PathwayEvent.RuleOverridden;
import io.github.socialprescribing.pathway.PathwayEvent.WishesMoved;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.session.ExtensionDecision.Granted;
import io.github.socialprescribing.session.ExtensionEvent;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionDecided;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionRequested;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionRevoked;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionEvent;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What may happen on a pathway again and again beside sessions, needs and connections. That a consent is withdrawn is none of
 * it: it ends every consent to the same, and looks at all of them, of which a client gives a handful.
 */
record LongRound(int number, LocalDate day) {

    /** How many events one round has. */
    static final int EVENTS = 22;

    private static final Narrative WORDS = new Narrative("it was so");
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final LetterContent CONTENT = LetterContent.of(Pathway.replay(Journeys.opened()));

    static Seq<PathwayEvent> of(int number, LocalDate day) {
        LongRound round = new LongRound(number, day);
        return round.extension()
                .<PathwayEvent>map(PathwayEvent.ExtensionMoved::new)
                .appendAll(round.attemptAndReview().map(PathwayEvent.SessionMoved::new))
                .appendAll(round.outcomes().map(PathwayEvent.OutcomeMoved::new))
                .appendAll(round.evidence().map(PathwayEvent.AdvocacyMoved::new))
                .appendAll(round.complaint().map(PathwayEvent.AdvocacyMoved::new))
                .appendAll(round.wishesDecisionsAndLetters());
    }

    private Seq<ExtensionEvent> extension() {
        ExtensionId id = new ExtensionId("e" + number);
        HalfUnits more = HalfUnits.ofSessions(1);
        return Vector.of(
                new ExtensionRequested(
                        ExtensionRequest.builder()
                                .id(id)
                                .unitsAsked(more)
                                .clientAgrees(true)
                                .build(),
                        Moments.WORKER),
                new ExtensionDecided(id, new Granted(more, Option.none()), Moments.MANAGER),
                new ExtensionRevoked(id, WORDS));
    }

    private Seq<SessionEvent> attemptAndReview() {
        return Vector.of(
                new SessionEvent.ContactAttempted(new ContactAttempt(day.atStartOfDay(), Channels.TELEPHONE, false)),
                new SessionEvent.CaseReviewed(day));
    }

    private Seq<OutcomeEvent> outcomes() {
        Score score = Score.builder()
                .id(new ScoreId("s" + number))
                .measure(Measures.ONS4_HAPPINESS)
                .moment(Score.Moment.BASELINE)
                .on(day)
                .points(Points.of(5))
                .build();
        return Vector.of(
                new ScoreRecorded(score),
                new ScoreCorrected(score, WORDS),
                new ObservationRecorded(
                        new Observation(new ObservationId("o" + number), day, Roles.LINK_WORKER, WORDS)));
    }

    private Seq<AdvocacyEvent> evidence() {
        ApplicationId application = new ApplicationId("p" + number);
        EvidencePackId pack = new EvidencePackId("e" + number);
        return Vector.of(
                new ApplicationPrepared(
                        Application.builder()
                                .id(application)
                                .kind(EntitlementKinds.HOUSING)
                                .build(),
                        day),
                new EvidenceStarted(pack, application),
                new EvidenceAdded(
                        pack, new EvidenceItem(Moments.WORKER, Roles.LINK_WORKER, EvidenceKind.of("letter"), day)),
                new EvidenceSubmitted(pack, COUNCIL, day),
                new ApplicationMoved(application, ApplicationStatus.SUBMITTED, day, Option.none()));
    }

    private Seq<AdvocacyEvent> complaint() {
        ComplaintId id = new ComplaintId("g" + number);
        return Vector.of(
                new ComplaintRaised(id, COUNCIL, WORDS, day),
                new ComplaintMoved(id, ComplaintStatus.SUPPORTED, day),
                new ComplaintPassed(id, COUNCIL, day));
    }

    private Seq<PathwayEvent> wishesDecisionsAndLetters() {
        PathwayCommand awaited = PathwayCommand.about(new CourseCommand.BeginEnding());
        return Vector.of(
                new WishesMoved(new ConsentRecorded(Clients.consent(ConsentScope.SHARE_WITH_ASSET, day))),
                new WishesMoved(new PreferencesChanged(ContactPreferences.none())),
                new RuleOverridden(new RuleOverride(new RuleId("EXT-04"), Moments.MANAGER, Roles.MANAGER, WORDS, day)),
                new CommandApproved(awaited, new Assent(Moments.MANAGER, Roles.MANAGER, WORDS, day)),
                new EndingMoved(new EndingEvent.LetterDrafted(letter(LetterStatus.DRAFT))),
                new EndingMoved(new EndingEvent.LetterIssued(letter(LetterStatus.ISSUED))));
    }

    private DischargeLetter letter(LetterStatus status) {
        return DischargeLetter.builder()
                .to(new ActorId("gp-1"))
                .client(Journeys.referral().client())
                .referral(Journeys.referral().id())
                .version(number + 1)
                .status(status)
                .issuedOn(day)
                .signedBy(Moments.WORKER)
                .reasonsReferred(LinkedHashSet.empty())
                .content(CONTENT)
                .contactsHeld(number)
                .ending(Option.some(Ending.asPlanned(day)))
                .openDoor(true)
                .whatRemains(Option.none())
                .sentUnder(Option.none())
                .build();
    }
}
