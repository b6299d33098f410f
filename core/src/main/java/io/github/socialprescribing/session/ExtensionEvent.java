package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ExtensionId;
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
     * The answer of the one function that fits.
     *
     * @param requested asked of a request
     * @param decided asked of a decision
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super ExtensionRequested, ? extends R> requested,
            Function<? super ExtensionDecided, ? extends R> decided) {
        return this instanceof ExtensionRequested it ? requested.apply(it) : decided.apply((ExtensionDecided) this);
    }
}
