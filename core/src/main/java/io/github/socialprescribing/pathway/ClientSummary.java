package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What the client takes along: what was done and agreed, and what they can now do themselves. It is their own, so that no
 * consent is asked for, and whoever came without a referrer gets it in place of a letter.
 */
@Value.Immutable
public sealed interface ClientSummary permits ImmutableClientSummary {

    /** Whose it is. */
    ClientId client();

    /** The day it was given. */
    LocalDate givenOn();

    /** Who gave it. */
    ActorId givenBy();

    /** What was needed, wanted, measured, done and connected, and what came of each. */
    LetterContent content();

    /** How many sessions and other contacts were held. */
    int contactsHeld();

    /** When and how it ended; none where it is given while the ending is still worked on. */
    Option<Ending> ending();

    /** What the client takes along to sort things in the future. */
    Option<Narrative> futureSkills();

    /** Whether the client may pop in afterwards. */
    boolean openDoor();

    /** What the client is told for the way. */
    @Value.Default
    default Option<Narrative> message() {
        return Option.none();
    }

    /** What remains to be done, and by whom; none says that nothing does. */
    Option<Narrative> whatRemains();

    /** Starts a summary. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClientSummary}. */
    final class Builder extends ImmutableClientSummary.Builder {
        Builder() {}
    }
}
