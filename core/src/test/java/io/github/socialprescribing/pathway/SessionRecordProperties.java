package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.SessionEvent;
import io.github.socialprescribing.session.SessionEvent.CaseReviewed;
import io.github.socialprescribing.session.SessionEvent.NumberAgreed;
import io.github.socialprescribing.session.Sessions;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On whatever way, what rules about sessions rest on is what was put on record. */
class SessionRecordProperties {

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    @Property(tries = 60)
    void theNumberAgreedOnIsTheLastOne(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = walked(steps);

        assertThat(sessions(history).agreed())
                .isEqualTo(told(history, NumberAgreed.class)
                        .map(NumberAgreed::number)
                        .lastOption());
    }

    @Property(tries = 60)
    void aReviewCountsUntilAContactIsMissedLater(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = walked(steps);
        Sessions sessions = sessions(history);
        Seq<LocalDate> reviews = told(history, CaseReviewed.class).map(CaseReviewed::on);

        assertThat(sessions.caseReviewedOn()).isEqualTo(reviews.sorted().lastOption());
        assertThat(sessions.isCaseReviewed(0)).isEqualTo(reviews.exists(day -> !missedAfter(sessions, day)));
    }

    /** With no hours of notice asked for, whoever calls off misses nothing. */
    private static boolean missedAfter(Sessions sessions, LocalDate day) {
        return sessions.all()
                .filter(contact -> contact.plannedFor().isAfter(day))
                .exists(contact -> contact.outcome() instanceof ContactOutcome.DidNotAttend);
    }

    private static Sessions sessions(Seq<Envelope<PathwayEvent>> history) {
        return Pathway.replay(history).support().sessions();
    }

    private static <E extends SessionEvent> Seq<E> told(Seq<Envelope<PathwayEvent>> history, Class<E> kind) {
        return history.map(Envelope::event)
                .filter(SessionMoved.class::isInstance)
                .map(moved -> ((SessionMoved) moved).event())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Seq<Envelope<PathwayEvent>> walked(List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        for (Step step : steps) {
            var answer = PathwayDecider.decide(Pathway.replay(history), step.command(), step.context());
            history = answer.map(decided -> decided.events())
                    .map(history::appendAll)
                    .getOrElse(history);
        }
        return history;
    }
}
