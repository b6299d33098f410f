package io.github.socialprescribing.client;

import io.github.socialprescribing.client.ClientEvent.ClientRegistered;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A person across all their pathways: the fold of their events, with no other way to make one. Pathways have a life of
 * their own; a client is only known, until the record turns out to be another's and is merged into it.
 */
@Value.Immutable
@FoldStyle
public sealed interface Client permits ImmutableClient {

    /** Names them, and tells nothing else. */
    ClientId id();

    /** The day on which they became known. */
    LocalDate registeredOn();

    /** What is known of them. */
    ClientRecord record();

    /** The other ids that this person had. */
    Set<ClientId> absorbed();

    /** Under which id this person is known now; none while it is this one. */
    Option<ClientId> mergedInto();

    /** The place of their last event. */
    long sequence();

    /**
     * What this person agreed to, here and on something that is theirs: what was taken back on either holds on neither. That
     * it is somebody else's, or that this record is carried on by another, is a mistake in the program.
     *
     * @param whose by which id they are known there
     * @param told what they agreed to there
     */
    default Consents consentsWith(ClientId whose, Consents told) {
        if (mergedInto().isDefined() || !(id().equals(whose) || absorbed().contains(whose))) {
            throw new IllegalArgumentException(
                    "what a client agreed to is looked up in their own record, as it is now");
        }
        return record().consents().merged(told);
    }

    /**
     * The client after all that happened.
     *
     * @param history the events, the registration first
     */
    static Client replay(Seq<Envelope<ClientEvent>> history) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("there is no history: that of a client begins with the registration");
        }
        Envelope<ClientEvent> first = history.head();
        if (!(first.event() instanceof ClientRegistered registered)) {
            throw new IllegalArgumentException("the history of a client begins with the registration");
        }
        Client known = ImmutableClient.of(
                registered.client(),
                registered.on(),
                registered.record(),
                LinkedHashSet.empty(),
                Option.none(),
                first.sequence());
        return history.tail().foldLeft(known, Client::after);
    }

    /**
     * The same history without any free text that was said or written about the person, as for a client who asks to be
     * forgotten. What they agreed to, who is around them and who did what when stay as they are.
     *
     * @param history the events of the client, or some of them
     */
    static Seq<Envelope<ClientEvent>> redacted(Seq<Envelope<ClientEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This client as the next event leaves them.
     *
     * @param envelope what happened next
     */
    default Client after(Envelope<ClientEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutableClient next = ((ImmutableClient) this).withSequence(envelope.sequence());
        return envelope.event().match(new ClientEvolution(next));
    }

    /**
     * This client as the next events leave them.
     *
     * @param envelopes what happened next, in order
     */
    default Client after(Seq<Envelope<ClientEvent>> envelopes) {
        return envelopes.foldLeft(this, Client::after);
    }
}
