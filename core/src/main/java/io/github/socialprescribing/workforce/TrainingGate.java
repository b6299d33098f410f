package io.github.socialprescribing.workforce;

import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What somebody must have been trained in before they may do something. Table 4 says what training there should be, and
 * nothing of what must come first, so every gate says where it comes from.
 *
 * @param name what the gate is before
 * @param modules all the modules it asks for
 * @param provenance why it asks for them
 */
public record TrainingGate(String name, Seq<TrainingModule> modules, Provenance provenance) {

    /** Before a worker takes a case with an open safeguarding concern. */
    public static final TrainingGate SAFEGUARDING_CASES = new TrainingGate(
            "take a safeguarding case",
            List.of(TrainingModules.SAFEGUARDING),
            new Provenance.Assumed("the paper lists the module; that it comes first is assumed"));

    /** Before a worker meets clients alone, and so before they are anybody's only primary worker. */
    public static final TrainingGate MEETING_CLIENTS_ALONE = new TrainingGate(
            "meet clients alone",
            List.of(TrainingModules.CONFIDENTIALITY, TrainingModules.SAFEGUARDING),
            new Provenance.Assumed("the two modules without which a first meeting may do harm"));
}
