package io.github.socialprescribing.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.GapEvidence;
import io.github.socialprescribing.community.GapFinding;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A link worker raises what they have seen on one pathway, and nobody can tell on which. */
class SeenGapTest {

    private static final NeedId GRIEF = new NeedId("their-grief");

    private static Pathway after(Pathway pathway, NeedCommand command) {
        return pathway.after(
                PathwayDecider.decide(pathway, PathwayCommand.about(command), Moments.worker(Journeys.OPENED))
                        .get()
                        .events());
    }

    private static Pathway grieving() {
        Need need = Need.builder()
                .id(GRIEF)
                .kind(NeedKinds.BEREAVEMENT)
                .origin(new NeedOrigin.StatedByClient())
                .voicedOn(Journeys.OPENED)
                .inTheirWords(Option.some(new Narrative("since my Anna died")))
                .build();
        return after(Pathway.replay(Journeys.opened()), new NeedCommand.IdentifyNeed(need));
    }

    private static Pathway unmet(UnmetReason reason) {
        return after(grieving(), new NeedCommand.ProgressNeed(GRIEF, new NeedStatus.Unmet(reason)));
    }

    @Test
    void isANeedForWhichThereIsNothingOrThatNoLocalServiceCanMeet() {
        assertThat(List.of(UnmetReason.values())
                        .filter(reason -> SeenGap.of(unmet(reason), GRIEF).isDefined()))
                .containsExactly(UnmetReason.GAP, UnmetReason.STRUCTURAL);
        assertThat(finding(UnmetReason.STRUCTURAL).structural()).isTrue();
        assertThat(finding(UnmetReason.GAP).structural()).isFalse();
        assertThat(SeenGap.of(grieving(), GRIEF)).isEmpty();
        assertThat(SeenGap.of(unmet(UnmetReason.GAP), new NeedId("another"))).isEmpty();
    }

    private static GapFinding finding(UnmetReason reason) {
        return SeenGap.of(unmet(reason), GRIEF)
                .get()
                .finding(new GapId("g-1"), new CommunityId("riverside"), new Narrative("nowhere to go with grief"));
    }

    @Test
    void takesNothingOfThePathwayAlongButTheKindOfNeed() {
        GapFinding finding = finding(UnmetReason.GAP);

        assertThat(finding.need()).isEqualTo(NeedKinds.BEREAVEMENT);
        assertThat(finding.evidence()).isEqualTo(GapEvidence.none());
        assertThat(finding.toString()).doesNotContain(GRIEF.value(), "p-1", "c-1", "Anna");
    }
}
