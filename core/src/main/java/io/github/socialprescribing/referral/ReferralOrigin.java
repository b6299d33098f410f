package io.github.socialprescribing.referral;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Who is behind a referral. A self-referral has no referrer and every other has one: no value of this type says otherwise.
 */
public sealed interface ReferralOrigin {

    /** The client came alone. "Individuals can self-refer." */
    record SelfReferral() implements ReferralOrigin {}

    /**
     * Somebody referred the client.
     *
     * @param route the way it came, any but {@link ReferralRoutes#SELF}
     * @param referrer who referred
     * @param organisation on whose behalf, where that is known
     */
    record ReferredBy(ReferralRoute route, ActorId referrer, Option<OrganisationId> organisation)
            implements ReferralOrigin {

        /** Refuses the route of a self-referral. */
        public ReferredBy {
            if (route.equals(ReferralRoutes.SELF)) {
                throw new IllegalArgumentException("a self-referral has no referrer");
            }
        }
    }

    /**
     * The answer of the one function that fits.
     *
     * @param self asked where the client came alone
     * @param referred asked where somebody referred the client
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super SelfReferral, ? extends R> self, Function<? super ReferredBy, ? extends R> referred) {
        return this instanceof ReferredBy it ? referred.apply(it) : self.apply((SelfReferral) this);
    }
}
