package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What the referrer hears about the end, as content and not as a page: how it looks is for others to say. The headings are
 * those of the message back to GP and referrer in the PRSB Social Prescribing Information Standard. Only the pathway
 * writes one, and only as far as the client consents.
 */
@Value.Immutable
public sealed interface DischargeLetter permits ImmutableDischargeLetter {

    /** Whom it is for. */
    ActorId to();

    /** Whom it is about. */
    ClientId client();

    /** The referral that it answers. */
    ReferralId referral();

    /** Its number among the letters of its pathway, from 1: a later one amends the earlier. */
    int version();

    /** The day it was sent. */
    LocalDate issuedOn();

    /** Who signs it. */
    ActorId signedBy();

    /** Why the client was referred. */
    Set<NeedKind> reasonsReferred();

    /** What the client turned out to need, which is often something else. */
    Set<NeedKind> needsFound();

    /** How many sessions and other contacts were held. */
    int contactsHeld();

    /** When and how it ended. */
    Ending ending();

    /** Whether the client may pop in afterwards. */
    boolean openDoor();

    /** What remains to be done, and by whom; the standard asks to say so where it is nothing. */
    Option<Narrative> whatRemains();

    /** Starts a letter. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DischargeLetter}. */
    final class Builder extends ImmutableDischargeLetter.Builder {
        Builder() {}
    }
}
