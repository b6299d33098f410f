package io.github.socialprescribing.session;

import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.privacy.Narrative;
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
     * Take a request back before it is decided.
     *
     * @param request which one
     */
    record WithdrawRequest(ExtensionId request) implements ExtensionCommand {}

    /**
     * Take a grant back of which nothing is used or in the diary. Whether that may be is for people to decide.
     *
     * @param request the request that was granted
     * @param reason why, for the client and the worker to read
     */
    record RevokeGrant(ExtensionId request, Narrative reason) implements ExtensionCommand {}

    /**
     * Take down that a grant has run out. It no longer counts from that day in any case; this makes what the policy obliges
     * to then known.
     *
     * @param request the request that was granted
     */
    record RecordExpiry(ExtensionId request) implements ExtensionCommand {}

    /**
     * The answer of the one function that fits.
     *
     * @param ask asked of a request
     * @param decide asked of a decision
     * @param withdraw asked of a request taken back
     * @param revoke asked of a grant taken back
     * @param expire asked of a grant that has run out
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super RequestExtension, ? extends R> ask,
            Function<? super DecideExtension, ? extends R> decide,
            Function<? super WithdrawRequest, ? extends R> withdraw,
            Function<? super RevokeGrant, ? extends R> revoke,
            Function<? super RecordExpiry, ? extends R> expire) {
        if (this instanceof RequestExtension it) {
            return ask.apply(it);
        }
        if (this instanceof DecideExtension it) {
            return decide.apply(it);
        }
        if (this instanceof WithdrawRequest it) {
            return withdraw.apply(it);
        }
        return this instanceof RevokeGrant it ? revoke.apply(it) : expire.apply((RecordExpiry) this);
    }
}
