package io.github.socialprescribing.community;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.policy.Context;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * A direction of feedback in which nobody has spoken for so long that the policy would have somebody notice.
 *
 * @param channel which direction
 * @param days whole days since the last word there, or since it was opened
 * @param advice what the policy says of it
 */
public record Silence(FeedbackChannel channel, int days, Seq<Advice> advice) {

    /**
     * Every silence among the six directions. Those of the outer ring are not asked about: nobody owes a word there.
     *
     * @param channels the directions in which feedback runs
     * @param items all feedback that was ever raised, open or not
     * @param context when, by whom, under which policy
     */
    public static Seq<Silence> among(FeedbackChannels channels, Seq<FeedbackItem> items, Context context) {
        return channels.all()
                .filter(FeedbackChannel::isInner)
                .map(channel -> of(channel, items, context))
                .filter(silence -> !silence.advice().isEmpty());
    }

    private static Silence of(FeedbackChannel channel, Seq<FeedbackItem> items, Context context) {
        LocalDate last = items.filter(item -> item.message().from() == channel.from()
                        && item.message().to() == channel.to())
                .map(FeedbackItem::raisedOn)
                .append(channel.openedOn())
                .reduce((one, other) -> one.isAfter(other) ? one : other);
        int days = context.daysSince(last);
        FeedbackSituation situation = FeedbackSituation.builder()
                .from(channel.from())
                .to(channel.to())
                .daysSilent(days)
                .supplement(context.supplement())
                .build();
        return new Silence(
                channel,
                days,
                context.ask(CommunityQuestions.AFTER_SILENCE, situation)
                        .verdict()
                        .advice());
    }
}
