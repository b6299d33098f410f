package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.WorkerId;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Money that pays for posts. The source paper's link workers are funded from two sources at once, so a post may hang on
 * several streams.
 *
 * @param id names it
 * @param funder who gives it
 * @param from the first day on which it pays
 * @param to the last day on which it pays; none while no end is known
 * @param posts whose posts hang on it
 * @param shares how much of what such a post costs it pays, in hundredths, where somebody said
 */
public record FundingStream(
        FundingStreamId id,
        Funder funder,
        LocalDate from,
        Option<LocalDate> to,
        Set<WorkerId> posts,
        Map<WorkerId, Integer> shares) {

    /** The whole of what a post costs. */
    static final int WHOLE = 100;

    /** Refuses an end before the beginning, and a share of nothing, of more than the whole, or of what is no post of it. */
    public FundingStream {
        if (to.exists(day -> day.isBefore(from))) {
            throw new IllegalArgumentException("a stream of money does not end before it begins");
        }
        if (!posts.containsAll(shares.keySet())) {
            throw new IllegalArgumentException("a stream pays a share of its own posts only");
        }
        shares.values().forEach(FundingStream::requireShare);
    }

    /**
     * A stream of which nobody says how much of a post it pays.
     *
     * @param id names it
     * @param funder who gives it
     * @param from the first day on which it pays
     * @param to the last day on which it pays; none while no end is known
     * @param posts whose posts hang on it
     */
    public FundingStream(FundingStreamId id, Funder funder, LocalDate from, Option<LocalDate> to, Set<WorkerId> posts) {
        this(id, funder, from, to, posts, TreeMap.empty());
    }

    static void requireShare(int hundredths) {
        if (hundredths < 1 || hundredths > WHOLE) {
            throw new IllegalArgumentException("a share is 1 to " + WHOLE + " hundredths");
        }
    }

    /** Whether it has not stopped paying before a day. */
    boolean goesOnAt(LocalDate day) {
        return to.forAll(last -> !last.isBefore(day));
    }

    FundingStream ending(LocalDate day) {
        return new FundingStream(id, funder, from, Option.some(day), posts, shares);
    }

    FundingStream paying(WorkerId whom, Option<Integer> share) {
        Map<WorkerId, Integer> more = share.fold(() -> shares, it -> shares.put(whom, it));
        return new FundingStream(id, funder, from, to, posts.add(whom), more);
    }

    FundingStream releasing(WorkerId whom) {
        return new FundingStream(id, funder, from, to, posts.remove(whom), shares.remove(whom));
    }
}
