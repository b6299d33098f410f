package io.github.socialprescribing.resource;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.resource.FundingCommand.EndStream;
import io.github.socialprescribing.resource.FundingCommand.FundPost;
import io.github.socialprescribing.resource.FundingCommand.OpenStream;
import io.github.socialprescribing.resource.FundingCommand.ReleasePost;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Answers what may be done about the money that pays for posts. No policy is asked: who pays is a fact. */
public final class FundingDecider {

    /** Obliges to look for other money when a stream ends with posts on it. It is the model's own, and of no policy. */
    public static final RuleId FUNDING_CLIFF = new RuleId("FUNDING_CLIFF");

    private final FundingStreams streams;
    private final LocalDate today;

    private FundingDecider(FundingStreams streams, LocalDate today) {
        this.streams = streams;
        this.today = today;
    }

    /**
     * The answer to a command.
     *
     * @param streams the streams as they stand
     * @param command what is asked
     * @param context when, by whom
     * @return the event, with the duty {@code FUNDING_CLIFF} where posts lose their money, or every reason why not
     */
    public static Either<Refusals, Decided<FundingEvent>> decide(
            FundingStreams streams, FundingCommand command, Context context) {
        FundingDecider decider = new FundingDecider(streams, context.today());
        return command.match(decider::open, decider::fund, decider::release, decider::end);
    }

    private Either<Refusals, Decided<FundingEvent>> open(OpenStream command) {
        return Refusals.or(
                when(streams.byId().containsKey(command.stream().id()), RefusalCodes.DUPLICATE_ID)
                        .appendAll(command.stream().shares().toList().flatMap(it -> beyondTheWhole(it._1, it._2))),
                () -> Decided.of(new FundingEvent.StreamOpened(command.stream())));
    }

    private Either<Refusals, Decided<FundingEvent>> fund(FundPost command) {
        return Refusals.or(
                paying(command.stream())
                        .appendAll(when(
                                find(command.stream())
                                        .exists(stream -> stream.posts().contains(command.worker())),
                                RefusalCodes.DUPLICATE_ID))
                        .appendAll(command.share().toList().flatMap(it -> beyondTheWhole(command.worker(), it))),
                () -> Decided.of(new FundingEvent.PostFunded(command.stream(), command.worker(), command.share())));
    }

    private Seq<Refusal> beyondTheWhole(WorkerId worker, int share) {
        int paid = streams.share(worker, today);
        return when(
                paid + share > FundingStream.WHOLE,
                SupportRefusals.MORE_THAN_THE_POST,
                ObservedFact.of("hundredths paid already", paid));
    }

    private Either<Refusals, Decided<FundingEvent>> release(ReleasePost command) {
        boolean paid = find(command.stream()).exists(stream -> stream.posts().contains(command.worker()));
        return Refusals.or(
                whenUnknown(!paid, "post that the stream pays"),
                () -> Decided.of(new FundingEvent.PostReleased(command.stream(), command.worker())));
    }

    private Either<Refusals, Decided<FundingEvent>> end(EndStream command) {
        Seq<Refusal> faults = paying(command.stream())
                .appendAll(when(
                        find(command.stream()).exists(stream -> command.on().isBefore(stream.from())),
                        RefusalCodes.DATE_BEFORE_START));
        return Refusals.or(
                faults,
                () -> new Decided<>(
                        List.of(new FundingEvent.StreamEnded(command.stream(), command.on())),
                        find(command.stream()).exists(stream -> !stream.posts().isEmpty())
                                ? List.of(cliff(command.on()))
                                : List.empty(),
                        List.empty(),
                        List.empty()));
    }

    private Duty cliff(LocalDate end) {
        long days = Math.max(0, ChronoUnit.DAYS.between(today, end));
        return new Duty(
                "FUNDING_CLIFF",
                "find other money for the posts that hang on this",
                Option.some(new Due(days, Due.Unit.DAYS)),
                FUNDING_CLIFF);
    }

    /** An end that lies ahead may still be moved; one that has come may not. */
    private Seq<Refusal> paying(FundingStreamId id) {
        return whenUnknown(find(id).isEmpty(), "stream")
                .appendAll(when(find(id).exists(stream -> !stream.goesOnAt(today)), RefusalCodes.TERMINAL_STATE));
    }

    private Option<FundingStream> find(FundingStreamId id) {
        return streams.byId().get(id);
    }
}
