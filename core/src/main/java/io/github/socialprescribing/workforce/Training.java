package io.github.socialprescribing.workforce;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/**
 * What one worker was trained in, as the events left it.
 *
 * @param attendances every training they were booked on, in the order of recording
 * @param certificates the modules they have, by code, each with the day of its last certificate
 */
public record Training(Seq<Attendance> attendances, Map<Code, LocalDate> certificates) {

    /** Before any training. */
    public static Training none() {
        return new Training(Vector.empty(), LinkedHashMap.empty());
    }

    /**
     * Whether the worker has the module: a certificate of it was issued.
     *
     * @param module the module
     */
    public boolean has(TrainingModule module) {
        return certificates.containsKey(module.code());
    }

    /**
     * Which modules of a gate the worker lacks, in the order of the gate; empty where they may pass.
     *
     * @param gate what is asked for
     */
    public Seq<TrainingModule> missing(TrainingGate gate) {
        return gate.modules().reject(this::has);
    }

    /** What stands against a certificate of the module on that day; a full day counts so many minutes. */
    Seq<Refusal> faults(TrainingModule module, LocalDate on, long fullDay) {
        Seq<Attendance> attended = attendances
                .filter(it -> it.module().code().equals(module.code()) && it.attended())
                .reject(it -> it.on().isAfter(on));
        if (attended.isEmpty()) {
            return when(true, WorkforceRefusals.DID_NOT_ATTEND);
        }
        Seq<Attendance> counting = attended.filter(it -> module.deliveries().contains(it.delivery()));
        long minutes = counting.map(Attendance::minutes).sum().longValue();
        long least = module.leastDays() * fullDay;
        return when(counting.isEmpty(), WorkforceRefusals.WRONG_DELIVERY)
                .appendAll(when(
                        minutes < least,
                        WorkforceRefusals.DURATION_BELOW_MINIMUM,
                        ObservedFact.of("minutes that count", minutes),
                        ObservedFact.of("least minutes", least)));
    }

    Training with(Attendance attendance) {
        return new Training(attendances.append(attendance), certificates);
    }

    /** A renewed certificate counts from its later day. */
    Training with(TrainingModule module, LocalDate certifiedOn) {
        return new Training(
                attendances,
                certificates.put(module.code(), certifiedOn, (one, other) -> one.isAfter(other) ? one : other));
    }
}
