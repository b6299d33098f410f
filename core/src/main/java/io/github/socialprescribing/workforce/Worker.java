package io.github.socialprescribing.workforce;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.style.FoldStyle;
import io.github.socialprescribing.workforce.WorkerEvent.WorkerAppointed;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Somebody who does the work, across all pathways: the fold of their events, with no other way to make one. No name, no
 * age and no number of theirs is kept here.
 */
@Value.Immutable
@FoldStyle
public sealed interface Worker permits ImmutableWorker {

    /** Advises that supervision is overdue. It is the model's own, and of no policy. */
    RuleId SUPERVISION_OVERDUE = new RuleId("SUPERVISION_OVERDUE");

    /** Names them. */
    WorkerId id();

    /** The day on which they began. */
    LocalDate appointedOn();

    /** On what terms they work. */
    Terms terms();

    /** Whether they are at work, on leave or gone. */
    Employment employment();

    /** What they were trained in. */
    Training training();

    /** The time in which they thought about the work with others, in the order of recording. */
    Seq<ReflectiveSession> reflection();

    /** How they spent their time. */
    TimeSheet timeSheet();

    /** The place of their last event. */
    long sequence();

    /** Whether they are at work, and may take clients. */
    default boolean isActive() {
        return employment().status() == Employment.Status.ACTIVE;
    }

    /** Whether they are gone for good. */
    default boolean hasLeft() {
        return employment().status() == Employment.Status.LEFT;
    }

    /**
     * The day on which they last thought about the work in this way.
     *
     * @param kind in which way
     */
    default Option<LocalDate> last(ReflectiveSession.Kind kind) {
        return reflection()
                .filter(session -> session.kind() == kind)
                .map(ReflectiveSession::on)
                .reduceOption((one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * From which day supervision is overdue: so many weeks after the last one, or after the beginning.
     *
     * @param policy the policy that may say how many
     */
    default LocalDate supervisionOverdueFrom(Policy policy) {
        return last(ReflectiveSession.Kind.SUPERVISION)
                .getOrElse(appointedOn())
                .plusWeeks(WorkforceParameters.in(policy, WorkforceParameters.SUPERVISION_INTERVAL))
                .plusDays(1);
    }

    /**
     * What somebody may want to know about this worker: that supervision is overdue, where they are at work and it is.
     *
     * @param policy the policy that may say how often supervision is
     * @param day the day asked about
     */
    default Seq<Advice> advice(Policy policy, LocalDate day) {
        return isActive() && !day.isBefore(supervisionOverdueFrom(policy))
                ? List.of(new Advice("supervision of this worker is overdue", SUPERVISION_OVERDUE))
                : List.empty();
    }

    /**
     * Whether they lack a module that a gate asks for.
     *
     * @param gate what is asked for
     */
    default boolean lacksTraining(TrainingGate gate) {
        return training().missing(gate).nonEmpty();
    }

    /**
     * What a context is told of the worker who is to meet a client, as no pathway knows its workers' training.
     *
     * <pre>{@code
     * context.knowing(worker.facts())
     * }</pre>
     */
    default FactValues facts() {
        return FactValues.NONE
                .with(AllocationFacts.STUDENT, terms().isStudent())
                .with(AllocationFacts.UNTRAINED, lacksTraining(TrainingGate.MEETING_CLIENTS_ALONE));
    }

    /**
     * The worker after all that happened.
     *
     * @param history the events, the appointment first
     */
    static Worker replay(Seq<Envelope<WorkerEvent>> history) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("there is no history: that of a worker begins with the appointment");
        }
        Envelope<WorkerEvent> first = history.head();
        if (!(first.event() instanceof WorkerAppointed appointed)) {
            throw new IllegalArgumentException("the history of a worker begins with the appointment");
        }
        Worker begun = ImmutableWorker.of(
                appointed.worker(),
                appointed.on(),
                appointed.terms(),
                new Employment(Employment.Status.ACTIVE, appointed.on()),
                Training.none(),
                Vector.empty(),
                TimeSheet.none(),
                first.sequence());
        return history.tail().foldLeft(begun, Worker::after);
    }

    /**
     * The same history without any free text that was said or written, such as what an hour was spent on. How long, and on what kind of activity, stays as it is.
     *
     * @param history the events of the worker, or some of them
     */
    static Seq<Envelope<WorkerEvent>> redacted(Seq<Envelope<WorkerEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This worker as the next event leaves them.
     *
     * @param envelope what happened next
     */
    default Worker after(Envelope<WorkerEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutableWorker next = ((ImmutableWorker) this).withSequence(envelope.sequence());
        return envelope.event().match(new WorkerEvolution(next));
    }

    /**
     * This worker as the next events leave them.
     *
     * @param envelopes what happened next, in order
     */
    default Worker after(Seq<Envelope<WorkerEvent>> envelopes) {
        return envelopes.foldLeft(this, Worker::after);
    }
}
