package io.github.socialprescribing.need;

import java.util.function.Function;
import java.util.function.Supplier;

/** How far a need has come. */
public sealed interface NeedStatus {

    /** How far a need has come that has not ended. */
    enum Step {
        /** It is known, and nothing is being done yet. */
        IDENTIFIED,
        /** Something is being done. */
        BEING_ADDRESSED,
        /** What can be done is done, and somebody else's turn is awaited. */
        WAITING
    }

    /**
     * Neither met nor given up.
     *
     * @param step how far it has come
     */
    record Open(Step step) implements NeedStatus {

        /** It is known, and nothing is being done yet; where every need begins. */
        public static final Open IDENTIFIED = new Open(Step.IDENTIFIED);

        /** Something is being done. */
        public static final Open BEING_ADDRESSED = new Open(Step.BEING_ADDRESSED);

        /** Somebody else's turn is awaited. */
        public static final Open WAITING = new Open(Step.WAITING);
    }

    /** It is met; it may come back. */
    record Met() implements NeedStatus {}

    /** It is met in part, and no more is to be done. */
    record PartlyMet() implements NeedStatus {}

    /**
     * It stays unmet. Where there was nothing of the kind, it may be taken up again when there is.
     *
     * @param reason why; there is no unmet need without a reason
     */
    record Unmet(UnmetReason reason) implements NeedStatus {}

    /** It went away by itself. */
    record NoLonger() implements NeedStatus {}

    /** Whether it is neither met nor given up. */
    default boolean isOpen() {
        return this instanceof Open;
    }

    /** Whether nothing can come after it. */
    default boolean isTerminal() {
        return !isOpen() && !(this instanceof Met) && !equals(new Unmet(UnmetReason.GAP));
    }

    /**
     * Whether a need may go from here to there by progress. It may end from wherever it stands open, because what
     * happened is a fact; it waits only for what was begun.
     *
     * @param next there
     */
    default boolean leadsTo(NeedStatus next) {
        boolean waitsForNothing = equals(Open.IDENTIFIED) && next.equals(Open.WAITING);
        return isOpen() && !equals(next) && !next.equals(Open.IDENTIFIED) && !waitsForNothing;
    }

    /**
     * The answer of the one function that fits.
     *
     * @param open asked of an open need
     * @param met asked where it is met
     * @param partlyMet asked where it is met in part
     * @param unmet asked where it stays unmet
     * @param noLonger asked where it went away
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Step, ? extends R> open,
            Supplier<? extends R> met,
            Supplier<? extends R> partlyMet,
            Function<? super UnmetReason, ? extends R> unmet,
            Supplier<? extends R> noLonger) {
        if (this instanceof Open it) {
            return open.apply(it.step());
        }
        if (this instanceof Met) {
            return met.get();
        }
        if (this instanceof PartlyMet) {
            return partlyMet.get();
        }
        return this instanceof Unmet it ? unmet.apply(it.reason()) : noLonger.get();
    }
}
