package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand.FollowUp;
import io.github.socialprescribing.connection.OnwardCommand.HandOver;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardCommand.ReopenReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A client may leave at any time; what becomes of a referral is heard all the same. */
class LateAnswerTest {

    private static final LocalDate END = Carla.week(2);
    private static final ConnectionId THERAPY = new ConnectionId("therapy");
    private static final PathwayCommand CLOSE = about(new CloseEarly(EarlyClosure.MOVED));
    private static final Scene REFERRED = Scene.begunFrom(Carla.REFERRAL)
            .as(Moments.worker(END))
            .does(
                    about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_ASSET, Carla.ARRIVAL))),
                    refer(THERAPY));
    private static final Scene LEFT = REFERRED.does(CLOSE).as(Moments.worker(END.plusWeeks(1)));

    private static PathwayCommand refer(ConnectionId id) {
        return about(new ReferOnward(
                id,
                new Destination(new AssetId(id.value()), Sector.MEDICAL),
                LinkedHashSet.empty(),
                Prospect.good(END),
                Option.none()));
    }

    private static PathwayCommand accepted() {
        return about(new MoveReferral(
                THERAPY, OnwardStatus.ACCEPTED, END.plusDays(3), MovedBy.RECIPIENT, Option.none(), Option.none()));
    }

    private static OnwardReferral therapy(Scene scene) {
        return scene.pathway().connections().find(THERAPY).get();
    }

    @Test
    void anEndThatLeavesAReferralOpenObligesToHearWhatBecameOfIt() {
        PathwayCommand handOver = about(new HandOver(THERAPY, new OrganisationId("practice")));

        assertThat(REFERRED.obliged(CLOSE)).contains("SETTLE_REFERRALS");
        assertThat(REFERRED.does(handOver).obliged(CLOSE)).doesNotContain("SETTLE_REFERRALS");
    }

    @Test
    void theAnswerIsRecordedWhenItComesAndReopensNothing() {
        Scene answered = LEFT.does(about(new FollowUp(THERAPY, END.plusDays(2))), accepted());

        assertThat(therapy(answered).status()).isEqualTo(OnwardStatus.ACCEPTED);
        assertThat(answered.pathway().isOpen()).isFalse();
    }

    @Test
    void whatIsStillOpenIsHandedOver() {
        Scene handedOver = LEFT.does(about(new HandOver(THERAPY, new OrganisationId("practice"))));

        assertThat(handedOver.pathway().connections().open()).isEmpty();
    }

    @Test
    void nobodyIsReferredAnyMore() {
        PathwayCommand reopened = about(new ReopenReferral(THERAPY, new Narrative("they ask again")));

        assertThat(LEFT.refused(refer(new ConnectionId("walks")))).containsExactly(RefusalCodes.PATHWAY_CLOSED);
        assertThat(LEFT.refused(reopened)).containsExactly(RefusalCodes.PATHWAY_CLOSED);
    }
}
