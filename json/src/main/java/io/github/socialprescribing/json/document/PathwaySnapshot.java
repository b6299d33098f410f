package io.github.socialprescribing.json.document;

import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.Seq;

/**
 * A pathway as it stood when the last of its events had happened: a place to go on from, for a store that keeps long
 * histories, and the whole pathway at once, for whoever only wants to read it. It takes the place of no history: who
 * recorded what when, and by which policy each event was judged, stands in the events alone.
 *
 * @param stamp the policy that judged the last event
 * @param pathway the pathway, whose sequence is that of the last event
 */
public record PathwaySnapshot(PolicyStamp stamp, Pathway pathway) {

    /**
     * The pathway after a whole history.
     *
     * @param history its events, the opening first
     */
    public static PathwaySnapshot of(Seq<Envelope<PathwayEvent>> history) {
        return new PathwaySnapshot(history.last().stamp(), Pathway.replay(history));
    }

    /**
     * The pathway after what happened since.
     *
     * @param events the events that follow, in their sequence; none leave it as it is
     */
    public PathwaySnapshot after(Seq<Envelope<PathwayEvent>> events) {
        return events.isEmpty() ? this : new PathwaySnapshot(events.last().stamp(), pathway.after(events));
    }
}
