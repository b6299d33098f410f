package io.github.socialprescribing.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.asset.AssetCommand.CloseAsset;
import io.github.socialprescribing.asset.AssetCommand.PauseAsset;
import io.github.socialprescribing.asset.AssetCommand.ReportCapacity;
import io.github.socialprescribing.asset.AssetDetails;
import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.asset.Criterion;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.asset.EligibilityFacts;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionCommand.ReferToAsset;
import io.github.socialprescribing.decision.AssetRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A referral to an asset of the map takes from there whether it is open, has room and is for the client. */
class ReferToAssetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = RuleCatalogue.draft(
                    "TEST", "1", "CON-02", "REF-02.full", "REF-02.unknown", "REF-04.open")
            .build()
            .get();
    private static final Consents AGREED = Consents.none().with(Clients.consent(ConsentScope.SHARE_WITH_ASSET, DAY));
    private static final Narrative WHY = new Narrative("the hall has no heating");
    private static final ConnectionId ID = new ConnectionId("k-1");
    private static final AssetId REHAB = new AssetId("rehab");
    private static final AssetDetails DETAILS = Assets.inSector(
            Assets.group("Pulmonary rehabilitation")
                    .eligibility(
                            Eligibility.of(Criterion.of("ADULT", "people of 18 and over", EligibilityFacts.aged(18))))
                    .build(),
            Sector.MEDICAL);
    private static final Seeker ADULT =
            Seeker.builder().ageBand(Option.some(AgeBand.FROM_40)).build();
    private static final Seeker CHILD =
            Seeker.builder().ageBand(Option.some(AgeBand.FROM_11)).build();

    private static Context on(LocalDate day) {
        return Moments.of(day, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    }

    private static Asset asset(AssetDetails details, AssetCommand... then) {
        return Assets.after(Assets.opening(REHAB, details, DAY).appendAll(List.of(then)), on(DAY))
                .find(REHAB)
                .get();
    }

    private static ReferToAsset refer(Asset asset, Seeker seeker) {
        return new ReferToAsset(ID, asset, LinkedHashSet.of(new NeedId("n-1")), seeker, Option.none());
    }

    private static Either<Refusals, Decided<ConnectionEvent>> asked(ReferToAsset command, LocalDate day) {
        return ConnectionDecider.decide(Connections.none(), AGREED, command, on(day));
    }

    private static Seq<RefusalCode> refused(Asset asset) {
        return asked(refer(asset, ADULT), DAY).getLeft().codes();
    }

    @Test
    void refersToAMedicalAssetLikeToAnyOther() {
        Decided<ConnectionEvent> decided =
                asked(refer(asset(DETAILS), ADULT), DAY).get();
        OnwardReferral referral = decided.events()
                .foldLeft(Connections.none(), Connections::after)
                .find(ID)
                .get();

        assertThat(referral.destination()).isEqualTo(new Destination(REHAB, Sector.MEDICAL));
        assertThat(referral.status()).isEqualTo(OnwardStatus.SENT);
        assertThat(decided.advice()).isEmpty();
    }

    @Test
    void refusesWhatIsClosedRestsOrIsFull() {
        assertThat(refused(asset(DETAILS, new CloseAsset(REHAB, WHY)))).containsExactly(AssetRefusals.ASSET_CLOSED);
        assertThat(refused(asset(DETAILS, new PauseAsset(REHAB, WHY, Option.none()))))
                .containsExactly(AssetRefusals.ASSET_UNAVAILABLE);
        assertThat(refused(asset(DETAILS, new ReportCapacity(REHAB, Capacity.full(DAY)))))
                .containsExactly(SupportRefusals.ASSET_AT_CAPACITY);
    }

    @Test
    void refusesWhatTakesNoReferrals() {
        assertThat(refused(asset(Assets.group("Café").takesReferrals(false).build())))
                .containsExactly(AssetRefusals.TAKES_NO_REFERRALS);
    }

    @Test
    void gathersAllThatStandsInTheWay() {
        Asset full = asset(DETAILS, new ReportCapacity(REHAB, Capacity.full(DAY)));
        Connections before = asked(refer(asset(DETAILS), ADULT), DAY)
                .get()
                .events()
                .foldLeft(Connections.none(), Connections::after);

        assertThat(ConnectionDecider.decide(before, Consents.none(), refer(full, CHILD), on(DAY))
                        .getLeft()
                        .codes())
                .containsExactly(
                        RefusalCodes.DUPLICATE_ID,
                        IntakeRefusals.NOT_ELIGIBLE,
                        RefusalCodes.NO_CONSENT_TO_SHARE,
                        SupportRefusals.ASSET_AT_CAPACITY,
                        SupportRefusals.DUPLICATE_REFERRAL);
    }

    @Test
    void takesTheDayOnWhichTheRoomWasKnownFromTheAsset() {
        assertThat(asked(refer(asset(DETAILS), ADULT), DAY.plusDays(31))
                        .get()
                        .advice()
                        .map(it -> it.rule().value()))
                .containsExactly("REF-02.unknown");
    }

    @Test
    void advisesToAskWhatIsNotKnownOfTheClient() {
        assertThat(asked(refer(asset(DETAILS), Seeker.builder().build()), DAY)
                        .get()
                        .advice()
                        .map(it -> it.rule().value()))
                .containsExactly("ASK_THE_CLIENT");
    }
}
