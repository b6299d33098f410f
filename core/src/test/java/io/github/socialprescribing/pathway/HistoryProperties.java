package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.AdvocacyEvent;
import io.github.socialprescribing.advocacy.SafetyEvent;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.arbitrary.Walked;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.need.CauseGraph;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.pathway.PathwayEvent.AdvocacyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.ConnectionMoved;
import io.github.socialprescribing.pathway.PathwayEvent.EndingMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SafetyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionEvent;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every history that deciders let happen, told by its events alone. */
class HistoryProperties {

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    @Property(tries = 30)
    void whatIsUsedEqualsAnIndependentCountOfTheEvents(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);
        Map<ContactId, ContactKind> kinds = new LinkedHashMap<>();
        Map<ContactId, Integer> minutes = new LinkedHashMap<>();
        for (Envelope<PathwayEvent> envelope : history) {
            if (envelope.event() instanceof SessionMoved moved) {
                count(moved.event(), kinds, minutes);
            }
        }
        int halves = minutes.entrySet().stream()
                .mapToInt(held -> halves(kinds.getOrDefault(held.getKey(), ContactKind.LETTER), held.getValue()))
                .sum();

        assertThat(Pathway.replay(history)
                        .support()
                        .allowance(Cesp.policy(), Journeys.OPENED)
                        .counted())
                .isEqualTo(new HalfUnits(halves));
    }

    private static void count(SessionEvent event, Map<ContactId, ContactKind> kinds, Map<ContactId, Integer> minutes) {
        if (event instanceof SessionEvent.SessionPlanned it) {
            kinds.put(it.contact().id(), it.contact().kind());
        }
        if (event instanceof SessionEvent.SessionAttended it) {
            minutes.put(it.contact(), it.minutes());
        }
        if (event instanceof SessionEvent.SessionCorrected it) {
            minutes.remove(it.contact());
            if (it.outcome() instanceof ContactOutcome.Attended attended) {
                minutes.put(it.contact(), attended.minutes());
            }
        }
    }

    private static int halves(ContactKind kind, int minutes) {
        return switch (kind) {
            case SESSION, HOME_VISIT -> 2;
            case CALL -> minutes < 15 ? 0 : 2;
            case ACCOMPANIMENT -> minutes < 30 ? 1 : 2;
            case GROUP_SESSION, LETTER, CHECK_IN -> 0;
        };
    }

    /** Every text in the generators has the same word in it. */
    @Property(tries = 30)
    void nothingPrintsWhatWasSaidOfThePerson(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);
        Pathway pathway = Pathway.replay(history);

        assertThat(history.toString()).doesNotContain("CANARY");
        assertThat(pathway.toString()).doesNotContain("CANARY");
        for (Step step : steps) {
            assertThat(step.command().toString()).doesNotContain("CANARY");
            assertThat(PathwayDecider.decide(pathway, step.command(), step.context())
                            .toString())
                    .doesNotContain("CANARY");
        }
    }

    @Property(tries = 30)
    void noNeedComesOfItself(@ForAll("steps") List<Step> steps) {
        Pathway pathway = Pathway.replay(Walked.history(steps));
        CauseGraph causes = pathway.needs().causes();

        assertThat(pathway.needs().all().map(Need::id))
                .noneMatch(need -> causes.allOf(need).contains(need));
    }

    @Property(tries = 40)
    void nothingIsSharedOnADayOnWhichTheClientDoesNotAgree(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);
        Pathway pathway = Pathway.replay(history.take(1));
        for (Envelope<PathwayEvent> envelope : history.tail()) {
            LocalDate day = envelope.recorded().at().atZone(ZoneOffset.UTC).toLocalDate();
            Pathway before = pathway;

            assertThat(shared(envelope.event()))
                    .allMatch(scope -> before.wishes().consents().isLive(scope, day));
            pathway = before.after(envelope);
        }
    }

    private static Option<ConsentScope> shared(PathwayEvent event) {
        if (event instanceof EndingMoved moved && moved.event() instanceof EndingEvent.LetterIssued) {
            return Option.some(ConsentScope.SHARE_WITH_REFERRER);
        }
        boolean referred = event instanceof ConnectionMoved moved
                && moved.event() instanceof ConnectionMade made
                && made.connection() instanceof OnwardReferral;
        boolean handedOver = event instanceof AdvocacyMoved moved
                && (moved.event() instanceof AdvocacyEvent.EvidenceSubmitted
                        || moved.event() instanceof AdvocacyEvent.ComplaintPassed);
        return Option.when(referred || handedOver, ConsentScope.SHARE_WITH_ASSET);
    }

    @Property(tries = 40)
    void nothingIsPlannedWithWhoeverIsNotToBeContacted(@ForAll("steps") List<Step> steps) {
        boolean forbidden = false;
        for (Envelope<PathwayEvent> envelope : Walked.history(steps)) {
            if (envelope.event() instanceof SafetyMoved moved) {
                forbidden = moved.event() instanceof SafetyEvent.ContactForbidden
                        || (forbidden && !(moved.event() instanceof SafetyEvent.ContactAllowed));
            }
            assertThat(forbidden && contacts(envelope.event())).isFalse();
        }
    }

    private static boolean contacts(PathwayEvent event) {
        return (event instanceof SessionMoved moved
                        && (moved.event() instanceof SessionEvent.SessionPlanned
                                || moved.event() instanceof SessionEvent.SessionRescheduled))
                || (event instanceof EndingMoved ended && ended.event() instanceof EndingEvent.SummaryGiven);
    }
}
