package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.community.GapCommand.AcknowledgeGap;
import io.github.socialprescribing.community.GapCommand.AddEvidence;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.DeclineGap;
import io.github.socialprescribing.community.GapCommand.DeferGap;
import io.github.socialprescribing.community.GapCommand.EscalateGap;
import io.github.socialprescribing.community.GapCommand.ReopenGap;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Answers what may be done about a gap. Who may adopt it and who may say that it is closed, the policy says; that other
 * answers are for partners, and that it is closed once, holds under every policy. A panel that rests answers nothing, but
 * whoever raised a gap may say at any time whether it is closed.
 */
public final class GapDecider {

    /** Obliges to look again at a gap that was left for later. It is the model's own, and of no policy. */
    public static final RuleId GAP_DEFERRED = new RuleId("GAP_DEFERRED");

    private final Gap gap;
    private final CitizensPanel panel;
    private final GapRulings rulings;
    private final ActorId actor;
    private final LocalDate today;

    private GapDecider(Gap gap, CitizensPanel panel, Context context) {
        Moves.requireSame(panel, gap.community());
        this.gap = gap;
        this.panel = panel;
        this.rulings = new GapRulings(gap, context);
        this.actor = context.recorded().by();
        this.today = context.today();
    }

    /**
     * Raises a gap. Nobody is refused: whoever misses something may say so.
     *
     * @param finding what is missing, with an id that no gap has yet
     * @param as for which side whoever raises it speaks
     * @param context when, by whom, under which policy
     */
    public static Decided<Envelope<GapEvent>> raise(GapFinding finding, Party as, Context context) {
        return begin(finding, Option.some(new Raiser(context.recorded().by(), as)), context);
    }

    /**
     * Records a gap that was found in data, such as in the unmet needs of many pathways. Nobody raised it, so whoever adopts
     * it names who will say that it is closed.
     *
     * @param finding what is missing, with an id that no gap has yet
     * @param context when, by whom, under which policy
     */
    public static Decided<Envelope<GapEvent>> find(GapFinding finding, Context context) {
        return begin(finding, Option.none(), context);
    }

    private static Decided<Envelope<GapEvent>> begin(GapFinding finding, Option<Raiser> raiser, Context context) {
        return context.seal(0, Decided.of(new GapEvent.GapRaised(finding, raiser, context.today())));
    }

    /**
     * Makes two gaps one, as a member of either panel.
     *
     * @param kept the gap that carries on the other, with its raisers and evidence
     * @param givenUp the other, which nobody has taken on yet
     * @param panel the panel of their community
     * @param context when, by whom, under which policy
     * @return what happens to each, or every reason why not
     */
    public static Either<Refusals, GapMerger> merge(Gap kept, Gap givenUp, CitizensPanel panel, Context context) {
        GapDecider one = new GapDecider(kept, panel, context);
        GapDecider other = new GapDecider(givenUp, panel, context);
        Seq<Refusal> faults = one.member()
                .appendAll(when(kept.id().equals(givenUp.id()), RefusalCodes.DUPLICATE_ID))
                .appendAll(one.open())
                .appendAll(other.towards(GapStatus.MERGED));
        return Refusals.or(
                faults,
                () -> new GapMerger(
                        context.seal(
                                kept.sequence(),
                                Decided.of(new GapEvent.GapAbsorbed(
                                        givenUp.id(), givenUp.raisers(), givenUp.evidence(), context.today()))),
                        context.seal(
                                givenUp.sequence(), Decided.of(new GapEvent.GapMerged(kept.id(), context.today())))));
    }

    /**
     * The answer to a command.
     *
     * @param gap the gap as it stands
     * @param command what is asked
     * @param panel the panel of its community, which says who sits where
     * @param context when, by whom, under which policy
     * @return the event, with duties, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<GapEvent>>> decide(
            Gap gap, GapCommand command, CitizensPanel panel, Context context) {
        return command.match(new GapDecider(gap, panel, context).new Answers())
                .map(decided -> context.seal(gap.sequence(), decided));
    }

    /**
     * What partners owe to those who raised a gap that is public: to be asked each day.
     *
     * @param gap the gap as it stands
     * @param context when, by whom, under which policy
     */
    public static Seq<Duty> owed(Gap gap, Context context) {
        return gap.status().isFinal()
                ? List.empty()
                : gap.sharedOn()
                        .toList()
                        .flatMap(day -> new GapRulings(gap, context)
                                .publishedOn(day)
                                .verdict()
                                .duties());
    }

    private Seq<Refusal> towards(GapStatus status) {
        return Moves.refusals("gap", gap.status(), gap.status().next(), status);
    }

