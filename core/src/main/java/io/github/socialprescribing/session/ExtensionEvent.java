package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.privacy.Narrative;
import java.util.function.Function;

/** What happened about having more sessions than were offered. */
public sealed interface ExtensionEvent {

    /**
     * More was asked for.
     *
     * @param request the request
     * @param by who asked
     */
    record ExtensionRequested(ExtensionRequest request, ActorId by) implements ExtensionEvent {}

    /**
     * It was decided.
     *
     * @param request which request
     * @param decision what was decided
     * @param by who decided
     */
    record ExtensionDecided(ExtensionId request, ExtensionDecision decision, ActorId by) implements ExtensionEvent {}

    /**
     * A request was taken back.
     *
     * @param request which one
     */
    record ExtensionWithdrawn(ExtensionId request) implements ExtensionEvent {}

    /**
     * A grant was taken back.
     *
     * @param request the request that had been granted
     * @param reason why
     */
    record ExtensionRevoked(ExtensionId request, Narrative reason) implements ExtensionEvent {}

    /**
     * It was taken down that a grant has run out.
     *
     * @param request the request that had been granted
     */
    record ExtensionExpired(ExtensionId request) implements ExtensionEvent {}

    /**
     * The answer of the one function that fits.
     *
     * @param requested asked of a request
     * @param decided asked of a decision
     * @param withdrawn asked of a request taken back
     * @param revoked asked of a grant taken back
     * @param expired asked of a grant that has run out
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super ExtensionRequested, ? extends R> requested,
            Function<? super ExtensionDecided, ? extends R> decided,
            Function<? super ExtensionWithdrawn, ? extends R> withdrawn,
            Function<? super ExtensionRevoked, ? extends R> revoked,
            Function<? super ExtensionExpired, ? extends R> expired) {
        if (this instanceof ExtensionRequested it) {
            return requested.apply(it);
        }
        if (this instanceof ExtensionDecided it) {
            return decided.apply(it);
        }
        if (this instanceof ExtensionWithdrawn it) {
            return withdrawn.apply(it);
        }
        return this instanceof ExtensionRevoked it ? revoked.apply(it) : expired.apply((ExtensionExpired) this);
    }
}
