package io.github.socialprescribing.provenance;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * An event as it is kept: its place in the history, who recorded it and when, the policy that judged it, what of that
 * policy was set aside for it, and whose yes decided it where the policy left it to people.
 *
 * @param sequence its place in the history of its aggregate, counted from 1 without gaps
 * @param recorded who recorded it, when, in which role
 * @param stamp the policy that judged it
 * @param overrides the overrides that were brought along with the command and without which the rules would have judged it
 *     otherwise; what was set aside by an earlier event of the history stands there
 * @param assents whose yes was brought along with the command, of those whose yes it needed; what was approved by an earlier
 *     event of the history stands there
 * @param event what happened
 * @param <E> the kind of event
 */
public record Envelope<E>(
        long sequence,
        Recorded recorded,
        PolicyStamp stamp,
        Seq<RuleOverride> overrides,
        Seq<Assent> assents,
        E event) {

    /** Refuses a place before the first. */
    public Envelope {
        if (sequence < 1) {
            throw new IllegalArgumentException("a history is counted from 1");
        }
    }

    /**
     * An event for which nothing was set aside, and nobody asked.
     *
     * @param sequence its place in the history of its aggregate, counted from 1 without gaps
     * @param recorded who recorded it, when, in which role
     * @param stamp the policy that judged it
     * @param event what happened
     */
    public Envelope(long sequence, Recorded recorded, PolicyStamp stamp, E event) {
        this(sequence, recorded, stamp, List.empty(), List.empty(), event);
    }

    /**
     * The same envelope around something else.
     *
     * @param change what becomes of the event
     * @param <F> the new kind of event
     */
    public <F> Envelope<F> map(Function<? super E, ? extends F> change) {
        return new Envelope<>(sequence, recorded, stamp, overrides, assents, change.apply(event));
    }
}
