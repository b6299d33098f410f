package io.github.socialprescribing.need;

import io.github.socialprescribing.identity.BarrierId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.privacy.Narrative;

/** What may be done about needs, barriers and strengths. */
public sealed interface NeedCommand {

    /**
     * Put a need on the list.
     *
     * @param need the need, with an id that the pathway does not know yet
     */
    record IdentifyNeed(Need need) implements NeedCommand {}

    /**
     * Say that one need comes of another, at once or when it is found out.
     *
     * @param effect the need
     * @param cause what it comes of; refused where it comes of the need itself
     */
    record LinkCause(NeedId effect, NeedId cause) implements NeedCommand {}

    /**
     * Say what was done about an immediate need for which nothing had been done yet, and so fulfil the duty to act on it.
     *
     * @param need which one; refused unless it {@link Need#isPressing() is pressing}
     * @param done what was done
     */
    record ActOnNeed(NeedId need, Narrative done) implements NeedCommand {}

    /**
     * Say how far a need has come.
     *
     * @param need which one
     * @param status how far
     */
    record ProgressNeed(NeedId need, NeedStatus status) implements NeedCommand {}

    /**
     * Take a need up again that was met, or for which there was nothing of the kind and now there is.
     *
     * @param need which one
     * @param reason why
     */
    record ReopenNeed(NeedId need, Narrative reason) implements NeedCommand {}

    /**
     * Tell a need anew as it has changed, or as it is better understood, such as that its cause lies with a service: "the dynamic
     * process of accommodating the changing needs of service users". How it was told before stays readable.
     *
     * @param need the need as it is now, under the id that it has; how it came up and when is no different, and something is
     * @param reason why it is told anew
     */
    record ReviseNeed(Need need, Narrative reason) implements NeedCommand {}

    /**
     * Put a barrier on the list.
     *
     * @param barrier the barrier, with an id that the pathway does not know yet
     */
    record FindBarrier(Barrier barrier) implements NeedCommand {}

    /**
     * Say that a barrier is addressed or accepted.
     *
     * @param barrier which one
     * @param status which of the two
     */
    record SettleBarrier(BarrierId barrier, Barrier.Status status) implements NeedCommand {}

    /**
     * Put a strength on record.
     *
     * @param strength the strength
     */
    record NoteStrength(Strength strength) implements NeedCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof IdentifyNeed it) {
            return cases.identify(it);
        }
        if (this instanceof LinkCause it) {
            return cases.linkCause(it);
        }
        if (this instanceof ActOnNeed it) {
            return cases.actOn(it);
        }
        if (this instanceof ProgressNeed it) {
            return cases.progress(it);
        }
        if (this instanceof ReopenNeed it) {
            return cases.reopen(it);
        }
        if (this instanceof ReviseNeed it) {
            return cases.revise(it);
        }
        if (this instanceof FindBarrier it) {
            return cases.findBarrier(it);
        }
        return this instanceof SettleBarrier it ? cases.settleBarrier(it) : cases.noteStrength((NoteStrength) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Put a need on the list.
         *
         * @param command the command
         */
        R identify(IdentifyNeed command);

        /**
         * Say that one need comes of another, at once or when it is found out.
         *
         * @param command the command
         */
        R linkCause(LinkCause command);

        /**
         * Say what was done about an immediate need for which nothing had been done yet.
         *
         * @param command the command
         */
        R actOn(ActOnNeed command);

        /**
         * Say how far a need has come.
         *
         * @param command the command
         */
        R progress(ProgressNeed command);

        /**
         * Take a need up again that was met, or for which there was nothing of the kind and now there is.
         *
         * @param command the command
         */
        R reopen(ReopenNeed command);

        /**
         * Asked of a need that is told anew.
         *
         * @param command the command
         */
        R revise(ReviseNeed command);

        /**
         * Put a barrier on the list.
         *
         * @param command the command
         */
        R findBarrier(FindBarrier command);

        /**
         * Say that a barrier is addressed or accepted.
         *
         * @param command the command
         */
        R settleBarrier(SettleBarrier command);

        /**
         * Put a strength on record.
         *
         * @param command the command
         */
        R noteStrength(NoteStrength command);
    }
}
