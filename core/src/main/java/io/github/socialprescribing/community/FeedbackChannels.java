package io.github.socialprescribing.community;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The directions in which feedback runs in one service, as data. The source paper would "close the feedback loop" by "mutual
 * and direct feedback among the local community, link workers and partners", which is six directions; a service may open
 * more, to those who refer and to those who plan.
 *
 * @param all the open channels, each direction once
 */
public record FeedbackChannels(Seq<FeedbackChannel> all) {

    /** Refuses a direction that is opened twice. */
    public FeedbackChannels {
        if (all.distinctBy(channel -> List.of(channel.from(), channel.to())).size() < all.size()) {
            throw new IllegalArgumentException("each direction is opened once");
        }
    }

    /** No direction at all. */
    public static FeedbackChannels none() {
        return new FeedbackChannels(List.empty());
    }

    /**
     * The six between community, link workers and partners.
     *
     * @param day since when somebody listens there
     */
    public static FeedbackChannels six(LocalDate day) {
        List<Party> inner = List.of(Party.values()).filter(Party::isInner);
        return new FeedbackChannels(
                inner.flatMap(from -> inner.reject(from::equals).map(to -> new FeedbackChannel(from, to, day))));
    }

    /**
     * These and one more.
     *
     * @param channel a direction that is not open yet
     */
    public FeedbackChannels with(FeedbackChannel channel) {
        return new FeedbackChannels(all.append(channel));
    }

    /**
     * The channel in one direction, where it is open.
     *
     * @param from who speaks
     * @param to who is spoken to
     */
    public Option<FeedbackChannel> find(Party from, Party to) {
        return all.find(channel -> channel.from() == from && channel.to() == to);
    }
}
