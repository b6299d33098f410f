package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Step.actors;
import static io.github.socialprescribing.community.Step.steps;
import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.COUNCIL;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.by;
import static io.github.socialprescribing.community.Town.resident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Often;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.MeetingId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds after any commands of anybody, in any order. */
class CommunityProperties {

    private static final MeetingId MEETING = new MeetingId("m");
    private static final Topic GRIEF = new Topic.OfGap(Town.GAP);
    private static final GapCommand ADDRESS = new GapCommand.AddressGap(AddressedBy.asset(new AssetId("a")));
    private static final Seq<Step<GapCommand>> ADDRESSED = Step.<GapCommand>by(CHAIR, new GapCommand.ShareGap())
            .appendAll(Step.by(CHARITY, new GapCommand.AdoptGap(Option.some(CHAIR)), ADDRESS));

    @Provide
    Arbitrary<java.util.List<Step<PanelCommand>>> panelSteps() {
        Arbitrary<Panel> panels = Arbitraries.of(Panel.class);
        Arbitrary<PanelCommand> seats = Combinators.combine(
                        actors(), panels, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((who, panel, resident, partner) -> new PanelCommand.InviteMember(new Seat(
                        who,
                        panel,
                        resident,
                        Option.when(partner, new OrganisationId("o")),
                        Option.when(partner, PartnerSectors.HEALTH))));
        Arbitrary<PanelCommand> decisions = Combinators.combine(panels, Arbitraries.of(PanelDecision.Kind.class))
                .as((panel, kind) -> new PanelCommand.TakeDecision(
                        MEETING, new PanelDecision(GRIEF, panel, kind, Option.some(WHY))));
        return steps(
                Arbitraries.<PanelCommand>oneOf(
                        seats,
                        actors().map(PanelCommand.TakeSeat::new),
                        actors().map(PanelCommand.LeaveSeat::new),
                        actors().map(PanelCommand.NameChair::new),
                        decisions,
                        Arbitraries.of(
                                new PanelCommand.CallMeeting(
                                        MEETING, LinkedHashSet.of(Panel.values()), FIRST, LinkedHashSet.of(GRIEF)),
                                new PanelCommand.HoldMeeting(
                                        MEETING,
                                        LinkedHashSet.of(
                                                resident(3), resident(4), resident(5), resident(6), CHARITY, COUNCIL)),
                                new PanelCommand.BuildCapacity(CapacityBuilding.Kind.TIME, Option.none()))),
                List.of(Step.by(
                        CHARITY,
                        new PanelCommand.CallMeeting(
                                MEETING, LinkedHashSet.of(Panel.values()), FIRST, LinkedHashSet.of(GRIEF)),
                        new PanelCommand.HoldMeeting(
                                MEETING,
                                LinkedHashSet.of(resident(3), resident(4), resident(5), resident(6), CHARITY, COUNCIL)),
                        new PanelCommand.TakeDecision(
                                MEETING,
                                new PanelDecision(GRIEF, Panel.PARTNERS, PanelDecision.Kind.ADOPT, Option.none())),
                        new PanelCommand.BuildCapacity(CapacityBuilding.Kind.MONEY, Option.none()))));
    }

    @Property(tries = 100)
    void panelsStayDisjointAndKeepToTheirPowers(@ForAll("panelSteps") java.util.List<Step<PanelCommand>> steps) {
        CitizensPanel panel = Town.panel();
        Seq<Envelope<PanelEvent>> history = List.empty();
        for (Step<PanelCommand> step : steps) {
            CitizensPanel before = panel;
            Either<Refusals, Decided<Envelope<PanelEvent>>> answer =
                    PanelDecider.decide(panel, step.command(), by(step.who(), FIRST));
            Seq<Envelope<PanelEvent>> events = answer.fold(refusals -> List.empty(), Decided::events);
            panel = panel.after(events);
            history = history.appendAll(events);

            assertThat(panel.active(Panel.COMMUNITY)).doesNotContainAnyElementsOf(panel.active(Panel.PARTNERS));
            for (Panel which : Panel.values()) {
                assertThat(panel.chairs().get(which)).isSubsetOf(panel.active(which));
            }
            assertThat(events.map(Envelope::event)).allMatch(event -> isLegal(event, before));
            Power.assertKept(step, before, answer);
        }
        Often.happens("a panel decides", history.exists(it -> it.event() instanceof PanelEvent.PanelDecided));
        Often.happens("a seat is left", history.exists(it -> it.event() instanceof PanelEvent.MemberLeft));
        Often.happens("capacity is built", history.exists(it -> it.event() instanceof PanelEvent.CapacityBuilt));
        assertThat(Town.panel().after(history)).isEqualTo(panel);
        Forgotten.assertForgotten(
                history,
                CitizensPanel::redacted,
                events -> Redaction.of(Town.panel()).after(events));
    }

    private static boolean isLegal(PanelEvent event, CitizensPanel before) {
        if (event instanceof PanelEvent.PanelDecided it) {
            Meeting meeting = before.meetings().get(MEETING).get();
            boolean theirs =
                    !it.decision().kind().isForPartners() || it.decision().by() == Panel.PARTNERS;
            boolean enough =
                    meeting.present(it.decision().by()) >= (it.decision().by() == Panel.PARTNERS ? 2 : 4);
            return theirs && enough && meeting.agenda().contains(it.decision().topic());
        }
        return true;
    }

    @Provide
    Arbitrary<java.util.List<Step<GapCommand>>> gapSteps() {
        Arbitrary<GapCommand> adopt = Arbitraries.of(Option.<ActorId>none(), Option.some(CHAIR), Option.some(CHARITY))
                .map(GapCommand.AdoptGap::new);
        return steps(
                Arbitraries.frequencyOf(
                        Tuple.of(4, adopt),
                        Tuple.of(
                                8,
                                Arbitraries.<GapCommand>of(
                                        new GapCommand.ShareGap(), ADDRESS, new GapCommand.ConfirmClosure())),
                        Tuple.of(
                                2,
                                Arbitraries.<GapCommand>of(
                                        new GapCommand.AcknowledgeGap(),
                                        new GapCommand.ReopenGap(WHY),
                                        new GapCommand.DeferGap(FIRST.plusDays(9), Option.some(WHY)),
                                        new GapCommand.EscalateGap(Option.none(), Option.some(WHY)),
                                        new GapCommand.DeclineGap(Option.none()),
                                        new GapCommand.DeclineGap(Option.some(WHY))))),
                List.of(
                        ADDRESSED.appendAll(Step.by(CHAIR, new GapCommand.ConfirmClosure())),
                        ADDRESSED
                                .appendAll(Step.by(CHAIR, new GapCommand.ReopenGap(WHY)))
                                .appendAll(Step.by(CHARITY, ADDRESS))
                                .appendAll(Step.by(CHAIR, new GapCommand.ConfirmClosure())),
                        Step.<GapCommand>by(CHAIR, new GapCommand.ShareGap())
                                .appendAll(Step.by(CHARITY, new GapCommand.DeclineGap(Option.some(WHY))))));
    }

    @Property(tries = 120)
    void aGapIsAdoptedByPartnersAndClosedOnceByWhoeverRaisedItOrIsNamed(
            @ForAll("gapSteps") java.util.List<Step<GapCommand>> steps, @ForAll boolean found) {
        Gap begun = found ? Town.found() : Town.raised();
        Gap gap = begun;
        List<Envelope<GapEvent>> history = List.empty();
        for (Step<GapCommand> step : steps) {
            Either<Refusals, Decided<Envelope<GapEvent>>> answer =
                    GapDecider.decide(gap, step.command(), Town.panel(), by(step.who(), FIRST));
            Seq<Envelope<GapEvent>> events = answer.fold(refusals -> List.empty(), Decided::events);
            Power.assertKept(step, gap, answer);
            history = history.appendAll(events);
            gap = gap.after(events);
        }

        int closings = history.count(event -> event.event() instanceof GapEvent.GapConfirmed);
        Often.happens("a gap is closed", closings == 1);
        Often.happens("a gap is opened again", history.exists(it -> it.event() instanceof GapEvent.GapReopened));
        Often.happens("a gap is declined", gap.status() == GapStatus.DECLINED);
        assertThat(closings).isLessThanOrEqualTo(1);
        assertThat(closings == 1).isEqualTo(gap.status() == GapStatus.CONFIRMED_CLOSED);
        assertThat(begun.after(history)).isEqualTo(gap);
        Forgotten.assertForgotten(
                history, Gap::redacted, events -> Redaction.of(begun).after(events));
    }
}
