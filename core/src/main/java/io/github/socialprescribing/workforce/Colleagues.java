package io.github.socialprescribing.workforce;

import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * Those whom a worker may ask: "They felt able to draw upon each others' wide range of knowledge when they encountered a
 * problem". It finds and decides nothing; that somebody was asked is recorded as a {@link ReflectiveSession}.
 *
 * @param all the workers of a service, each once
 */
public record Colleagues(Seq<Worker> all) {

    /**
     * Colleagues at work who bring a background, the lowest id first: nobody is ranked by how much they know.
     *
     * @param asking who asks, and is not told of themselves
     * @param sought the background, or a broader one
     * @param words the backgrounds that the service knows; one that it does not know is found where it is the very same
     */
    public Seq<Worker> whoKnow(WorkerId asking, Background sought, Vocabulary<Background> words) {
        return all.filter(Worker::isActive)
                .reject(colleague -> colleague.id().equals(asking))
                .filter(colleague -> colleague.terms().backgrounds().exists(it -> words.isA(it, sought)))
                .sorted(Comparator.comparing(Worker::id));
    }

    /**
     * What was asked for in consultations in which nobody who was there brings it, each once, in the order of recording: what
     * the team knows too little of, and training or an appointment may bring.
     *
     * @param words the backgrounds that the service knows
     */
    public Seq<Background> soughtInVain(Vocabulary<Background> words) {
        return all.flatMap(Worker::reflection)
                .filter(session -> session.kind() == ReflectiveSession.Kind.PEER_CONSULTATION)
                .flatMap(session -> session.backgroundSought().filter(sought -> !isBrought(session, sought, words)))
                .distinct();
    }

    private boolean isBrought(ReflectiveSession session, Background sought, Vocabulary<Background> words) {
        return all.filter(it -> session.with().contains(it.id()))
                .exists(it -> it.terms().backgrounds().exists(brought -> words.isA(brought, sought)));
    }
}
