package io.github.socialprescribing.session;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** What people decided about a request for more sessions. */
public sealed interface ExtensionDecision {

    /**
     * More was granted, all of what was asked or a part.
     *
     * @param units how much
     * @param expiresOn the last day for which something may be planned with it; none where it does not expire
     */
    record Granted(HalfUnits units, Option<LocalDate> expiresOn) implements ExtensionDecision {
        /** Refuses to grant nothing. */
        public Granted {
            if (units.equals(HalfUnits.ZERO)) {
                throw new IllegalArgumentException("a grant is more than nothing");
            }
        }
    }

    /**
     * It was refused.
     *
     * @param reason why, for the client and the worker to read
     */
    record Declined(Narrative reason) implements ExtensionDecision {}

    /**
     * It was put off; the request stays open.
     *
     * @param until when it is looked at again
     */
    record Deferred(LocalDate until) implements ExtensionDecision {}

    /**
     * The answer of the one function that fits.
     *
     * @param granted asked of a grant
     * @param declined asked of a refusal
     * @param deferred asked of a deferral
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Granted, ? extends R> granted,
            Function<? super Declined, ? extends R> declined,
            Function<? super Deferred, ? extends R> deferred) {
        if (this instanceof Granted it) {
            return granted.apply(it);
        }
        return this instanceof Declined it ? declined.apply(it) : deferred.apply((Deferred) this);
    }
}
