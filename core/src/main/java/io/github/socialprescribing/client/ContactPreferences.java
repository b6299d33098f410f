package io.github.socialprescribing.client;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.immutables.value.Value;

/**
 * When and how a client would like to be contacted: "autonomy over when and how contact occurs" (Findings). A wish does not
 * forbid; whoever goes against it is told so. That somebody must not be contacted at all is another thing, and stands with
 * what is known of their safety.
 *
 * <p>Whatever attempts to reach a client, plans a session or moves one heeds them by itself, and says so in advice beside the
 * events.
 */
@Value.Immutable
public sealed interface ContactPreferences permits ImmutableContactPreferences {

    /** Advises that a contact is not when, or not how, the client would like it. It is the model's own, and of no policy. */
    RuleId OUTSIDE_CONTACT_PREFERENCE = new RuleId("OUTSIDE_CONTACT_PREFERENCE");

    /** By which channels; any where nothing is said. */
    @Value.Default
    default Set<Channel> channels() {
        return LinkedHashSet.empty();
    }

    /** At which times; at any where nothing is said. */
    @Value.Default
    default Seq<WeeklyTime> times() {
        return List.empty();
    }

    /** At which times never, whatever is said of others. */
    @Value.Default
    default Seq<WeeklyTime> never() {
        return List.empty();
    }

    /** A client who has no wish, or whom nobody asked. */
    static ContactPreferences none() {
        return builder().build();
    }

    /**
     * Whether the client would like to be contacted then.
     *
     * @param moment the moment, by the clocks where the client is
     */
    default boolean welcomes(LocalDateTime moment) {
        return never().forAll(time -> !time.contains(moment))
                && (times().isEmpty() || times().exists(time -> time.contains(moment)));
    }

    /**
     * Whether the client would like to be contacted at some time of a day.
     *
     * @param day the day, where the client is
     */
    default boolean welcomes(LocalDate day) {
        return times().map(WeeklyTime::from)
                .appendAll(never().map(WeeklyTime::until))
                .append(LocalTime.MIDNIGHT)
                .exists(time -> welcomes(day.atTime(time)));
    }

    /**
     * Whether the client would like to go somewhere, or be contacted, at some moment of a time that comes back every week.
     *
     * @param weekly the time, by the clocks where the client is
     */
    default boolean welcomes(WeeklyTime weekly) {
        Seq<LocalTime> edges = times().map(WeeklyTime::from)
                .appendAll(never().map(WeeklyTime::until))
                .append(weekly.from());
        return weekly.days()
                .map(day -> LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day)))
                .exists(day -> edges.map(day::atTime).exists(it -> weekly.contains(it) && welcomes(it)));
    }

    /**
     * Whether the client would like to be contacted that way.
     *
     * @param channel the way
     */
    default boolean welcomes(Channel channel) {
        return channels().isEmpty() || channels().contains(channel);
    }

    /**
     * What somebody may want to know who contacts the client so: nothing where it is as the client would like it.
     *
     * @param moment when, by the clocks where the client is
     * @param channel in which way
     */
    default Seq<Advice> advice(LocalDateTime moment, Channel channel) {
        Seq<Advice> when =
                welcomes(moment) ? List.empty() : advice("the client would rather be contacted at other times");
        return when.appendAll(advice(channel));
    }

    /**
     * The same of a contact that is planned for a day and no hour yet.
     *
     * @param day the day, where the client is
     * @param channel in which way
     */
    default Seq<Advice> advice(LocalDate day, Channel channel) {
        Seq<Advice> when = welcomes(day) ? List.empty() : advice("the client would rather be contacted on other days");
        return when.appendAll(advice(channel));
    }

    private Seq<Advice> advice(Channel channel) {
        return welcomes(channel) ? List.empty() : advice("the client would rather be contacted in another way");
    }

    private static Seq<Advice> advice(String words) {
        return List.of(new Advice(words, OUTSIDE_CONTACT_PREFERENCE));
    }

    /** Starts preferences. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactPreferences}. */
    final class Builder extends ImmutableContactPreferences.Builder {
        Builder() {}
    }
}
