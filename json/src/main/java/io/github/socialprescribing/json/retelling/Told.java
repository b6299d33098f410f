package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.pathway.PathwayEvent;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * An event of a history that is retold.
 *
 * @param part the part of the pathway that it tells, as a pointer from the pathway on
 * @param event what happened
 */
public record Told(String part, PathwayEvent event) {

    /** What is told of each thing in a part. */
    static <V> Seq<Told> each(String part, Seq<V> things, Function<V, Seq<PathwayEvent>> events) {
        return things.zipWithIndex()
                .flatMap(it -> events.apply(it._1).map(event -> new Told(part + "/" + it._2, event)));
    }
}
