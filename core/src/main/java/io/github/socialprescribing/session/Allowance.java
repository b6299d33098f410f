package io.github.socialprescribing.session;

import io.vavr.control.Option;

/**
 * How much of the offer is used, at one moment. It is computed, never stored.
 *
 * @param talkOfEnding when the ending is talked about: the 6 of "6–8"; none where the policy has no such mark
 * @param offered where planning stops unless extended: the 8 of "6–8"; none where the policy has no cap
 * @param granted live grants beyond it
 * @param counted what has been used
 * @param planned what is in the diary
 */
public record Allowance(
        Option<HalfUnits> talkOfEnding,
        Option<HalfUnits> offered,
        HalfUnits granted,
        HalfUnits counted,
        HalfUnits planned) {

    /** Where planning stops, live grants included; none where the policy has no cap. */
    public Option<HalfUnits> limit() {
        return offered.map(granted::plus);
    }

    /** What may still be planned; none where the policy has no cap. */
    public Option<HalfUnits> remaining() {
        return limit().map(limit -> limit.minus(counted).minus(planned));
    }

    /** Whether it is time to talk about the ending. */
    public boolean isEndingTalkDue() {
        return talkOfEnding.exists(mark -> counted.compareTo(mark) >= 0);
    }

    /** Whether more was used than offered and granted. It is flagged, never hidden. */
    public boolean isExceeded() {
        return limit().exists(limit -> counted.compareTo(limit) > 0);
    }
}
