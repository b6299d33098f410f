package io.github.socialprescribing.session;

import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;
import java.util.function.Function;

/** What became of a planned contact. */
public sealed interface ContactOutcome {

    /** It is still to come. */
    record Planned() implements ContactOutcome {}

    /**
     * It was held.
     *
     * @param heldOn the day
     * @param minutes how long it took, not negative
     */
    record Attended(LocalDate heldOn, int minutes) implements ContactOutcome {
        /** Refuses a negative length. */
        public Attended {
            if (minutes < 0) {
                throw new IllegalArgumentException("a contact does not last less than no time");
            }
        }
    }

    /** The client did not attend, and had not called it off. */
    record DidNotAttend() implements ContactOutcome {}

    /**
     * The client could not attend, as when ill on the day.
     *
     * @param reason why
     */
    record CouldNotAttend(Narrative reason) implements ContactOutcome {}

    /**
     * It was called off.
     *
     * @param by who called it off
     * @param noticeHours how many hours before, not negative
     */
    record Cancelled(CancelledBy by, int noticeHours) implements ContactOutcome {
        /** Refuses notice given afterwards. */
        public Cancelled {
            if (noticeHours < 0) {
                throw new IllegalArgumentException("notice is given before the contact");
            }
        }
    }

    /** Whether the day came and the client did not, for whatever reason. */
    default boolean isAbsence() {
        return this instanceof DidNotAttend || this instanceof CouldNotAttend;
    }

    /** The word for it in a counting table, such as {@code did-not-attend}. */
    default String word() {
        return match(
                planned -> "planned",
                attended -> "attended",
                missed -> "did-not-attend",
                prevented -> "could-not-attend",
                cancelled -> cancelled.by() == CancelledBy.CLIENT ? "cancelled-by-client" : "cancelled-by-service");
    }

    /**
     * The answer of the one function that fits.
     *
     * @param planned asked where it is still to come
     * @param attended asked where it was held
     * @param missed asked where the client did not attend
     * @param prevented asked where the client could not attend
     * @param cancelled asked where it was called off
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Planned, ? extends R> planned,
            Function<? super Attended, ? extends R> attended,
            Function<? super DidNotAttend, ? extends R> missed,
            Function<? super CouldNotAttend, ? extends R> prevented,
            Function<? super Cancelled, ? extends R> cancelled) {
        if (this instanceof Planned it) {
            return planned.apply(it);
        }
        if (this instanceof Attended it) {
            return attended.apply(it);
        }
        if (this instanceof DidNotAttend it) {
            return missed.apply(it);
        }
        return this instanceof CouldNotAttend it ? prevented.apply(it) : cancelled.apply((Cancelled) this);
    }
}