    private Seq<Refusal> open() {
        return Moves.ended("gap", gap.status(), gap.status().next());
    }

    private Seq<Refusal> active() {
        return Moves.active(panel);
    }

    private Seq<Refusal> member() {
        return active().appendAll(when(!panel.sits(actor), CommunityRefusals.NOT_PANEL_MEMBER));
    }

    private Seq<Refusal> partner() {
        return active().appendAll(when(!panel.sits(actor, Panel.PARTNERS), CommunityRefusals.NOT_PARTNERS_PANEL));
    }

    private static Seq<Refusal> given(Option<Narrative> reason) {
        return when(reason.isEmpty(), RefusalCodes.REASON_REQUIRED);
    }

    /** The event of each command, or every reason why not. */
    private final class Answers implements GapCommand.Cases<Either<Refusals, Decided<GapEvent>>> {

        @Override
        public Either<Refusals, Decided<GapEvent>> evidence(AddEvidence command) {
            return Refusals.or(open(), () -> Decided.of(new GapEvent.EvidenceAdded(command.evidence())));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> share(ShareGap command) {
            Ruling after = rulings.publishedOn(today);
            return Refusals.or(
                    towards(GapStatus.SHARED).appendAll(member()),
                    () -> new Decided<>(
                            List.of(new GapEvent.GapShared(today)),
                            after.verdict().duties(),
                            after.verdict().advice(),
                            List.of(after.explanation())));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> acknowledge(AcknowledgeGap command) {
            Seq<Refusal> early = gap.sharedOn().isDefined() ? open() : towards(GapStatus.ADOPTED);
            Seq<Refusal> late = when(
                    gap.acknowledgedOn().isDefined(),
                    RefusalCodes.ILLEGAL_TRANSITION,
                    new ObservedFact("the gap is", "acknowledged"));
            return Refusals.or(
                    early.appendAll(late).appendAll(partner()), () -> Decided.of(new GapEvent.GapAcknowledged(today)));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> adopt(AdoptGap command) {
            Seq<Refusal> faults = towards(GapStatus.ADOPTED)
                    .appendAll(active())
                    .appendAll(when(
                            command.confirmer().exists(who -> !panel.sits(who, Panel.COMMUNITY)),
                            CommunityRefusals.NOT_PANEL_MEMBER));
            Adoption adoption = new Adoption(actor, panel.organisationOf(actor), command.confirmer());
            return rulings.mayAdopt(panel, command.confirmer())
                    .unless(faults, new GapEvent.GapAdopted(adoption, today));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> address(AddressGap command) {
            return Refusals.or(
                    towards(GapStatus.ADDRESSED).appendAll(partner()),
                    () -> Decided.of(new GapEvent.GapAddressed(command.by(), today)));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> confirm(ConfirmClosure command) {
            return rulings.mayConfirm(panel)
                    .unless(towards(GapStatus.CONFIRMED_CLOSED), new GapEvent.GapConfirmed(today));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> reopen(ReopenGap command) {
            return Refusals.or(
                    towards(GapStatus.REOPENED)
                            .appendAll(rulings.mayConfirm(panel).refusals()),
                    () -> Decided.of(new GapEvent.GapReopened(command.reason(), today)));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> defer(DeferGap command) {
            Seq<Refusal> faults = towards(GapStatus.DEFERRED)
                    .appendAll(partner())
                    .appendAll(given(command.reason()))
                    .appendAll(when(!command.until().isAfter(today), RefusalCodes.NOT_AFTER_TODAY));
            return Refusals.or(
                    faults,
                    () -> Decided.<GapEvent>of(new GapEvent.GapDeferred(
                                    command.until(), command.reason().get(), today))
                            .obliging(new Duty(
                                    "LOOK_AT_GAP_AGAIN",
                                    "look again at the gap that was left for later",
                                    Option.some(
                                            new Due(ChronoUnit.DAYS.between(today, command.until()), Due.Unit.DAYS)),
                                    GAP_DEFERRED)));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> escalate(EscalateGap command) {
            return Refusals.or(
                    towards(GapStatus.ESCALATED_STRUCTURAL).appendAll(member()).appendAll(given(command.reason())),
                    () -> Decided.of(new GapEvent.GapEscalated(
                            command.issue(), command.reason().get(), today)));
        }

        @Override
        public Either<Refusals, Decided<GapEvent>> decline(DeclineGap command) {
            return Refusals.or(
                    towards(GapStatus.DECLINED).appendAll(partner()).appendAll(given(command.reason())),
                    () -> Decided.of(new GapEvent.GapDeclined(command.reason().get(), today)));
        }
    }
}
