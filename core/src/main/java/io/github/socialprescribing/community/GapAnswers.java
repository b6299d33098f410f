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
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The event of each command about a gap, or every reason why not.
 *
 * @param gap the gap as it stands
 * @param panel the panel of its community
 * @param context when, by whom, under which policy
 */
record GapAnswers(Gap gap, CitizensPanel panel, Context context)
        implements GapCommand.Cases<Either<Refusals, Decided<GapEvent>>> {

    GapAnswers {
        Moves.requireSame(panel, gap.community());
    }

    private ActorId actor() {
        return context.recorded().by();
    }

    private LocalDate today() {
        return context.today();
    }

    private GapRulings rulings() {
        return new GapRulings(gap, context);
    }

    Seq<Refusal> towards(GapStatus status) {
        return Moves.refusals("gap", gap.status(), gap.status().next(), status);
    }

    Seq<Refusal> open() {
        return Moves.ended("gap", gap.status(), gap.status().next());
    }

    private Seq<Refusal> active() {
        return Moves.active(panel);
    }

    Seq<Refusal> member() {
        return active().appendAll(when(!panel.sits(actor()), CommunityRefusals.NOT_PANEL_MEMBER));
    }

    private Seq<Refusal> partner() {
        return active().appendAll(when(!panel.sits(actor(), Panel.PARTNERS), CommunityRefusals.NOT_PARTNERS_PANEL));
    }

    private static Seq<Refusal> given(Option<Narrative> reason) {
        return when(reason.isEmpty(), RefusalCodes.REASON_REQUIRED);
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> evidence(AddEvidence command) {
        return Ruling.unless(
                GapRulings.mayShow(command.evidence(), context),
                open().appendAll(GapRulings.tooSmallBeside(command.evidence(), context)),
                new GapEvent.EvidenceAdded(command.evidence()));
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> share(ShareGap command) {
        Ruling after = rulings().published();
        return Refusals.or(
                towards(GapStatus.SHARED).appendAll(member()),
                () -> new Decided<>(
                        List.of(new GapEvent.GapShared(today())),
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
                early.appendAll(late).appendAll(partner()), () -> Decided.of(new GapEvent.GapAcknowledged(today())));
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> adopt(AdoptGap command) {
        Seq<Refusal> faults = towards(GapStatus.ADOPTED)
                .appendAll(active())
                .appendAll(rulings().adoptingBeside(panel, command.confirmer()))
                .appendAll(when(
                        command.confirmer().exists(who -> !panel.sits(who, Panel.COMMUNITY)),
                        CommunityRefusals.NOT_PANEL_MEMBER));
        Adoption adoption = new Adoption(actor(), panel.organisationOf(actor()), command.confirmer());
        return rulings()
                .mayAdopt(panel, command.confirmer())
                .unless(faults, new GapEvent.GapAdopted(adoption, today()));
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> address(AddressGap command) {
        return Refusals.or(
                towards(GapStatus.ADDRESSED).appendAll(partner()),
                () -> Decided.of(new GapEvent.GapAddressed(command.by(), today())));
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> confirm(ConfirmClosure command) {
        return rulings()
                .mayConfirm(panel)
                .unless(
                        towards(GapStatus.CONFIRMED_CLOSED).appendAll(rulings().closingBeside(panel)),
                        new GapEvent.GapConfirmed(today()));
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> reopen(ReopenGap command) {
        GapEvent reopened = new GapEvent.GapReopened(command.reason(), today());
        Seq<Duty> owed = rulings().reopened().verdict().duties();
        return rulings()
                .mayConfirm(panel)
                .unless(towards(GapStatus.REOPENED).appendAll(rulings().closingBeside(panel)), reopened)
                .map(decided -> owed.foldLeft(decided, Decided::obliging));
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> defer(DeferGap command) {
        Seq<Refusal> faults = towards(GapStatus.DEFERRED)
                .appendAll(partner())
                .appendAll(given(command.reason()))
                .appendAll(when(!command.until().isAfter(today()), RefusalCodes.NOT_AFTER_TODAY));
        return Refusals.or(
                faults,
                () -> Decided.<GapEvent>of(new GapEvent.GapDeferred(
                                command.until(), command.reason().get(), today()))
                        .obliging(new Duty(
                                "LOOK_AT_GAP_AGAIN",
                                "look again at the gap that was left for later",
                                Option.some(new Due(ChronoUnit.DAYS.between(today(), command.until()), Due.Unit.DAYS)),
                                GapDecider.GAP_DEFERRED)));
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> escalate(EscalateGap command) {
        return Refusals.or(
                towards(GapStatus.ESCALATED_STRUCTURAL).appendAll(member()).appendAll(given(command.reason())),
                () -> Decided.of(new GapEvent.GapEscalated(
                        command.issue(), command.reason().get(), today())));
    }

    @Override
    public Either<Refusals, Decided<GapEvent>> decline(DeclineGap command) {
        return Refusals.or(
                towards(GapStatus.DECLINED).appendAll(partner()).appendAll(given(command.reason())),
                () -> Decided.of(new GapEvent.GapDeclined(command.reason().get(), today())));
    }
}
