package io.github.socialprescribing.provenance;

import java.util.function.Function;

/**
 * An event as it is kept: its place in the history, who recorded it and when, and the policy that judged it.
 *
 * @param sequence its place in the history of its aggregate, counted from 1 without gaps
 * @param recorded who recorded it, when, in which role
 * @param stamp the policy that judged it
 * @param event what happened
 * @param <E> the kind of event
 */
public record Envelope<E>(long sequence, Recorded recorded, PolicyStamp stamp, E event) {

    /** Refuses a place before the first. */
    public Envelope {
        if (sequence < 1) {
            throw new IllegalArgumentException("a history is counted from 1");
        }
    }

    /**
     * The same envelope around something else.
     *
     * @param change what becomes of the event
     * @param <F> the new kind of event
     */
    public <F> Envelope<F> map(Function<? super E, ? extends F> change) {
        return new Envelope<>(sequence, recorded, stamp, change.apply(event));
    }
}
