package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.BarrierId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.privacy.Narrative;

/** What happened to needs, barriers and strengths. */
public sealed interface NeedEvent {

    /**
     * A need was voiced or discovered.
     *
     * @param need the need
     */
    record NeedIdentified(Need need) implements NeedEvent {}

    /**
     * One need was found to come of another.
     *
     * @param effect the need
     * @param cause what it comes of
     */
    record CauseLinked(NeedId effect, NeedId cause) implements NeedEvent {}

    /**
     * Something was done about an immediate need.
     *
     * @param need which one
     * @param done what was done
     */
    record NeedActedOn(NeedId need, Narrative done) implements NeedEvent {}

    /**
     * A need came further.
     *
     * @param need which one
     * @param status how far
     */
    record NeedProgressed(NeedId need, NeedStatus status) implements NeedEvent {}

    /**
     * A need that was met came back.
     *
     * @param need which one
     * @param reason why
     */
    record NeedReopened(NeedId need, Narrative reason) implements NeedEvent {}

    /**
     * A need was told anew.
     *
     * @param need the need as it is now
     * @param reason why it was told anew
     */
    record NeedRevised(Need need, Narrative reason) implements NeedEvent {}

    /**
     * Something stands in the way.
     *
     * @param barrier the barrier
     */
    record BarrierFound(Barrier barrier) implements NeedEvent {}

    /**
     * A barrier was addressed or accepted.
     *
     * @param barrier which one
     * @param status which of the two
     */
    record BarrierSettled(BarrierId barrier, Barrier.Status status) implements NeedEvent {}

    /**
     * A strength was put on record.
     *
     * @param strength the strength
     */
    record StrengthNoted(Strength strength) implements NeedEvent {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of event
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof NeedIdentified it) {
            return cases.identified(it);
        }
        if (this instanceof CauseLinked it) {
            return cases.causeLinked(it);
        }
        if (this instanceof NeedActedOn it) {
            return cases.actedOn(it);
        }
        if (this instanceof NeedProgressed it) {
            return cases.progressed(it);
        }
        if (this instanceof NeedReopened it) {
            return cases.reopened(it);
        }
        if (this instanceof NeedRevised it) {
            return cases.revised(it);
        }
        if (this instanceof BarrierFound it) {
            return cases.barrierFound(it);
        }
        return this instanceof BarrierSettled it ? cases.barrierSettled(it) : cases.strengthNoted((StrengthNoted) this);
    }

    /**
     * An answer for every kind of event.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * A need was voiced or discovered.
         *
         * @param event the event
         */
        R identified(NeedIdentified event);

        /**
         * One need was found to come of another.
         *
         * @param event the event
         */
        R causeLinked(CauseLinked event);

        /**
         * Something was done about an immediate need.
         *
         * @param event the event
         */
        R actedOn(NeedActedOn event);

        /**
         * A need came further.
         *
         * @param event the event
         */
        R progressed(NeedProgressed event);

        /**
         * A need that was met came back.
         *
         * @param event the event
         */
        R reopened(NeedReopened event);

        /**
         * Asked of a need that was told anew.
         *
         * @param event the event
         */
        R revised(NeedRevised event);

        /**
         * Something stands in the way.
         *
         * @param event the event
         */
        R barrierFound(BarrierFound event);

        /**
         * A barrier was addressed or accepted.
         *
         * @param event the event
         */
        R barrierSettled(BarrierSettled event);

        /**
         * A strength was put on record.
         *
         * @param event the event
         */
        R strengthNoted(StrengthNoted event);
    }
}
