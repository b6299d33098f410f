package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.MappingCommand.ActOnMap;
import io.github.socialprescribing.community.MappingCommand.BeginCollecting;
import io.github.socialprescribing.community.MappingCommand.CallForRefresh;
import io.github.socialprescribing.community.MappingCommand.PublishMap;
import io.github.socialprescribing.community.MappingCommand.RecordAsset;
import io.github.socialprescribing.community.MappingCommand.RecordGap;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class MappingDeciderTest {

    private static final Context RESIDENT = Town.by(CHAIR, FIRST);
    private static final Context PARTNER = Town.by(CHARITY, FIRST);
    private static final MappingCommand PUBLISH = new PublishMap(LinkedHashSet.empty());
    private static final MappingCommand LIBRARY = new RecordAsset(new AssetId("library"));

    private static MappingExercise planned() {
        return MappingExercise.replay(MappingDecider.plan(new MappingId("map"), Town.panel(), RESIDENT)
                .get()
                .events());
    }

    private static Either<Refusals, Decided<Envelope<MappingEvent>>> decide(
            MappingExercise exercise, MappingCommand command, Context context) {
        return MappingDecider.decide(exercise, command, Town.panel(), context);
    }

    private static MappingExercise after(MappingExercise exercise, MappingCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        exercise,
                        (it, command) ->
                                it.after(decide(it, command, RESIDENT).get().events()));
    }

    private static Seq<RefusalCode> codes(MappingExercise exercise, MappingCommand command, Context context) {
        return decide(exercise, command, context).getLeft().codes();
    }

    private static MappingExercise collected() {
        return after(planned(), new BeginCollecting(), LIBRARY, new RecordGap(GAP));
    }

    @Test
    void publishesWhatWasFoundForResidentsAndLinkWorkers() {
        AssetMap map = after(collected(), PUBLISH).map().get();

        assertThat(map.assets()).containsExactly(new AssetId("library"));
        assertThat(map.gaps()).containsExactly(GAP);
        assertThat(map.audience()).containsExactly(Audience.RESIDENTS, Audience.LINK_WORKERS);
        assertThat(after(collected(), new PublishMap(LinkedHashSet.of(Audience.PARTNERS)))
                        .map()
                        .get()
                        .audience())
                .contains(Audience.PARTNERS);
    }

    @Test
    void obligesToDrawItAnew() {
        assertThat(decide(collected(), PUBLISH, RESIDENT).get().duties().map(Duty::toString))
                .containsExactly("REFRESH_MAP within 365 days");
    }

    @Test
    void isActedOnAndDrawnAnew() {
        MappingExercise again =
                after(collected(), PUBLISH, new ActOnMap(), new CallForRefresh(), new BeginCollecting(), PUBLISH);

        assertThat(again.maps()).hasSize(2);
        assertThat(again.status()).isEqualTo(MappingStatus.SHARED);
    }

    @Test
    void refusesAMapOfNothing() {
        assertThat(codes(after(planned(), new BeginCollecting()), PUBLISH, RESIDENT))
                .containsExactly(CommunityRefusals.NOTHING_MAPPED);
        assertThat(codes(planned(), PUBLISH, PARTNER))
                .containsExactly(
                        RefusalCodes.ILLEGAL_TRANSITION,
                        CommunityRefusals.NOT_PANEL_MEMBER,
                        CommunityRefusals.NOTHING_MAPPED);
    }

    @Test
    void isTheCommunitysOwnWithTheHelpOfLinkWorkers() {
        MappingExercise begun = after(planned(), new BeginCollecting());

        assertThat(codes(begun, LIBRARY, PARTNER)).containsExactly(CommunityRefusals.NOT_PANEL_MEMBER);
        assertThat(decide(begun, LIBRARY, Moments.worker(FIRST)).isRight()).isTrue();
        assertThat(codes(collected(), PUBLISH, Moments.worker(FIRST)))
                .containsExactly(CommunityRefusals.NOT_PANEL_MEMBER);
        assertThat(MappingDecider.plan(new MappingId("map"), Town.panel(), PARTNER)
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.NOT_PANEL_MEMBER);
    }

    @Test
    void recordsEachOnceAndOnlyWhileCollecting() {
        assertThat(codes(collected(), LIBRARY, RESIDENT)).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(codes(planned(), new RecordGap(GAP), PARTNER))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, CommunityRefusals.NOT_PANEL_MEMBER);
        assertThat(codes(planned(), new ActOnMap(), RESIDENT)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(codes(planned(), new CallForRefresh(), RESIDENT)).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void cannotBeKeptFromThoseWhoseItIs() {
        assertThatThrownBy(() -> new AssetMap(
                        new MappingId("map"),
                        new PanelId("panel"),
                        Town.COMMUNITY,
                        LinkedHashSet.empty(),
                        LinkedHashSet.of(GAP),
                        FIRST,
                        LinkedHashSet.of(Audience.PARTNERS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MappingExercise.replay(List.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
