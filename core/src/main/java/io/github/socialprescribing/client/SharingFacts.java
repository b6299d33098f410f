package io.github.socialprescribing.client;

import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about telling others may rest on. */
public final class SharingFacts {

    /** Whether a consent of the very scope is live. */
    public static final FlagFact CONSENTED = FlagFact.of(
                    "consent-to-share", "the client's consent to share this with them is live")
            .thatCanChange();

    /** Whether the law allows it without. */
    public static final FlagFact LEGAL_BASIS = FlagFact.of(
                    "legal-basis-recorded", "a legal basis for telling without consent is recorded")
            .thatCanChange();

    /** Whether somebody with the authority approved it. */
    public static final FlagFact AUTHORISED = FlagFact.of(
                    "disclosure-authorised", "somebody with the authority has approved telling without consent")
            .thatCanChange();

    private SharingFacts() {}
}
