package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ExtensionId;
import java.util.function.Function;

/** What may be done about having more sessions than were offered. */
public sealed interface ExtensionCommand {

    /**
     * Ask for more.
     *
     * @param request the request, with an id that the pathway does not know yet
     */
    record RequestExtension(ExtensionRequest request) implements ExtensionCommand {}

    /**
     * Decide about a request.
     *
     * @param request which one
     * @param decision what was decided
     */
    record DecideExtension(ExtensionId request, ExtensionDecision decision) implements ExtensionCommand {}

    /**
     * The answer of the one function that fits.
     *
     * @param ask asked of a request
     * @param decide asked of a decision
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super RequestExtension, ? extends R> ask,
            Function<? super DecideExtension, ? extends R> decide) {
        return this instanceof RequestExtension it ? ask.apply(it) : decide.apply((DecideExtension) this);
    }
}
