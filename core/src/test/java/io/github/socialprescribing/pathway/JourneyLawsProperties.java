package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.TrackedApplication;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.Extensions.Extension;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionEvent;
import io.github.socialprescribing.session.SessionEvent.SessionCorrected;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Corrections, money and legal states, on every way that deciders let a pathway go. */
class JourneyLawsProperties {

    private static final int NOTICE = 24;

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    private static Seq<Pathway> states(List<Step> steps) {
        Vector<Pathway> states = Vector.of(Pathway.replay(Journeys.opened()));
        for (Step step : steps) {
            Pathway before = states.last();
            states = PathwayDecider.decide(before, step.command(), step.context())
                    .map(decided -> before.after(decided.events()))
                    .fold(refusals -> Vector.<Pathway>empty(), Vector::of)
                    .prependAll(states);
        }
        return states;
    }

    private static Seq<Envelope<PathwayEvent>> history(List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        Pathway pathway = Pathway.replay(history);
        for (Step step : steps) {
            Seq<Envelope<PathwayEvent>> next = PathwayDecider.decide(pathway, step.command(), step.context())
                    .fold(refusals -> Vector.empty(), decided -> decided.events());
            history = history.appendAll(next);
            pathway = pathway.after(next);
        }
        return history;
    }

    private static Seq<Envelope<PathwayEvent>> counted(Seq<Envelope<PathwayEvent>> history) {
        return history.zipWithIndex((it, place) ->
                new Envelope<>(history.head().sequence() + place, it.recorded(), it.stamp(), it.event()));
    }

    private static Option<SessionCorrected> correction(Envelope<PathwayEvent> envelope) {
        return envelope.event() instanceof SessionMoved moved && moved.event() instanceof SessionCorrected it
                ? Option.some(it)
                : Option.none();
    }

    @Property(tries = 30)
    void toCorrectLaterIsToCorrectAtOnce(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = history(steps);
        var parted = history.partition(it -> correction(it).isDefined());

        assertThat(Pathway.replay(counted(parted._2().appendAll(parted._1())))).isEqualTo(Pathway.replay(history));
    }

    @Property(tries = 30)
    void whatWasPutRightCountsAsIfItHadBeenRecordedRightlyAtOnce(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = history(steps);
        Map<ContactId, ContactOutcome> truths = history.flatMap(JourneyLawsProperties::correction)
                .foldLeft(LinkedHashMap.empty(), (all, it) -> all.put(it.contact(), it.outcome()));
        Pathway right = Pathway.replay(
                counted(history.filter(it -> correction(it).isEmpty()).map(it -> right(it, truths))));
        Pathway corrected = Pathway.replay(history);

        assertThat(right.support().allowance(Cesp.policy(), Journeys.OPENED))
                .isEqualTo(corrected.support().allowance(Cesp.policy(), Journeys.OPENED));
        assertThat(right.support().sessions().missed(NOTICE).inARow())
                .isEqualTo(corrected.support().sessions().missed(NOTICE).inARow());
        assertThat(right.support().sessions().all().map(Contact::outcome))
                .isEqualTo(corrected.support().sessions().all().map(Contact::outcome));
    }

    private static Envelope<PathwayEvent> right(
            Envelope<PathwayEvent> envelope, Map<ContactId, ContactOutcome> truths) {
        if (!(envelope.event() instanceof SessionMoved moved)) {
            return envelope;
        }
        return recorded(moved.event())
                .flatMap(contact -> truths.get(contact)
                        .map(truth -> new Envelope<PathwayEvent>(
                                envelope.sequence(), envelope.recorded(), envelope.stamp(), told(contact, truth))))
                .getOrElse(envelope);
    }

    private static Option<ContactId> recorded(SessionEvent event) {
        if (event instanceof SessionEvent.SessionAttended it) {
            return Option.some(it.contact());
        }
        if (event instanceof SessionEvent.SessionNotAttended it) {
            return Option.some(it.contact());
        }
        if (event instanceof SessionEvent.SessionPrevented it) {
            return Option.some(it.contact());
        }
        return event instanceof SessionEvent.SessionCancelled it ? Option.some(it.contact()) : Option.none();
    }

    private static PathwayEvent told(ContactId contact, ContactOutcome truth) {
        return new SessionMoved(new SessionCorrected(contact, truth, new Narrative("as it was")));
    }

