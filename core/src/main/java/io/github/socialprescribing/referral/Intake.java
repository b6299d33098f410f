package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.client.Unanswered;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.referral.IntakeEvent.CommandApproved;
import io.github.socialprescribing.referral.IntakeEvent.ReferralReceived;
import io.github.socialprescribing.referral.IntakeEvent.ReferralRedirected;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** A referral on its way in: the fold of its events, with no other way to make one. */
@Value.Immutable
@FoldStyle
public sealed interface Intake permits ImmutableIntake {

    /** As it was sent. */
    Referral referral();

    /** What the client has agreed to, then and since. */
    Consents consents();

    /** Where it stands. */
    IntakeStatus status();

    /** Its place among those who wait, kept when a worker is found. */
    Option<QueueEntry> queued();

    /** Who has the client, from allocation on. */
    Option<WorkerId> worker();

    /** To whom the client was passed on, and how. */
    Option<ReferralRedirected> redirection();

    /** The pathway that began. */
    Option<PathwayId> pathway();

    /** Every attempt to reach the client, in the order of recording. */
    Seq<ContactAttempt> attempts();

    /** The rules that people set aside for it, expired ones too. */
    Seq<RuleOverride> overrides();

    /** The commands to which people said yes, expired ones too. */
    Seq<CommandApproved> approvals();

    /** The place of its last event. */
    long sequence();

    /** The attempts since the client last answered. */
    default Unanswered attemptsInVain() {
        return Unanswered.of(attempts());
    }

    /**
     * The referral after all that happened to it.
     *
     * @param history its events, the arrival first
     */
    static Intake replay(Seq<Envelope<IntakeEvent>> history) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("there is no history: the history of an intake begins with the arrival");
        }
        Envelope<IntakeEvent> first = history.head();
        if (!(first.event() instanceof ReferralReceived received)) {
            throw new IllegalArgumentException("the history of an intake begins with the arrival");
        }
        Intake arrived = ImmutableIntake.of(
                received.referral(),
                received.referral().consents(),
                IntakeStatus.RECEIVED,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                first.sequence());
        return history.tail().foldLeft(arrived, Intake::after);
    }

    /**
     * The same history without any free text that was said or written about the person, as for a client who asks to be forgotten. How they came, what they came for and who did what when stay
     * as they are; a yes to a command that held a text counts for that very command no more.
     *
     * @param history the events of the referral, or some of them
     */
    static Seq<Envelope<IntakeEvent>> redacted(Seq<Envelope<IntakeEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This intake as an event leaves it.
     *
     * @param envelope what happened next
     */
    default Intake after(Envelope<IntakeEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutableIntake next = ((ImmutableIntake) this).withSequence(envelope.sequence());
        return envelope.event().match(new IntakeEvolution(next));
    }

    /**
     * This intake as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default Intake after(Seq<Envelope<IntakeEvent>> envelopes) {
        return envelopes.foldLeft(this, Intake::after);
    }
}
