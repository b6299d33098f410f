package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.CancelledBy;
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

    @Property(tries = 30)
    void theNumberAgreedOnIsTheLastOne(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = walked(steps);

        assertThat(sessions(history).agreed())
                .isEqualTo(told(history, NumberAgreed.class)
                        .map(NumberAgreed::number)
                        .lastOption());
    }

    @Property(tries = 30)
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

    @Property(tries = 30)
    void whatWasTriedInVainIsWhatCameAfterTheClientLastSpoke(@ForAll("steps") List<Step> steps) {
        Sessions sessions = sessions(walked(steps));
        Seq<ContactAttempt> attempts = sessions.attempts();

        assertThat(sessions.attemptsInVain().attempts())
                .containsExactlyInAnyOrderElementsOf(attempts.reject(ContactAttempt::reached)
                        .reject(attempt ->
                                attempts.exists(other -> other.reached() && isLater(attempts, other, attempt)))
                        .reject(attempt -> spokeSince(sessions, attempt.at().toLocalDate())));
    }

    /** Of two at the same hour the one that was told later. */
    private static boolean isLater(Seq<ContactAttempt> attempts, ContactAttempt one, ContactAttempt other) {
        return one.at().isAfter(other.at())
                || (one.at().equals(other.at()) && attempts.lastIndexOf(one) > attempts.lastIndexOf(other));
    }

    /** Whether they met on that day or later, or the client called a contact off then; no contact here has an hour. */
    private static boolean spokeSince(Sessions sessions, LocalDate day) {
        return sessions.all()
                .exists(contact -> contact.outcome()
                        .match(
                                planned -> false,
                                attended -> !attended.heldOn().isBefore(day),
                                missed -> false,
                                prevented -> false,
                                cancelled -> cancelled.by() == CancelledBy.CLIENT
                                        && contact.plannedFor()
                                                .plusDays(1)
                                                .atStartOfDay()
                                                .minusHours(cancelled.noticeHours())
                                                .isAfter(day.atStartOfDay())));
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
