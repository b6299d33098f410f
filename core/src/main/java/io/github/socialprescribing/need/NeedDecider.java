package io.github.socialprescribing.need;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.NeedCommand.ActOnNeed;
import io.github.socialprescribing.need.NeedCommand.FindBarrier;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.LinkCause;
import io.github.socialprescribing.need.NeedCommand.NoteStrength;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedCommand.ReopenNeed;
import io.github.socialprescribing.need.NeedCommand.ReviseNeed;
import io.github.socialprescribing.need.NeedCommand.SettleBarrier;
import io.github.socialprescribing.policy.Context;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Answers what may be done about needs, barriers and strengths. No policy is asked: a need is a fact. */
public final class NeedDecider implements NeedCommand.Cases<Either<Refusals, Decided<NeedEvent>>> {

    /** Obliges to act on an immediate need on the spot. It is the model's own, and of no policy. */
    public static final RuleId IMMEDIATE_NEED = new RuleId("IMMEDIATE_NEED");

    /**
     * Advises to tell the community what is not there: link workers are "the eyes and ears of the community". It is the model's
     * own, and of no policy.
     */
    public static final RuleId EYES_AND_EARS = new RuleId("EYES_AND_EARS");

    private static final Advice RAISE = new Advice(
            "there is nothing of the kind here: raise it as a gap, so that the panels hear of it", EYES_AND_EARS);

    private static final Advice ESCALATE = new Advice(
            "no local service can give it: raise it as a gap, so that the panels take it to those who could",
            EYES_AND_EARS);

    private static final Duty ACT = new Duty(
            "ACT_ON_IMMEDIATE_NEED",
            "do something about the immediate need before the client leaves, and record it",
            Option.some(Due.NOW),
            IMMEDIATE_NEED);

    private final Needs needs;
    private final LocalDate today;

    private NeedDecider(Needs needs, LocalDate today) {
        this.needs = needs;
        this.today = today;
    }

    /**
     * The answer to a command.
     *
     * @param needs the needs as they stand
     * @param command what is asked
     * @param context when, by whom
     * @return the event, with a duty where an immediate need waits and advice where the community should hear of one that
     *     stays unmet, or every reason why not
     */
    public static Either<Refusals, Decided<NeedEvent>> decide(Needs needs, NeedCommand command, Context context) {
        return command.match(new NeedDecider(needs, context.today()));
    }

    @Override
    public Either<Refusals, Decided<NeedEvent>> identify(IdentifyNeed command) {
        Need need = command.need();
        return Refusals.or(
                when(needs.find(need.id()).isDefined(), RefusalCodes.DUPLICATE_ID, ids("a need"))
                        .appendAll(when(need.voicedOn().isAfter(today), RefusalCodes.NOT_YET)),
                () -> obliging(need, new NeedEvent.NeedIdentified(need)));
    }

    @Override
    public Either<Refusals, Decided<NeedEvent>> linkCause(LinkCause command) {
        return Refusals.or(
                known(command.effect())
                        .appendAll(known(command.cause()))
                        .appendAll(when(
                                needs.causes().wouldClose(command.effect(), command.cause()),
                                SupportRefusals.NEED_CAUSE_CYCLE)),
                () -> Decided.of(new NeedEvent.CauseLinked(command.effect(), command.cause())));
    }

    @Override
    public Either<Refusals, Decided<NeedEvent>> actOn(ActOnNeed command) {
        boolean done = needs.find(command.need()).exists(need -> !need.isPressing());
        return Refusals.or(
                known(command.need())
                        .appendAll(when(
                                done, RefusalCodes.ILLEGAL_TRANSITION, new ObservedFact("the need is pressing", "no"))),
                () -> Decided.of(new NeedEvent.NeedActedOn(command.need(), command.done())));
    }

    @Override
    public Either<Refusals, Decided<NeedEvent>> progress(ProgressNeed command) {
        return Refusals.or(
                known(command.need())
                        .appendAll(needs.status(command.need())
                                .map(from -> step(from, command.status()))
                                .getOrElse(List.empty())),
                () -> Decided.<NeedEvent>of(new NeedEvent.NeedProgressed(command.need(), command.status()))
                        .advised(seen(command.status())));
    }