    @Property(tries = 30)
    void noSpendIsToldTwiceAndNoMoneyIsForANeedThatNobodyTold(@ForAll("steps") List<Step> steps) {
        Pathway pathway = states(steps).last();
        Seq<NeedId> needs = pathway.needs().all().map(Need::id);
        var spends = pathway.foundMoney().spends();

        assertThat(spends.map(it -> Tuple.of(it.budget(), it.spend())).distinct())
                .hasSameSizeAs(spends);
        assertThat(needs).containsAll(spends.map(it -> it.need()));
        assertThat(needs).containsAll(pathway.foundMoney().funding().map(it -> it.need()));
    }

    @Property(tries = 30)
    void everyStateOnTheWayIsALegalOne(@ForAll("steps") List<Step> steps) {
        Seq<Pathway> states = states(steps);

        assertThat(states).allSatisfy(JourneyLawsProperties::assertLegal);
        assertThat(states.zip(states.tail())).allSatisfy(pair -> assertFollows(pair._1(), pair._2()));
    }

    private static void assertLegal(Pathway pathway) {
        assertThat(pathway.isOpen()).isEqualTo(pathway.course().stage().isOpen());
        assertThat(pathway.support().sessions().held()).allMatch(it -> !it.day().isBefore(pathway.openedOn()));
        assertThat(pathway.connections().referrals())
                .allMatch(referral -> referral.goals()
                        .forAll(goal -> pathway.goals().find(goal).isDefined()));
        assertFair(pathway.support().extensions().all());
        assertThat(pathway.advocacy().applications().values()).allMatch(JourneyLawsProperties::isOnTheWay);
        assertThat(pathway.safety().concerns().values())
                .allMatch(it -> it.isOpen() == it.outcome().isEmpty());
    }

    /** Whatever is decided was decided by somebody, nobody gets more than was asked, and each leans on answers before it. */
    private static void assertFair(Seq<Extension> extensions) {
        assertThat(extensions)
                .allMatch(it -> it.decision().isDefined() == it.decidedBy().isDefined())
                .allMatch(it -> it.grant()
                        .forAll(grant -> grant.units().compareTo(it.request().unitsAsked()) <= 0));
        extensions.forEachWithIndex((extension, place) -> assertThat(extensions
                        .take(place)
                        .filter(Extension::isAnswered)
                        .map(it -> it.request().id()))
                .containsAll(extension.request().precedents()));
    }

    private static boolean isOnTheWay(TrackedApplication application) {
        var way = application.steps();
        return way.zip(way.tail())
                .forAll(pair -> pair._1().status().next().contains(pair._2().status())
                        && !pair._2().on().isBefore(pair._1().on()));
    }

    /** Whoever is discharged is so with a plan and without a worry, and nothing begins anew after an end. */
    private static void assertFollows(Pathway before, Pathway now) {
        assertThat(before.isOpen() || !now.isOpen()).isTrue();
        if (before.isOpen() && now.ending().exists(Ending::isPlanned)) {
            assertThat(before.endingPlan()).isNotEmpty();
            assertThat(before.endings().hasOpenConcern()).isFalse();
            assertThat(before.safety().isOpen()).isFalse();
            assertThat(before.support().sessions().hasHeld(Focus.ENDING_WORK)).isTrue();
            assertThat(before.connections().open()).isEmpty();
        }
        if (!before.isOpen()) {
            assertThat(now.support().extensions()).isEqualTo(before.support().extensions());
            assertThat(now.support().sessions().all().map(Contact::id))
                    .isEqualTo(before.support().sessions().all().map(Contact::id));
            assertThat(now.support()
                            .sessions()
                            .held()
                            .removeAll(before.support().sessions().held()))
                    .allMatch(it -> it.day().isBefore(now.ending().get().on().plusDays(1))
                            || before.support()
                                    .sessions()
                                    .find(it.id())
                                    .exists(was -> was.day().equals(it.day())));
            assertThat(now.needs()).isEqualTo(before.needs());
            assertThat(now.goals()).isEqualTo(before.goals());
            assertThat(now.connections().all().map(Connection::id))
                    .isEqualTo(before.connections().all().map(Connection::id));
            assertThat(now.connections().all())
                    .containsAll(before.connections().all().reject(Connection::isOpen));
            assertThat(now.course()).isEqualTo(before.course());
        }
    }
}
