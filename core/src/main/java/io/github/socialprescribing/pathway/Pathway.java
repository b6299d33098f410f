package io.github.socialprescribing.pathway;

import io.github.socialprescribing.advocacy.Advocacy;
import io.github.socialprescribing.advocacy.Safety;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.connection.Connections;
import io.github.socialprescribing.goal.Goals;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.outcome.Outcomes;
import io.github.socialprescribing.pathway.PathwayEvent.CommandApproved;
import io.github.socialprescribing.pathway.PathwayEvent.PathwayOpened;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.resource.FoundMoney;
import io.github.socialprescribing.session.Support;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One client's way through one service: the fold of its events, with no other way to make one. */
@Value.Immutable
@FoldStyle
public sealed interface Pathway permits ImmutablePathway {

    /** Names it. */
    PathwayId id();

    /** Whose it is. */
    ClientId client();

    /** The accepted referral behind it. */
    ReferralId referral();

    /** Whether somebody referred the client, who then hears back at the end. */
    boolean professionallyReferred();

    /** What the client agreed to, and how they would like to be contacted, as told on this pathway. */
    Wishes wishes();

    /** The service that offers it. */
    ServiceId service();

    /** The link worker at the client's side: "the primary vehicle of change" is the relationship. */
    default WorkerId worker() {
        return course().worker();
    }

    /** The day it began. */
    LocalDate openedOn();

    /** What the client needs. */
    Needs needs();

    /** What is known of the person's safety. */
    Safety safety();

    /** Applications, evidence, complaints and adjustments. */
    Advocacy advocacy();

    /** The money that was found for needs. */
    FoundMoney foundMoney();

    /** Sessions and extensions. */
    Support support();

    /** What was measured and observed, on the way and after the end. */
    Outcomes outcomes();

    /** What the client wants, and the plan. */
    Goals goals();

    /** With what the client was connected. */
    Connections connections();

    /** Where it stands, and who walks it. */
    Course course();

    /** What leads to its end, the end, and what comes after it. */
    Endings endings();

    /** How worker and client mean to end. */
    default Option<EndingPlan> endingPlan() {
        return endings().plan();
    }

    /** That and how it ended; none while it is open. */
    default Option<Ending> ending() {
        return endings().ending();
    }

    /** The rules that people set aside on it, expired ones too. */
    Seq<RuleOverride> overrides();

    /** The commands to which people said yes, expired ones too. */
    Seq<CommandApproved> approvals();

    /** The place of its last event. */
    long sequence();

    /** Whether it has not ended. */
    default boolean isOpen() {
        return ending().isEmpty();
    }

    /** Whether it should never have been opened: who counts, does not count it. */
    default boolean isEnteredInError() {
        Option<Ending> ending = ending();
        return ending.isDefined() && ending.get().early().contains(EarlyClosure.ENTERED_IN_ERROR);
    }

    /**
     * The pathway after all that happened on it.
     *
     * @param history its events, the beginning first
     */
    static Pathway replay(Seq<Envelope<PathwayEvent>> history) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("there is no history: the history of a pathway begins with its opening");
        }
        Envelope<PathwayEvent> first = history.head();
        if (!(first.event() instanceof PathwayOpened opened)) {
            throw new IllegalArgumentException("the history of a pathway begins with its opening");
        }
        return history.tail().foldLeft(begun(opened, first.sequence()), Pathway::after);
    }

    /**
     * The same history without anything that was said or written about the person, as for a client who asks to be
     * forgotten. Who did what when, what was counted and how the pathway stands stay as they are; a yes to a command that
     * held a text counts for that very command no more.
     *
     * @param history the events of a pathway, or some of them
     */
    static Seq<Envelope<PathwayEvent>> redacted(Seq<Envelope<PathwayEvent>> history) {
        return Redaction.of(history);
    }

    private static Pathway begun(PathwayOpened opened, long sequence) {
        return ImmutablePathway.of(
                opened.pathway(),
                opened.client(),
                opened.referral(),
                opened.professionallyReferred(),
                opened.wishes(),
                opened.service(),
                opened.openedOn(),
                Needs.none(),
                Safety.notAsked(),
                Advocacy.none(),
                FoundMoney.none(),
                Support.startingOn(opened.openedOn()),
                Outcomes.none(),
                Goals.none(),
                Connections.none(),
                Course.beginning(opened.worker(), opened.openedOn()),
                Endings.none(),
                Vector.empty(),
                Vector.empty(),
                sequence);
    }

    /**
     * This pathway as the next event leaves it. Only its place is looked at: an event is a fact, and that what it speaks of
     * is known was asked when it was decided. Who reads a history that somebody else wrote is told of what it does not know
     * by the reader, as a fault of the document.
     *
     * @param envelope what happened next
     */
    default Pathway after(Envelope<PathwayEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutablePathway next = ((ImmutablePathway) this).withSequence(envelope.sequence());
        return envelope.event().match(new PathwayEvolution(next));
    }

    /**
     * This pathway as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default Pathway after(Seq<Envelope<PathwayEvent>> envelopes) {
        return envelopes.foldLeft(this, Pathway::after);
    }
}
