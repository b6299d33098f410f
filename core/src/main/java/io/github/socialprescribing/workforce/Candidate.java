package io.github.socialprescribing.workforce;

import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Policy;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/** A worker who may be given a client, as seen by whoever allocates. */
@Value.Immutable
public sealed interface Candidate permits ImmutableCandidate {

    /** Who. */
    WorkerId worker();

    /** The weight of all clients whom they have now, in tenths of an ordinary client; see {@link Caseload#tenths}. */
    @Value.Default
    default int caseload() {
        return 0;
    }

    /** How much of a whole post they have, in hundredths; a whole one where none is known. */
    @Value.Default
    default int post() {
        return 100;
    }

    /** Whether they walked with this client before. */
    @Value.Default
    default boolean servedBefore() {
        return false;
    }

    /** Whether they have the background for which the client asked. */
    @Value.Default
    default boolean backgroundMatches() {
        return false;
    }

    /** Whether they are a student on placement. */
    @Value.Default
    default boolean student() {
        return false;
    }

    /** Whether they would be the only primary worker. */
    @Value.Default
    default boolean solePrimary() {
        return true;
    }

    /** Whether somebody would supervise them on this pathway. */
    @Value.Default
    default boolean supervised() {
        return false;
    }

    /** Whether they lack a training without which nobody meets clients alone: {@link TrainingGate#MEETING_CLIENTS_ALONE}. */
    @Value.Default
    default boolean untrained() {
        return false;
    }

    /** Whether they have the safeguarding module. */
    @Value.Default
    default boolean safeguardingTrained() {
        return true;
    }

    /** When they were last given a client; none where they never were. */
    @Value.Default
    default Option<Instant> lastAllocated() {
        return Option.none();
    }

    /** Refuses a caseload below nothing and a worker without a post. */
    @Value.Check
    default void check() {
        if (caseload() < 0 || post() < 1) {
            throw new IllegalArgumentException("a caseload is not negative, and a post is at least 1 hundredth");
        }
    }

    /**
     * What a policy is asked about giving them a client, but for what is known of the client alone.
     */
    default AllocationSituation.Builder situation() {
        AllocationSituation.Builder situation = AllocationSituation.builder();
        situation
                .caseload(caseload())
                .post(post())
                .servedBefore(servedBefore())
                .backgroundMatches(backgroundMatches())
                .student(student())
                .solePrimary(solePrimary())
                .supervised(supervised())
                .untrained(untrained())
                .safeguardingTrained(safeguardingTrained());
        return situation;
    }

    /**
     * Starts with what is known of a worker across pathways. Whether they know the client, and whether somebody else would be
     * primary worker beside them, is for whoever allocates to add.
     *
     * @param worker the worker
     * @param caseload the clients whom they have now
     * @param policy the policy that says what a held client weighs
     */
    static Builder of(Worker worker, Caseload caseload, Policy policy) {
        Builder candidate = builder();
        candidate
                .worker(worker.id())
                .caseload(caseload.tenths(policy))
                .student(worker.terms().isStudent())
                .supervised(worker.terms().supervisor().isDefined())
                .untrained(worker.lacksTraining(TrainingGate.MEETING_CLIENTS_ALONE))
                .safeguardingTrained(!worker.lacksTraining(TrainingGate.SAFEGUARDING_CASES));
        return worker.terms().posts().isEmpty()
                ? candidate
                : candidate.post(worker.terms().hundredths());
    }

    /** Starts a candidate. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Candidate}. */
    final class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }
}
