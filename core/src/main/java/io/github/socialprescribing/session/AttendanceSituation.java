package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import org.immutables.value.Value;

/** What a policy may know when a contact was missed, or when somebody asks whether support may end because of it. */
@Value.Immutable
public sealed interface AttendanceSituation permits ImmutableAttendanceSituation {

    /** How many contacts in a row, up to now, the client missed. */
    @Value.Default
    default int missedInARow() {
        return 0;
    }

    /** How many contacts of this course the client missed without calling them off in time. */
    @Value.Default
    default int missedWithoutNotice() {
        return 0;
    }

    /** Whether the first appointment was missed and nobody has been met yet. */
    @Value.Default
    default boolean firstMissed() {
        return false;
    }

    /** How often the client called the first appointment off. */
    @Value.Default
    default int firstCancellations() {
        return 0;
    }

    /** Whether the last contact was called off by the client, and not simply missed. */
    @Value.Default
    default boolean calledOff() {
        return false;
    }

    /** Whether it was called off by the client in time; nobody is missing who said so. */
    @Value.Default
    default boolean calledOffInTime() {
        return false;
    }

    /** How many hours before it was called off; 0 where it was not. */
    @Value.Default
    default int noticeHours() {
        return 0;
    }

    /** How often somebody tried to reach the client since they last spoke. */
    @Value.Default
    default int attempts() {
        return 0;
    }

    /** By how many different channels they tried. */
    @Value.Default
    default int channels() {
        return 0;
    }

    /** Days from the first of those attempts to the last. */
    @Value.Default
    default int daysOfAttempts() {
        return 0;
    }

    /** Whether the client is known to be an adult at risk. */
    @Value.Default
    default boolean atRisk() {
        return false;
    }

    /** Whether somebody has since made sure, on record, that the client is safe. */
    @Value.Default
    default boolean welfareChecked() {
        return false;
    }

    /** Whether the client lacks the capacity to decide about attending. */
    @Value.Default
    default boolean lacksCapacity() {
        return false;
    }

    /** Whether the client is in a crisis. */
    @Value.Default
    default boolean inCrisis() {
        return false;
    }

    /** Whether the worker judges, with a reason on record, that misses are not to be held against the client. */
    @Value.Default
    default boolean exempted() {
        return false;
    }

    /** Whether a safeguarding concern is open. */
    @Value.Default
    default boolean safeguardingOpen() {
        return false;
    }

    /** Facts that the service has added. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** Refuses numbers below nothing. */
    @Value.Check
    default void check() {
        if (missedInARow() < 0
                || missedWithoutNotice() < 0
                || firstCancellations() < 0
                || noticeHours() < 0
                || attempts() < 0
                || channels() < 0
                || daysOfAttempts() < 0) {
            throw new IllegalArgumentException("what is counted is not negative");
        }
    }

    /** Starts a situation. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AttendanceSituation}. */
    final class Builder extends ImmutableAttendanceSituation.Builder {
        Builder() {}
    }
}
