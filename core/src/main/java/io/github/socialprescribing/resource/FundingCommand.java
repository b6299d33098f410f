package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.WorkerId;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** What may be done about the money that pays for posts. */
public sealed interface FundingCommand {

    /**
     * Record a stream of money.
     *
     * @param stream the stream, with an id that is not known yet
     */
    record OpenStream(FundingStream stream) implements FundingCommand {}

    /**
     * Have a stream pay for a post.
     *
     * @param stream which one
     * @param worker whose post
     * @param share how much of what the post costs, in hundredths, 1 to 100; none where nobody says
     */
    record FundPost(FundingStreamId stream, WorkerId worker, Option<Integer> share) implements FundingCommand {

        /** Refuses a share of nothing, or of more than the whole. */
        public FundPost {
            share.forEach(FundingStream::requireShare);
        }

        /**
         * Have a stream pay for a post, of which nobody says how much.
         *
         * @param stream which one
         * @param worker whose post
         */
        public FundPost(FundingStreamId stream, WorkerId worker) {
            this(stream, worker, Option.none());
        }
    }

    /**
     * Have a stream no longer pay for a post.
     *
     * @param stream which one
     * @param worker whose post
     */
    record ReleasePost(FundingStreamId stream, WorkerId worker) implements FundingCommand {}

    /**
     * Record that a stream ends, or is to end. With posts on it, other money must be found by then.
     *
     * @param stream which one
     * @param on the last day on which it pays
     */
    record EndStream(FundingStreamId stream, LocalDate on) implements FundingCommand {}

    /**
     * The answer of the one function that fits.
     *
     * @param open asked of a new stream
     * @param fund asked of a post that is to be paid for
     * @param release asked of a post that is not to be paid for any more
     * @param end asked of an end
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super OpenStream, ? extends R> open,
            Function<? super FundPost, ? extends R> fund,
            Function<? super ReleasePost, ? extends R> release,
            Function<? super EndStream, ? extends R> end) {
        if (this instanceof OpenStream it) {
            return open.apply(it);
        }
        if (this instanceof FundPost it) {
            return fund.apply(it);
        }
        return this instanceof ReleasePost it ? release.apply(it) : end.apply((EndStream) this);
    }
}
