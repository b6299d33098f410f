package io.github.socialprescribing.examples;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.connection.AssetSearch;
import io.github.socialprescribing.connection.AssetsFound;
import io.github.socialprescribing.connection.Seeker;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.evaluation.EvaluationPlan;
import io.github.socialprescribing.evaluation.EvaluationTally;
import io.github.socialprescribing.evaluation.Participant;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.Tiers;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;

/** What a service writes to embed the library: these lines are the ones that the front page shows. */
public final class EmbedInAService {

    /** A need that this service has a word for, and no other. */
    public static final NeedKind GARDEN = new NeedKind(new Code("https://riverside.example/needs", "garden-upkeep"));

    /** The service's own words beside the usual ones. */
    public static final Vocabulary<NeedKind> OUR_NEEDS = NeedKinds.standard().with(GARDEN, "keeping up a garden");

    /** A fact that only this service knows, and hands in with the context. */
    public static final CountFact ROOMS_FREE =
            CountFact.of("rooms-free", "rooms free on that day", "rooms", 0, 50).thatCanChange();

    private static final RefusalCode NO_ROOM =
            new RefusalCode("NO_ROOM", "no room is free on that day", "choose another day, or meet out of doors");

    private EmbedInAService() {}

    /**
     * Takes a client on, and opens a pathway.
     *
     * @param arrived the referral's events, as the service stored them
     * @param id names the pathway
     * @param service whose it is
     * @param worker who will be at the client's side
     * @param context when, by whom, under which policy
     * @return what the service stores then: more events of the referral, and the first of the pathway
     */
    public static Either<Refusals, Tuple2<Seq<Envelope<IntakeEvent>>, Seq<Envelope<PathwayEvent>>>> open(
            Seq<Envelope<IntakeEvent>> arrived, PathwayId id, ServiceId service, WorkerId worker, Context context) {
        Intake received = Intake.replay(arrived); // stored when it came: IntakeDecider.receive(referral, context)
        return IntakeDecider.decide(received, new AcceptReferral(), 0, context)
                .flatMap(accepted -> PathwayDecider.open(
                                id, received.after(accepted.events()), service, worker, context)
                        .map(opening -> Tuple.of(
                                accepted.events().appendAll(opening.ofIntake().events()), // store with the referral
                                opening.ofPathway().events()))); // store as the pathway
    }

    /**
     * Plans a session, or says why not.
     *
     * @param history the pathway's events, as the service stored them
     * @param contact the session to plan
     * @param now the moment
     */
    public static String plan(Seq<Envelope<PathwayEvent>> history, Contact contact, Instant now) {
        Pathway pathway = Pathway.replay(history); // your events, from your store
        Context context = Context.builder()
                .recorded(new Recorded(now, new ActorId("worker-7"), Roles.LINK_WORKER))
                .policy(Cesp.policy())
                .build();
        return PathwayDecider.decide(pathway, new PlanSession(contact), context)
                .fold(
                        refusals -> refusals.all()
                                .map(why -> why.code() + ": " + why.sentence() + "; " + why.remedy())
                                .mkString("\n"),
                        decided -> "store " + decided.events().size() + ", see to "
                                + decided.duties().mkString(", "));
    }

    /**
     * A pathway as the service may store it.
     *
     * @param history the pathway's events
     */
    public static String store(Seq<Envelope<PathwayEvent>> history) {
        String document = SocialPrescribingJson.write(Formats.PATHWAY, history);
        return document;
    }

    /**
     * What was stored, or everything that is wrong with it.
     *
     * @param bytes the document, in UTF-8
     */
    public static Validation<Seq<Problem>, Seq<Envelope<PathwayEvent>>> read(byte[] bytes) {
        return SocialPrescribingJson.read(Formats.PATHWAY, bytes).toValidation();
    }

    /**
     * What a researcher reads off a service, as CSV.
     *
     * @param participants pathways with what their clients consented to
     * @param today the day as of which consents count
     */
    public static Seq<String> evaluate(Iterable<Participant> participants, LocalDate today) {
        EvaluationTally tally = new EvaluationTally(EvaluationPlan.builder()
                .purpose(Purpose.RESEARCH)
                .asOf(today)
                .measures(List.of(Measures.ONS4_HAPPINESS))
                .build());
        participants.forEach(tally::add);
        return tally.evaluation().tables().map(Table::csv);
    }

    /**
     * What there is for somebody who grieves, each line with what may be in the way or why it is not for them.
     *
     * @param directory what the community has
     * @param client the client, coarsely
     * @param context when, by whom, under which policy
     */
    public static String find(AssetDirectory directory, Seeker client, Context context) {
        AssetsFound found = AssetSearch.find(directory, client, NeedKinds.BEREAVEMENT, context);
        return found.fits()
                .map(fit -> fit.asset().details().name() + ": "
                        + fit.advice().map(Advice::words).mkString("; "))
                .appendAll(found.others()
                        .map(it -> it.asset().details().name() + ": not now, "
                                + it.why().all().map(Refusal::sentence).mkString("; ")))
                .mkString("\n");
    }

    /**
     * Why the rules refused, and what would have led elsewhere.
     *
     * @param refusals what was answered
     */
    public static String why(Refusals refusals) {
        return refusals.explanations()
                .flatMap(why -> why.findings()
                        .filter(it -> it.weight() == Explanation.Weight.DECISIVE)
                        .map(it -> it.rule() + ": " + it.words())
                        .appendAll(why.changes().map(it -> "what if " + it.words() + ": " + it.outcome())))
                .mkString("\n");
    }

    /** The CESP policy with a rule of the service's own. */
    public static Policy ourPolicy() {
        return Cesp.draft()
                .withId("RIVERSIDE")
                .withVersion("1")
                .replacing(SessionQuestions.MAY_PLAN_SESSION.question().with(ROOMS_FREE))
                .withRules(rule("OUR-01")
                        .in(Tiers.ATTENDANCE)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                        .says("a session needs a free room")
                        .when(ROOMS_FREE.isLessThan(1))
                        .then(refuse(NO_ROOM))
                        .from(assumed("our building has four rooms")))
                .build()
                .getOrElseThrow(faults -> new IllegalStateException(faults.toString()));
    }

    /**
     * Asks a policy many times, without a pathway: how often a session is refused when so many were held.
     *
     * @param policy the policy
     */
    public static int refusedUpToTwelve(Policy policy) {
        CompiledPolicy<SessionSituation> mayPlan = policy.compile(SessionQuestions.MAY_PLAN_SESSION);
        int refused = 0;
        for (int held = 0; held <= 12; held++) {
            SessionSituation situation = SessionSituation.builder()
                    .counted(HalfUnits.ofSessions(held).halves())
                    .build();
            if (mayPlan.outcome(situation) == Outcome.REFUSED) {
                refused++;
            }
        }
        return refused;
    }
}
