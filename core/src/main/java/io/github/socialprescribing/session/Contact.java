package io.github.socialprescribing.session;

import io.github.socialprescribing.client.Channel;
import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import org.immutables.value.Value;

/** One meeting of worker and client: planned, and then held, missed or called off. */
@Value.Immutable
public sealed interface Contact permits ImmutableContact {

    /** Names it within its pathway. */
    ContactId id();

    /** How they meet. */
    @Value.Default
    default ContactKind kind() {
        return ContactKind.SESSION;
    }

    /** The day it is planned for. */
    LocalDate plannedFor();

    /** When it begins; none where that is not fixed. */
    @Value.Default
    default Option<LocalTime> startsAt() {
        return Option.none();
    }

    /** How long it is planned to take, in minutes; an hour unless somebody says otherwise (assumed). */
    @Value.Default
    default int minutesPlanned() {
        return 60;
    }

    /** How and where they meet, what it is about and what they do; as planned, until somebody tells how it was. */
    @Value.Default
    default Content content() {
        return Content.none();
    }

    /** What it was planned to be, where somebody has told since how it was; none while {@link #content} is the plan. */
    @Value.Default
    default Option<Content> plannedContent() {
        return Option.none();
    }

    /** What became of it. */
    @Value.Default
    default ContactOutcome outcome() {
        return new ContactOutcome.Planned();
    }

    /** The times for which it was planned before, the first first. */
    @Value.Default
    default Seq<Move> moves() {
        return Vector.empty();
    }

    /** What was recorded of it before and put right, the first first. */
    @Value.Default
    default Seq<Correction> corrections() {
        return Vector.empty();
    }

    /**
     * A move to another time.
     *
     * @param from the day for which it had been planned
     * @param by whose wish it was
     */
    record Move(LocalDate from, CancelledBy by) {}

    /**
     * A record that was put right.
     *
     * @param was what had been recorded
     * @param reason why it was put right
     */
    record Correction(ContactOutcome was, Narrative reason) {}

    /** Refuses a negative length. */
    @Value.Check
    default void check() {
        if (minutesPlanned() < 0) {
            throw new IllegalArgumentException("a contact is not planned to last less than no time");
        }
    }

    /** Whether it is still to come. */
    default boolean isPlanned() {
        return outcome() instanceof ContactOutcome.Planned;
    }

    /** Whether nothing has happened to it but that it was planned. */
    default boolean isNew() {
        return isPlanned()
                && moves().isEmpty()
                && corrections().isEmpty()
                && plannedContent().isEmpty();
    }

    /** The day it was held, or else the day it is or was planned for. */
    default LocalDate day() {
        return outcome() instanceof ContactOutcome.Attended it ? it.heldOn() : plannedFor();
    }

    /** By which way they meet. */
    default ContactMode mode() {
        return content().mode().getOrElse(() -> ContactMode.usualFor(kind()));
    }

    /** What it is about. */
    default Set<Focus> purposes() {
        return content().purposes();
    }

    /**
     * Whether it was called off.
     *
     * @param by by whom
     */
    default boolean isCalledOffBy(CancelledBy by) {
        return outcome() instanceof ContactOutcome.Cancelled it && it.by() == by;
    }

    /** Whether it is about ending well. */
    default boolean isEnding() {
        return purposes().contains(Focus.ENDING_WORK);
    }

    /** Whether it was planned to be about ending well, whatever it turned out to be. */
    default boolean isPlannedAsEnding() {
        return plannedContent().getOrElse(content()).purposes().contains(Focus.ENDING_WORK);
    }

    /** Whether the worker meets the client in it without a colleague beside them; a letter is no meeting. */
    default boolean isAlone() {
        return kind() != ContactKind.LETTER && !content().companions().contains(Companions.COLLEAGUE);
    }

    /**
     * What whoever plans it may want to know of the client's wishes: nothing where it is as the client would like it.
     *
     * @param preferences when and how the client would like to be contacted
     */
    default Seq<Advice> advice(ContactPreferences preferences) {
        Channel channel = mode().channel(kind());
        return startsAt()
                .map(start -> preferences.advice(plannedFor().atTime(start), channel))
                .getOrElse(() -> preferences.advice(plannedFor(), channel));
    }

    /**
     * The same contact, with what became of it.
     *
     * @param outcome what became of it
     */
    default Contact withOutcome(ContactOutcome outcome) {
        return ((ImmutableContact) this).withOutcome(outcome);
    }

    /**
     * The same contact, with how it was; how it was planned stays readable, however often somebody tells it anew.
     *
     * @param content how it was
     */
    default Contact described(Content content) {
        return ((ImmutableContact) this)
                .withPlannedContent(plannedContent().orElse(Option.some(content())))
                .withContent(content);
    }

    /** The same contact while it was still to come, at the time to which it was moved last. */
    default Contact asPlanned() {
        return ((ImmutableContact) this)
                .withOutcome(new ContactOutcome.Planned())
                .withContent(plannedContent().getOrElse(content()));
    }

    /**
     * The same contact at another time.
     *
     * @param day the day it moves to
     * @param startsAt when it begins there
     * @param by whose wish it is
     */
    default Contact movedTo(LocalDate day, Option<LocalTime> startsAt, CancelledBy by) {
        return ((ImmutableContact) this)
                .withPlannedFor(day)
                .withStartsAt(startsAt)
                .withMoves(moves().append(new Move(plannedFor(), by)));
    }

    /**
     * The same contact, with what became of it in truth; what had been recorded stays readable.
     *
     * @param outcome what became of it in truth
     * @param reason why it is put right
     */
    default Contact corrected(ContactOutcome outcome, Narrative reason) {
        return ((ImmutableContact) this)
                .withOutcome(outcome)
                .withCorrections(corrections().append(new Correction(outcome(), reason)));
    }

    /** Starts a contact. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contact}. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
