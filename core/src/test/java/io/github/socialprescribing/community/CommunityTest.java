package io.github.socialprescribing.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.identity.InitiativeId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.NoPolicy;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommunityTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 3, 23);

    @Test
    void isOfPlaceUnlessSomebodySaysOtherwise() {
        Community place = Community.builder().id(Town.COMMUNITY).build();
        Community online = Community.builder()
                .id(Town.COMMUNITY)
                .kind(CommunityKind.ONLINE)
                .description(Option.some(new Narrative("who lost somebody in the pandemic")))
                .build();

        CitizensPanel panel =
                CitizensPanel.replay(PanelDecider.form(new PanelId("panel"), online, Town.by(Town.CHAIR, FIRST))
                        .events());

        assertThat(place).isEqualTo(Community.ofPlace(Town.COMMUNITY));
        assertThat(place.kind()).isEqualTo(CommunityKind.PLACE);
        assertThat(panel.speaksFor()).isEqualTo(online);
        assertThat(panel.community()).isEqualTo(Town.COMMUNITY);
        assertThat(online.toString()).doesNotContain("pandemic");
    }

    @Test
    void isPressedOnForAWhile() {
        ContextFactor lockdown = new ContextFactor(
                FactorKinds.PANDEMIC, ContextFactor.Level.HIGH, FIRST, Option.some(FIRST.plusDays(60)));
        ContextFactor cuts =
                new ContextFactor(FactorKinds.AUSTERITY, ContextFactor.Level.MODERATE, FIRST, Option.none());

        assertThat(lockdown.covers(FIRST)).isTrue();
        assertThat(lockdown.covers(FIRST.minusDays(1))).isFalse();
        assertThat(lockdown.covers(FIRST.plusDays(61))).isFalse();
        assertThat(cuts.covers(FIRST.plusYears(5))).isTrue();
        assertThatThrownBy(() -> new ContextFactor(
                        FactorKinds.TRANSPORT, ContextFactor.Level.LOW, FIRST, Option.some(FIRST.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasWordsOfItsOwnThatAServiceAddsTo() {
        PartnerSector faith = PartnerSector.of("faith");

        assertThat(PartnerSectors.standard().terms()).hasSize(5);
        assertThat(PartnerSectors.standard().with(faith, "faith groups").label(faith))
                .isEqualTo("faith groups");
        assertThat(FactorKinds.standard().label(FactorKinds.PANDEMIC)).isEqualTo("a pandemic");
        assertThat(GroupActivities.standard().knows(GroupActivity.of("mindful-baking")))
                .isTrue();
        assertThat(PartnerSectors.HEALTH).isGreaterThan(PartnerSectors.BUSINESS).hasToString("health");
        assertThat(FactorKinds.PANDEMIC).isGreaterThan(FactorKinds.AUSTERITY).hasToString("pandemic");
        assertThat(GroupActivities.WALKS).isGreaterThan(GroupActivities.POETRY).hasToString("walks");
    }

    @Test
    void refusesToBeginWithNobodyWhateverThePolicySays() {
        Context noRules = Moments.of(Town.FIRST, Town.CHAIR, Roles.PANEL_CHAIR, NoPolicy.policy());

        assertThat(PanelDecider.decide(Town.forming(), new PanelCommand.ActivatePanel(), noRules)
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.NO_QUORUM, CommunityRefusals.NO_QUORUM);
    }

    @Test
    void tellsOfWhatAGroupIsMixedAndByWhatWaySomethingIsSaid() {
        InitiativeIdea idea = InitiativeIdea.builder()
                .id(new InitiativeId("healing-hearts"))
                .community(Town.COMMUNITY)
                .title(Town.WHY)
                .need(NeedKinds.BEREAVEMENT)
                .initiators(LinkedHashSet.of(Party.LINK_WORKERS, Party.PARTNERS))
                .elements(LinkedHashSet.of(GroupElement.MUSIC, GroupElement.PLACE_OF_PEACE))
                .focus(LinkedHashSet.of(GroupFocus.SELF_GROWTH, GroupFocus.of("sleep")))
                .build();
        FeedbackMessage said = FeedbackMessage.builder()
                .id(new FeedbackId("f"))
                .community(Town.COMMUNITY)
                .from(Party.LINK_WORKERS)
                .to(Party.PARTNERS)
                .words(Town.WHY)
                .mode(Option.some(ChannelMode.SHARED_WORK))
                .build();

        assertThat(idea.elements().map(GroupElement::toString)).containsExactly("music", "place-of-peace");
        assertThat(idea.focus().map(GroupFocus::toString)).containsExactly("self-growth", "sleep");
        assertThat(said.mode().map(ChannelMode::toString)).contains("shared-work");
    }
}
