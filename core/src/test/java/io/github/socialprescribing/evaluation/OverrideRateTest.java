package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.Community;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.community.PanelDecider;
import io.github.socialprescribing.community.PanelEvent;
import io.github.socialprescribing.community.Seat;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.Profiles;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A rule that is set aside by whoever gives a command is on record, and counted, as one that an event sets aside. */
class OverrideRateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ActorId CHAIR = new ActorId("chair");
    private static final RuleId RESIDENT = new RuleId("PNL-01.resident");
    private static final Context PLAIN = Moments.of(DAY, CHAIR, Roles.PANEL_CHAIR, Cesp.policy());
    private static final Seq<Envelope<PanelEvent>> FORMED = PanelDecider.form(
                    new PanelId("panel"), Community.ofPlace(new CommunityId("town")), PLAIN)
            .events();

    /** A clerk who would sit among the residents. */
    private static final InviteMember CLERK = new InviteMember(new Seat(
            new ActorId("clerk"),
            Panel.COMMUNITY,
            /* resident= */ true,
            Option.some(new OrganisationId("council")),
            Option.none()));

    private static RuleOverride aside(RuleId rule, Role role, LocalDate expires) {
        return new RuleOverride(rule, CHAIR, role, new Narrative("CANARY the only one who came"), expires);
    }

    private static Context bringing(RuleOverride override) {
        return PLAIN.with(List.of(override), List.empty());
    }

    private static Seq<Envelope<PanelEvent>> invited(InviteMember command, Context context) {
        return PanelDecider.decide(CitizensPanel.replay(FORMED), command, context)
                .get()
                .events();
    }

    @Test
    void whatWasSetAsideStandsInTheEnvelopeOfWhatWasDecided() {
        RuleOverride override = aside(RESIDENT, Roles.PANEL_CHAIR, DAY.plusDays(1));

        assertThat(PanelDecider.decide(CitizensPanel.replay(FORMED), CLERK, PLAIN)
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.NOT_RESIDENT);
        Seq<Envelope<PanelEvent>> events = invited(CLERK, bringing(override));
        assertThat(events.single().overrides()).containsExactly(override);
        assertThat(events.toString()).doesNotContain("CANARY");
        assertThat(CitizensPanel.redacted(events).toString()).isNotEqualTo(events.toString());
    }

    @Test
    void whatChangedNothingIsNotOnRecord() {
        InviteMember neighbour = new InviteMember(Seat.ofResident(new ActorId("neighbour")));

        for (RuleOverride idle : List.of(
                aside(RESIDENT, Roles.PANEL_CHAIR, DAY.plusDays(1)),
                aside(new RuleId("PNL-01.both"), Roles.PANEL_CHAIR, DAY.plusDays(1)),
                aside(RESIDENT, Roles.PANEL_CHAIR, DAY),
                aside(RESIDENT, Roles.LINK_WORKER, DAY.plusDays(1)))) {
            assertThat(invited(neighbour, bringing(idle)).single().overrides()).isEmpty();
        }
    }

    @Test
    void theRateCountsWhatWasBroughtAlong() {
        Seq<Envelope<PanelEvent>> overridden =
                invited(CLERK, bringing(aside(RESIDENT, Roles.PANEL_CHAIR, DAY.plusDays(1))));

        Seq<OverrideRate> rates =
                OverrideRate.of(Cesp.policy(), Judged.PANELS, List.of(FORMED.appendAll(overridden), FORMED));

        assertThat(rates).contains(new OverrideRate(RESIDENT, 2, 1));
        assertThat(rates.map(OverrideRate::overridden).sum().intValue()).isEqualTo(1);
    }

    @Test
    void ofARuleAboutSomethingElseThereIsNoRate() {
        assertThat(OverrideRate.of(Cesp.policy(), Judged.PANELS, List.of(FORMED)))
                .isNotEmpty()
                .allMatch(rate -> rate.rule().value().startsWith("PNL"));
        assertThat(OverrideRate.of(Cesp.policy(), Judged.PATHWAYS, List.empty()))
                .isNotEmpty()
                .noneMatch(rate -> rate.rule().value().matches("(PNL|FBK|BUD).*"));
        assertThat(OverrideRate.of(Cesp.policy(), Judged.BUDGETS, List.empty()))
                .isNotEmpty()
                .allMatch(rate -> rate.rule().value().startsWith("BUD"));
    }

    @Test
    void everyRuleThatCanBeSetAsideIsCountedSomewhere() {
        for (Policy profile : Profiles.all()) {
            assertThat(profile.overrides()
                            .map(right -> profile.find(right.rule()).get()))
                    .allMatch(rule -> kinds().exists(kind -> kind.hears(rule)));
        }
    }

    @Test
    void whereverARuleObjectsItIsKnownWhatHistoryItIsAbout() {
        Seq<String> objecting = Profiles.all()
                .flatMap(Policy::rules)
                .filter(rule ->
                        rule.effects().exists(it -> it instanceof Effect.Refuse || it instanceof Effect.NeedsDecision))
                .flatMap(rule -> List.ofAll(rule.questions()))
                .distinct();

        assertThat(LinkedHashSet.ofAll(kinds().flatMap(Judged::questions))
                        .add(SharingQuestions.MAY_SHARE.question().name()))
                .containsAll(objecting);
    }

    private static List<Judged<?>> kinds() {
        return List.of(Judged.PATHWAYS, Judged.INTAKES, Judged.PANELS, Judged.GAPS, Judged.BUDGETS);
    }
}
