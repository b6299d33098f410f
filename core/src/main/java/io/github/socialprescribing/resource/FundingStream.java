package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.WorkerId;
import io.vavr.collection.Set;
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
 */
public record FundingStream(
        FundingStreamId id, Funder funder, LocalDate from, Option<LocalDate> to, Set<WorkerId> posts) {

    /** Refuses an end before the beginning. */
    public FundingStream {
        if (to.exists(day -> day.isBefore(from))) {
            throw new IllegalArgumentException("a stream of money does not end before it begins");
        }
    }

    FundingStream ending(LocalDate day) {
        return new FundingStream(id, funder, from, Option.some(day), posts);
    }

    FundingStream paying(Set<WorkerId> whom) {
        return new FundingStream(id, funder, from, to, whom);
    }
}
