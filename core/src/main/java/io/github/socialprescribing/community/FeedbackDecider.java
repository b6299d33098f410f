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
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Answers what may be done about feedback. When it is to be heard and answered, the policy says. That only whoever raised it
 * says whether it is answered holds under every policy, else a side could declare the other content; and that nobody hears or
 * answers what they raised themselves, or what was said to another side, else there would be an answer and nobody who heard.
 */
public final class FeedbackDecider {

    /** Obliges to pass on what was said, or to open a channel for it. It is the model's own, and of no policy. */
    public static final RuleId FEEDBACK_RAISED = new RuleId("FEEDBACK_RAISED");

    private static final Duty PASS_ON = new Duty(
            "PASS_FEEDBACK_ON",
            "pass the feedback on to those whom it concerns",
            Option.some(Due.NOW),
            FEEDBACK_RAISED);

    private final FeedbackItem item;
    private final Context context;
    private final LocalDate today;

    private FeedbackDecider(FeedbackItem item, Context context) {
        this.item = item;
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
        return context.seal(
                0,
                Decided.<FeedbackEvent>of(new FeedbackEvent.FeedbackRaised(message, context.today()))
                        .obliging(PASS_ON));
    }

    /**
     * The answer to a command.
     *
     * @param item the feedback as it stands
     * @param command what is asked
     * @param channels the directions in which feedback runs
     * @param panel the panel of the community, which says who speaks for residents and for partners; only formed, where it
     *     has nobody yet
     * @param context when, by whom, under which policy
     * @return the event, with the duties to acknowledge and answer, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<FeedbackEvent>>> decide(
            FeedbackItem item,
            FeedbackCommand command,
            FeedbackChannels channels,
            CitizensPanel panel,
            Context context) {
        Moves.requireSame(panel, item.message().community());
        FeedbackDecider decider = new FeedbackDecider(item, context);
        return context.after(item.sequence(), () -> command.match(decider.new Answers(channels, panel)));
    }

    /**
     * What is owed to whoever raised feedback: that it is passed on, and then an answer, counted from the day on which it was
     * or the answer was none. To be asked each day.
     *
     * @param item the feedback as it stands
     * @param context when, by whom, under which policy
     */
    public static Seq<Duty> owed(FeedbackItem item, Context context) {
        FeedbackDecider decider = new FeedbackDecider(item, context);
        if (item.status() == FeedbackStatus.RAISED) {
            return List.of(PASS_ON);
        }
        return item.waitingSince()
                .toList()
                .flatMap(day -> decider.waiting(context.daysSince(day), item.status() != FeedbackStatus.ROUTED)
                        .verdict()
                        .duties());
    }

    /** What the policy says of somebody who has waited for so long. */
    private Ruling waiting(int days, boolean heard) {
        return context.ask(
                CommunityQuestions.AFTER_PASSING_ON,
                WaitingSituation.builder()
                        .from(item.message().from())
                        .to(item.message().to())
                        .daysWaiting(days)
                        .heard(heard)
                        .supplement(context.supplement())
                        .build());
    }

    /** An event from which somebody waits; only duties are heard. */
    private Either<Refusals, Decided<FeedbackEvent>> begins(
            Seq<Refusal> faults, boolean heard, Supplier<FeedbackEvent> event) {
        Ruling after = waiting(0, heard);
        return Refusals.or(
                faults,
                () -> new Decided<>(
                        List.of(event.get()),
                        after.verdict().duties(),
                        after.verdict().advice(),
                        List.of(after.explanation())));
    }

    private Seq<Refusal> towards(FeedbackStatus status) {
        return Moves.refusals("feedback", item.status(), item.status().next(), status);
    }

    private Seq<Refusal> raiser() {
        return when(!item.raiser().equals(context.recorded().by()), CommunityRefusals.ONLY_RAISER_CONFIRMS);
    }

    /** What stands in the way of hearing and answering. */
    private Seq<Refusal> replying(FeedbackStatus status, CitizensPanel panel) {
        boolean own = item.raiser().equals(context.recorded().by());
        boolean theirs = item.message().to().isSpokenForBy(context.recorded(), panel);
        return towards(status)
                .appendAll(when(own, CommunityRefusals.RAISER_ANSWERS))
                .appendAll(when(!theirs, CommunityRefusals.NOT_ADDRESSED));
    }

    /** What stands in the way of saying what one thinks of an answer: that there is none, which says more than a status. */
    private Seq<Refusal> judging(FeedbackStatus status) {
        Seq<Refusal> early = when(item.status().isWaiting(), CommunityRefusals.NOT_ANSWERED);
        return (early.isEmpty() ? towards(status) : early).appendAll(raiser());
    }

    /** The event of each command, or every reason why not. */
    private final class Answers implements FeedbackCommand.Cases<Either<Refusals, Decided<FeedbackEvent>>> {

        private final FeedbackChannels channels;
        private final CitizensPanel panel;

        private Answers(FeedbackChannels channels, CitizensPanel panel) {
            this.channels = channels;
            this.panel = panel;
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> route(RouteFeedback command) {
            boolean closed =
                    channels.find(item.message().from(), item.message().to()).isEmpty();
            return begins(
                    towards(FeedbackStatus.ROUTED).appendAll(when(closed, CommunityRefusals.NO_CHANNEL)),
                    /* heard= */ false,
                    () -> new FeedbackEvent.FeedbackRouted(today));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> acknowledge(AcknowledgeFeedback command) {
            return Refusals.or(
                    replying(FeedbackStatus.ACKNOWLEDGED, panel),
                    () -> Decided.of(new FeedbackEvent.FeedbackAcknowledged(today)));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> answer(AnswerFeedback command) {
            return Refusals.or(
                    replying(FeedbackStatus.ANSWERED, panel),
                    () -> Decided.of(new FeedbackEvent.FeedbackAnswered(command.answer(), command.follows(), today)));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> confirm(ConfirmAnswer command) {
            return Refusals.or(
                    judging(FeedbackStatus.CONFIRMED), () -> Decided.of(new FeedbackEvent.FeedbackConfirmed(today)));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> reopen(ReopenFeedback command) {
            return begins(
                    judging(FeedbackStatus.REOPENED),
                    /* heard= */ true,
                    () -> new FeedbackEvent.FeedbackReopened(command.reason(), today));
        }

        @Override
        public Either<Refusals, Decided<FeedbackEvent>> withdraw(WithdrawFeedback command) {
            return Refusals.or(
                    towards(FeedbackStatus.WITHDRAWN).appendAll(raiser()),
                    () -> Decided.of(new FeedbackEvent.FeedbackWithdrawn(today)));
        }
    }
}
