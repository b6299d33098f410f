package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.retelling.Retelling;
import io.github.socialprescribing.json.retelling.Told;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.Recorded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Folds the history that leads to a pathway as it is stated to stand. */
final class Restoring {

    /** Neither leaves a trace in a pathway. */
    private static final Recorded RECORDED = new Recorded(Instant.EPOCH, new ActorId("snapshot"), Roles.LINK_WORKER);

    private static final PolicyStamp STAMP = new PolicyStamp("snapshot", "1", "");

    private final Pathway stated;
    private final Seq<Told> told;
    private final java.util.List<Breach> found = new ArrayList<>(0);

    Restoring(Pathway stated) {
        this.stated = stated;
        this.told = Retelling.of(stated);
    }

    /** The pathway, where nothing speaks against it. */
    Pathway pathway() {
        return Pathway.replay(told.zipWithIndex(this::placed));
    }

    /** What speaks against it, at pointers from the pathway on. */
    Seq<Breach> breaches() {
        if (told.size() > stated.sequence()) {
            return List.of(new Breach(HistoryProblemCodes.TOO_FEW_EVENTS, "/sequence"));
        }
        Pathway folded = folded();
        if (folded != null) {
            Differences.between(Pathway.class, stated, folded)
                    .filter(part -> found.stream().noneMatch(it -> isAbout(it, part)))
                    .forEach(part -> found.add(new Breach(HistoryProblemCodes.NO_HISTORY, part)));
        }
        return List.ofAll(found);
    }

    /** What cannot be applied has been told; what follows on it says nothing. */
    private @Nullable Pathway folded() {
        Pathway pathway = null;
        int index = 0;
        for (Told next : told) {
            if (pathway != null) {
                PathwayLaws.unfit(pathway, next.event()).forEach(code -> found.add(new Breach(code, next.part())));
            }
            try {
                Envelope<PathwayEvent> event = placed(next, index++);
                pathway = pathway == null ? Pathway.replay(List.of(event)) : pathway.after(event);
            } catch (RuntimeException impossible) {
                found.add(new Breach(HistoryProblemCodes.NO_HISTORY, next.part()));
                return null;
            }
        }
        return pathway;
    }

    /** In the last places before that of the next event. */
    private Envelope<PathwayEvent> placed(Told next, int index) {
        return new Envelope<>(stated.sequence() - told.size() + index + 1, RECORDED, STAMP, next.event());
    }

    private static boolean isAbout(Breach breach, String part) {
        return part.startsWith(breach.part()) || breach.part().startsWith(part);
    }
}
