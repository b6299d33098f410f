package io.github.socialprescribing.pathway;

import io.github.socialprescribing.client.ConsentScope;
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

    /** How it stands. */
    LetterStatus status();

    /** The day it was sent, or written where it is a draft. */
    LocalDate issuedOn();

    /** Who signs it. */
    ActorId signedBy();

    /** Why the client was referred. */
    Set<NeedKind> reasonsReferred();

    /** What was needed, wanted, measured and connected, and what came of each; the needs are often not the reasons. */
    LetterContent content();

    /** How many sessions and other contacts were held. */
    int contactsHeld();

    /** When and how it ended; none in a draft that was written while the ending was still worked on. */
    Option<Ending> ending();

    /** Whether the client may pop in afterwards. */
    boolean openDoor();

    /** What remains to be done, and by whom; the standard asks to say so where it is nothing. */
    Option<Narrative> whatRemains();

    /**
     * The consent under which it was sent; none for a draft, and where it was sent on an approved legal basis without
     * consent.
     */
    Option<ConsentScope> sentUnder();

    /** Refuses to have sent a letter about an end that had not come. */
    @Value.Check
    default void check() {
        if (status() != LetterStatus.DRAFT && ending().isEmpty()) {
            throw new IllegalArgumentException("a letter about an end is sent when it has come");
        }
    }

    /**
     * The same letter, standing otherwise.
     *
     * @param status how it stands
     */
    default DischargeLetter withStatus(LetterStatus status) {
        return ((ImmutableDischargeLetter) this).withStatus(status);
    }

    /** Starts a letter. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DischargeLetter}. */
    final class Builder extends ImmutableDischargeLetter.Builder {
        Builder() {}
    }
}
