package io.github.socialprescribing.referral;

import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about intake may rest on. */
public final class IntakeFacts {

    /** Whether a consent to the referral is live. */
    public static final FlagFact CONSENTED = FlagFact.of(
                    "consent-to-referral", "the client's consent to the referral is recorded and live")
            .thatCanChange();

    /** How many pathways the client has open with this service. */
    public static final CountFact OPEN_PATHWAYS =
            CountFact.of("open-pathways", "pathways the client has open with this service", "pathways", 0, 1_000);

    /** Whether the client came alone. */
    public static final FlagFact SELF_REFERRED = FlagFact.of("self-referred", "the client came alone");

    private IntakeFacts() {}
}
