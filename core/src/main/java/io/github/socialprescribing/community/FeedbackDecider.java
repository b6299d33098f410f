package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.community.FeedbackCommand.AcknowledgeFeedback;
import io.github.socialprescribing.community.FeedbackCommand.AnswerFeedback;
import io.github.socialprescribing.community.FeedbackCommand.ConfirmAnswer;
import io.github.socialprescribing.community.FeedbackCommand.ReopenFeedback;
import io.github.socialprescribing.community.FeedbackCommand.RouteFeedback;
import io.github.socialprescribing.community.FeedbackCommand.WithdrawFeedback;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Answers what may be done about feedback. That only whoever raised it says whether it is answered holds under every policy,
 * else a side could declare the other content; and that nobody hears or answers what they raised themselves, else there would
 * be an answer and nobody who heard.
 */
public final class FeedbackDecider {

    /** Obliges to answer, and to say before that one has heard. It is the model's own, and of no policy. */
    public static final RuleId FEEDBACK_LOOP = new RuleId("FEEDBACK_LOOP");

    private final FeedbackItem item;
    private final FeedbackChannels channels;
    private final Context context;
    private final LocalDate today;

    private FeedbackDecider(FeedbackItem item, FeedbackChannels channels, Context context) {
        this.item = item;
        this.channels = channels;
        this.context = context;
        this.today = context.today();
    }

    /**
     * Raises feedback. Nobody is refused, even where nobody listens yet: that is found when it is passed on.
     *
     * @param message what is said, with an id that no feedback has yet
     * @param context when, by whom, under which policy
     */
    public static Decided<Envelope<FeedbackEvent>> raise(FeedbackMessage message, Context context) {
        return context.seal(0, Decided.of(new FeedbackEvent.FeedbackRaised(message, context.today())));
    }

    /**
     * The answer to a command.
     *
     * @param item the feedback as it stands
     * @param command what is asked
     * @param channels the directions in which feedback runs
     * @param context when, by whom, under which policy
     * @return the event, with the duties to acknowledge and answer, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<FeedbackEvent>>> decide(
            FeedbackItem item, FeedbackCommand command, FeedbackChannels channels, Context context) {
        return command.match(new FeedbackDecider(item, channels, context).new Answers())
                .map(decided -> context.seal(item.sequence(), decided));
    }

    /**
     * What is owed to whoever raised feedback, counted from the day on which it was passed on or the answer was none: to be
     * asked each day.
     *
     * @param item the feedback as it stands
     * @param context when, by whom, under which policy
     */
    public static Seq<Duty> owed(FeedbackItem item, Context context) {
        FeedbackDecider decider = new FeedbackDecider(item, FeedbackChannels.none(), context);
        return item.waitingSince()
                .toList()
                .flatMap(day -> decider.owedAfter(ChronoUnit.DAYS.between(day, context.today())));
    }

    private Seq<Duty> owedAfter(long days) {
        boolean heard = item.status() != FeedbackStatus.ROUTED;
        boolean late = days > days(CommunityParameters.FEEDBACK_ANSWER_DAYS);
        boolean unheard = !heard && days > days(CommunityParameters.FEEDBACK_ACKNOWLEDGE_DAYS);
        Seq<Duty> open = heard || unheard ? List.empty() : List.of(toAcknowledge());
        Seq<Duty> answer = late ? List.empty() : List.of(toAnswer());
        Seq<Duty> passed = late || unheard ? List.of(toEscalate()) : List.empty();
        return open.appendAll(answer).appendAll(passed);
    }

    private Seq<Refusal> towards(FeedbackStatus status) {
        return Moves.refusals("feedback", item.status(), item.status().next(), status);
    }

    private Seq<Refusal> raiser() {
        return when(!item.raiser().equals(context.recorded().by()), CommunityRefusals.ONLY_RAISER_CONFIRMS);
    }

    /** What stands in the way of hearing and answering. */
    private Seq<Refusal> replying(FeedbackStatus status) {
        boolean own = item.raiser().equals(context.recorded().by());
        return towards(status).appendAll(when(own, CommunityRefusals.RAISER_ANSWERS));
    }

    /** What stands in the way of saying what one thinks of an answer: that there is none, which says more than a status. */
    private Seq<Refusal> judging(FeedbackStatus status) {
        Seq<Refusal> early = when(item.status().isWaiting(), CommunityRefusals.NOT_ANSWERED);
        return (early.isEmpty() ? towards(status) : early).appendAll(raiser());
    }

    private long days(Parameter parameter) {
        return CommunityParameters.in(context.policy(), parameter);
    }

    private static Duty duty(String name, String words, Due within) {
        return new Duty(name, words, Option.some(within), FEEDBACK_LOOP);
    }

    private Duty toAcknowledge() {
        long days = days(CommunityParameters.FEEDBACK_ACKNOWLEDGE_DAYS);
        return duty("ACKNOWLEDGE_FEEDBACK", "say that the feedback was heard", new Due(days, Due.Unit.DAYS));
    }

    private Duty toAnswer() {
        long days = days(CommunityParameters.FEEDBACK_ANSWER_DAYS);
        return duty("ANSWER_FEEDBACK", "answer the feedback", new Due(days, Due.Unit.DAYS));
    }

    private static Duty toEscalate() {
        return duty("ESCALATE_FEEDBACK", "lay the feedback before the chair of the panel as unanswered", Due.NOW);
    }

    /** The event of each command, or every reason why not. */
    private final class Answers implements FeedbackCommand.Cases<Either<Refusals, Decided<FeedbackEvent>>> {

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> route(RouteFeedback command) {
            boolean closed =
                    channels.find(item.message().from(), item.message().to()).isEmpty();
            return Refusals.or(
                    towards(FeedbackStatus.ROUTED).appendAll(when(closed, CommunityRefusals.NO_CHANNEL)),
                    () -> Decided.<FeedbackEvent>of(new FeedbackEvent.FeedbackRouted(today))
                            .obliging(toAcknowledge())
                            .obliging(toAnswer()));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> acknowledge(AcknowledgeFeedback command) {
            return Refusals.or(
                    replying(FeedbackStatus.ACKNOWLEDGED),
                    () -> Decided.of(new FeedbackEvent.FeedbackAcknowledged(today)));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> answer(AnswerFeedback command) {
            return Refusals.or(
                    replying(FeedbackStatus.ANSWERED),
                    () -> Decided.of(new FeedbackEvent.FeedbackAnswered(command.answer(), today)));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> confirm(ConfirmAnswer command) {
            return Refusals.or(
                    judging(FeedbackStatus.CONFIRMED), () -> Decided.of(new FeedbackEvent.FeedbackConfirmed(today)));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> reopen(ReopenFeedback command) {
            return Refusals.or(
                    judging(FeedbackStatus.REOPENED),
                    () -> Decided.<FeedbackEvent>of(new FeedbackEvent.FeedbackReopened(command.reason(), today))
                            .obliging(toAnswer()));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> withdraw(WithdrawFeedback command) {
            return Refusals.or(
                    towards(FeedbackStatus.WITHDRAWN).appendAll(raiser()),
                    () -> Decided.of(new FeedbackEvent.FeedbackWithdrawn(today)));
        }
    }
}
