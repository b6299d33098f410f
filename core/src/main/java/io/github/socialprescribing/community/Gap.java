package io.github.socialprescribing.community;

import io.github.socialprescribing.community.GapEvent.GapRaised;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.style.FoldStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Something that a community lacks, from the first who noticed it to the word of whoever raised it that it is there now: the
 * fold of its events, with no other way to make one.
 */
@Value.Immutable
@FoldStyle
public sealed interface Gap permits ImmutableGap {

    /** What was found, as it was found. */
    GapFinding finding();

    /** Who raised it, and who raised the gaps that it carries on; nobody where all of it was found in data. */
    Seq<Raiser> raisers();

    /** All that shows it, with what was added since. */
    GapEvidence evidence();

    /** Its way, the finding first. */
    Seq<GapStep> steps();

    /** Since when a partner has heard of it. */
    Option<LocalDate> acknowledgedOn();

    /** The last partner's word to do something about it. */
    Option<Adoption> adoption();

    /** What came about that should meet it, the latest last. */
    Seq<AddressedBy> addressedBy();

    /** When it is looked at again, where it was left for later. */
    Option<LocalDate> deferredUntil();

    /** As what it is taken up with those who could close it. */
    Option<IssueId> issue();

    /** Which other gap carries it on. */
    Option<GapId> mergedInto();

    /** Which other gaps it carries on. */
    Seq<GapId> absorbed();

    /** The place of its last event. */
    long sequence();

    /** Names it. */
    default GapId id() {
        return finding().id();
    }

    /** Who lacks it. */
    default CommunityId community() {
        return finding().community();
    }

    /** Which need of people goes unmet for it. */
    default NeedKind need() {
        return finding().need();
    }

    /** Where it stands. */
    default GapStatus status() {
        return steps().last().status();
    }

    /** Whether it was found in data alone, so that nobody is there who could say that it is met. */
    default boolean isFoundInData() {
        return raisers().isEmpty();
    }

    /**
     * Whether somebody raised it, or a gap that it carries on.
     *
     * @param who whom to look for
     */
    default boolean wasRaisedBy(ActorId who) {
        return raisers().exists(raiser -> raiser.who().equals(who));
    }

    /**
     * Whether somebody is named to say that it is closed.
     *
     * @param who whom to look for
     */
    default boolean isConfirmedBy(ActorId who) {
        return adoption().exists(adoption -> adoption.confirmer().contains(who));
    }

    /** The day on which the community and its partners got to know. */
    default Option<LocalDate> sharedOn() {
        return first(GapStatus.SHARED);
    }

    /** The day of the first answer: what will be done about it, or that nothing will. */
    default Option<LocalDate> answeredOn() {
        return steps().find(step -> step.status().isAnswer()).map(GapStep::on);
    }

    /**
     * Since when partners owe an answer: since the community got to know, since whoever raised it said that it is not met after
     * all, or since the day until which it was left for later. None where it is answered, or nobody was told.
     *
     * @param today the day on which that is asked
     */
    default Option<LocalDate> waitingSince(LocalDate today) {
        return switch (status()) {
            case SHARED -> sharedOn();
            case REOPENED -> Option.some(steps().last().on());
            case DEFERRED -> deferredUntil().filter(day -> !day.isAfter(today));
            default -> Option.none();
        };
    }

    /** The day on which whoever raised it said that it is met. */
    default Option<LocalDate> closedOn() {
        return first(GapStatus.CONFIRMED_CLOSED);
    }

    private Option<LocalDate> first(GapStatus status) {
        return steps().find(step -> step.status() == status).map(GapStep::on);
    }

    /**
     * The gap after all that happened to it.
     *
     * @param history its events, the raising first
     */
    static Gap replay(Seq<Envelope<GapEvent>> history) {
        if (history.isEmpty() || !(history.head().event() instanceof GapRaised raised)) {
            throw new IllegalArgumentException("the history of a gap begins when it is raised");
        }
        ActorId by = history.head().recorded().by();
        Gap begun = ImmutableGap.of(
                raised.finding(),
                raised.raiser().toList(),
                raised.finding().evidence(),
                List.of(new GapStep(GapStatus.IDENTIFIED, raised.on(), by, Option.none())),
                Option.none(),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty(),
                history.head().sequence());
        return begun.after(history.tail());
    }

    /**
     * The same history without any free text that was said or written by whoever raised it, took it on or answered. Where it stands and who did what when stay as they are.
     *
     * @param history the events of the gap, or some of them
     */
    static Seq<Envelope<GapEvent>> redacted(Seq<Envelope<GapEvent>> history) {
        return Redaction.of(history);
    }

    /**
     * This gap as the next event leaves it.
     *
     * @param envelope what happened next
     */
    default Gap after(Envelope<GapEvent> envelope) {
        if (envelope.sequence() != sequence() + 1) {
            throw new IllegalArgumentException("events are applied in their sequence, each once");
        }
        ImmutableGap next = ((ImmutableGap) this).withSequence(envelope.sequence());
        return envelope.event().match(new GapEvolution(next, envelope.recorded().by()));
    }

    /**
     * This gap as the next events leave it.
     *
     * @param envelopes what happened next, in order
     */
    default Gap after(Seq<Envelope<GapEvent>> envelopes) {
        return envelopes.foldLeft(this, Gap::after);
    }
}
