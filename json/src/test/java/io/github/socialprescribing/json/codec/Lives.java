package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetDecider;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.Community;
import io.github.socialprescribing.community.FeedbackChannels;
import io.github.socialprescribing.community.FeedbackCommand;
import io.github.socialprescribing.community.FeedbackDecider;
import io.github.socialprescribing.community.FeedbackItem;
import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapCommand;
import io.github.socialprescribing.community.GapDecider;
import io.github.socialprescribing.community.Initiative;
import io.github.socialprescribing.community.InitiativeCommand;
import io.github.socialprescribing.community.InitiativeDecider;
import io.github.socialprescribing.community.Issue;
import io.github.socialprescribing.community.IssueCommand;
import io.github.socialprescribing.community.IssueDecider;
import io.github.socialprescribing.community.MappingCommand;
import io.github.socialprescribing.community.MappingDecider;
import io.github.socialprescribing.community.MappingExercise;
import io.github.socialprescribing.community.PanelCommand;
import io.github.socialprescribing.community.PanelDecider;
import io.github.socialprescribing.community.PartnerSectors;
import io.github.socialprescribing.community.Seat;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.profile.NoPolicy;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetCommand;
import io.github.socialprescribing.resource.BudgetDecider;
import io.github.socialprescribing.resource.FundingCommand;
import io.github.socialprescribing.resource.FundingDecider;
import io.github.socialprescribing.resource.FundingStreams;
import io.github.socialprescribing.workforce.Worker;
import io.github.socialprescribing.workforce.WorkerCommand;
import io.github.socialprescribing.workforce.WorkerDecider;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.stream.Stream;

/** How each thing lives that has a history and is no pathway, client or intake. */
final class Lives {

    private static final CitizensPanel PANEL = panel();
    private static final FeedbackChannels CHANNELS = FeedbackChannels.six(LocalDate.of(2026, 1, 1));

    private Lives() {}

    /** A panel of the sample's community that meets, so that something may come of what is asked. */
    private static CitizensPanel panel() {
        Context chair =
                Moments.of(LocalDate.of(2026, 1, 1), new ActorId("resident-3"), Roles.PANEL_CHAIR, NoPolicy.policy());
        Seat resident = Seat.ofResident(new ActorId("resident-3"));
        Seat partner =
                Seat.ofPartner(new ActorId("partner-1"), new OrganisationId("charity"), PartnerSectors.VOLUNTARY);
        return List.<PanelCommand>of(
                        new PanelCommand.InviteMember(resident),
                        new PanelCommand.TakeSeat(resident.who()),
                        new PanelCommand.InviteMember(partner),
                        new PanelCommand.TakeSeat(partner.who()),
                        new PanelCommand.ActivatePanel())
                .foldLeft(
                        CitizensPanel.replay(PanelDecider.form(
                                        new PanelId("old-town-panel"),
                                        Community.ofPlace(new CommunityId("old-town")),
                                        chair)
                                .events()),
                        (panel, command) -> panel.after(
                                PanelDecider.decide(panel, command, chair).get().events()));
    }

    static Stream<Life<?, ?, ?>> all() {
        return Stream.of(
                new Life<>(Formats.BUDGET, BudgetCommand.class, Budget::replay, BudgetDecider::decide),
                new Life<>(
                        Formats.FUNDING,
                        FundingCommand.class,
                        history -> history.foldLeft(FundingStreams.none(), (it, next) -> it.after(next.event())),
                        (streams, command, context) -> FundingDecider.decide(streams, command, context)
                                .map(decided -> context.seal(0, decided))),
                new Life<>(
                        Formats.WORKFORCE,
                        WorkerCommand.class,
                        Worker::replay,
                        (worker, command, context) -> WorkerDecider.decide(worker, command, 3, context)),
                new Life<>(Formats.ASSET, AssetCommand.class, AssetDirectory::replay, AssetDecider::decide),
                new Life<>(
                        Formats.MAPPING,
                        MappingCommand.class,
                        MappingExercise::replay,
                        (exercise, command, context) -> MappingDecider.decide(exercise, command, PANEL, context)),
                new Life<>(Formats.PANEL, PanelCommand.class, CitizensPanel::replay, PanelDecider::decide),
                new Life<>(
                        Formats.GAP,
                        GapCommand.class,
                        Gap::replay,
                        (gap, command, context) -> GapDecider.decide(gap, command, PANEL, context)),
                new Life<>(Formats.ISSUE, IssueCommand.class, Issue::replay, IssueDecider::decide),
                new Life<>(
                        Formats.FEEDBACK,
                        FeedbackCommand.class,
                        FeedbackItem::replay,
                        (item, command, context) -> FeedbackDecider.decide(item, command, CHANNELS, PANEL, context)),
                new Life<>(Formats.INITIATIVE, InitiativeCommand.class, Initiative::replay, InitiativeDecider::decide));
    }
}