    private static Seq<Advice> seen(NeedStatus status) {
        if (status.equals(new NeedStatus.Unmet(UnmetReason.GAP))) {
            return List.of(RAISE);
        }
        return status.equals(new NeedStatus.Unmet(UnmetReason.STRUCTURAL)) ? List.of(ESCALATE) : List.empty();
    }

    private static Seq<Refusal> step(NeedStatus from, NeedStatus to) {
        return from.isTerminal()
                ? List.of(Refusal.of(RefusalCodes.TERMINAL_STATE))
                : when(!from.leadsTo(to), RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Override
    public Either<Refusals, Decided<NeedEvent>> reopen(ReopenNeed command) {
        Option<NeedStatus> status = needs.status(command.need());
        return Refusals.or(
                known(command.need())
                        .appendAll(when(status.exists(NeedStatus::isTerminal), RefusalCodes.TERMINAL_STATE))
                        .appendAll(when(status.exists(NeedStatus::isOpen), RefusalCodes.ILLEGAL_TRANSITION)),
                () -> Decided.of(new NeedEvent.NeedReopened(command.need(), command.reason())));
    }

    /** Goals and connections stand above needs: a pathway, which sees both, looks those up. */
    @Override
    public Either<Refusals, Decided<NeedEvent>> revise(ReviseNeed command) {
        Option<Need> found = needs.find(command.need().id());
        Need now = found.map(command.need()::after).getOrElse(command.need());
        boolean ended = needs.status(now.id()).exists(NeedStatus::isTerminal);
        boolean another = found.exists(need -> now.equals(need)
                || !now.origin().equals(need.origin())
                || !now.voicedOn().equals(need.voicedOn()));
        return Refusals.or(
                known(now.id())
                        .appendAll(when(ended, RefusalCodes.TERMINAL_STATE))
                        .appendAll(when(another, RefusalCodes.ILLEGAL_TRANSITION)),
                () -> obliging(now, new NeedEvent.NeedRevised(now, command.reason())));
    }

    /** Whatever is pressing is acted on at once. */
    private static Decided<NeedEvent> obliging(Need need, NeedEvent event) {
        Decided<NeedEvent> decided = Decided.of(event);
        return need.isPressing() ? decided.obliging(ACT) : decided;
    }

    @Override
    public Either<Refusals, Decided<NeedEvent>> findBarrier(FindBarrier command) {
        Barrier barrier = command.barrier();
        return Refusals.or(
                when(needs.status(barrier.id()).isDefined(), RefusalCodes.DUPLICATE_ID, ids("a barrier"))
                        .appendAll(barrier.hindered()
                                .match(this::known, goal -> List.empty(), connection -> List.empty())),
                () -> Decided.of(new NeedEvent.BarrierFound(barrier)));
    }

    @Override
    public Either<Refusals, Decided<NeedEvent>> settleBarrier(SettleBarrier command) {
        Option<Barrier.Status> status = needs.status(command.barrier());
        return Refusals.or(
                whenUnknown(status.isEmpty(), "barrier")
                        .appendAll(when(status.exists(it -> it != Barrier.Status.OPEN), RefusalCodes.TERMINAL_STATE))
                        .appendAll(when(command.status() == Barrier.Status.OPEN, RefusalCodes.ILLEGAL_TRANSITION)),
                () -> Decided.of(new NeedEvent.BarrierSettled(command.barrier(), command.status())));
    }

    @Override
    public Either<Refusals, Decided<NeedEvent>> noteStrength(NoteStrength command) {
        return Either.right(Decided.of(new NeedEvent.StrengthNoted(command.strength())));
    }

    private Seq<Refusal> known(NeedId id) {
        return whenUnknown(needs.find(id).isEmpty(), "need");
    }

    private static ObservedFact ids(String what) {
        return new ObservedFact("what the id names", what);
    }
}
