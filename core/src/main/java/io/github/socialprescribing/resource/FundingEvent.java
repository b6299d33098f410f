package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.WorkerId;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** What happened to the money that pays for posts. */
public sealed interface FundingEvent {

    /**
     * A stream began.
     *
     * @param stream the stream
     */
    record StreamOpened(FundingStream stream) implements FundingEvent {}

    /**
     * It pays for a post.
     *
     * @param stream which one
     * @param worker whose post
     * @param share how much of what the post costs, in hundredths; none where nobody said
     */
    record PostFunded(FundingStreamId stream, WorkerId worker, Option<Integer> share) implements FundingEvent {}

    /**
     * A stream no longer pays for a post.
     *
     * @param stream which one
     * @param worker whose post
     */
    record PostReleased(FundingStreamId stream, WorkerId worker) implements FundingEvent {}

    /**
     * A stream ended, or is to end.
     *
     * @param stream which one
     * @param on the last day on which it pays
     */
    record StreamEnded(FundingStreamId stream, LocalDate on) implements FundingEvent {}

    /**
     * The answer of the one function that fits.
     *
     * @param opened asked of a new stream
     * @param funded asked of a post that is paid for
     * @param released asked of a post that is not paid for any more
     * @param ended asked of an end
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super StreamOpened, ? extends R> opened,
            Function<? super PostFunded, ? extends R> funded,
            Function<? super PostReleased, ? extends R> released,
            Function<? super StreamEnded, ? extends R> ended) {
        if (this instanceof StreamOpened it) {
            return opened.apply(it);
        }
        if (this instanceof PostFunded it) {
            return funded.apply(it);
        }
        return this instanceof PostReleased it ? released.apply(it) : ended.apply((StreamEnded) this);
    }
}
