package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeEvent.ReferralReceived;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** A referral on its way in: the fold of its events, with no other way to make one. */
@Value.Immutable
@FoldStyle
public sealed interface Intake permits ImmutableIntake {

    /** Where it stands. */
    enum Status {
        /** Nobody has decided yet. */
        RECEIVED,
        /** The service took the client on. */
        ACCEPTED,
        /** The service turned it down. */
        DECLINED
    }

    /** As it was sent. */
    Referral referral();

    /** What the client has agreed to, then and since. */
    Consents consents();

    /** Where it stands. */
    Status status();

    /** The place of its last event. */
    long sequence();

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
        Referral referral = received.referral();
        Intake arrived = ImmutableIntake.of(referral, referral.consents(), Status.RECEIVED, first.sequence());
        return history.tail().foldLeft(arrived, Intake::after);
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
        return envelope.event()
                .match(
                        received -> {
                            throw new IllegalArgumentException("a referral arrives once");
                        },
                        consent -> next.withConsents(consents().with(consent.consent())),
                        accepted -> next.withStatus(Status.ACCEPTED),
                        declined -> next.withStatus(Status.DECLINED));
    }
}
