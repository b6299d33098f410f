package io.github.socialprescribing.connection;

import static io.github.socialprescribing.connection.Referrals.AGREED;
import static io.github.socialprescribing.connection.Referrals.DAY;
import static io.github.socialprescribing.connection.Referrals.NEEDS;
import static io.github.socialprescribing.connection.Referrals.WHY;
import static io.github.socialprescribing.connection.Referrals.after;
import static io.github.socialprescribing.connection.Referrals.asked;
import static io.github.socialprescribing.connection.Referrals.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionCommand.AccompanyClient;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.OnwardCommand.FollowUp;
import io.github.socialprescribing.connection.OnwardCommand.HandOver;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardCommand.ReopenReferral;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Three ways of reaching out, and what becomes of a referral onward. */
class ConnectionDeciderTest {

    private static final Destination PHARMACIST = new Destination(new AssetId("pharmacist"), Sector.MEDICAL);

    private static ReferOnward refer(ConnectionId id, Prospect prospect) {
        return new ReferOnward(id, PHARMACIST, NEEDS, prospect, Option.none());
    }

    private static final ConnectionId ID = new ConnectionId("k-1");

    private static Connections sent() {
        return after(Connections.none(), refer(ID, Prospect.good(DAY)));
    }

    private static MoveReferral move(OnwardStatus status, MovedBy side) {
        return new MoveReferral(ID, status, DAY, side, Option.some(WHY), Option.none());
    }

    private static Seq<RefusalCode> refused(Connections connections, ConnectionCommand command) {
        return asked(connections, command).getLeft().codes();
    }

    @Test
    void refersToAMedicalDestinationLikeToAnyOther() {
        OnwardReferral referral = sent().find(ID).get();

        assertThat(referral.status()).isEqualTo(OnwardStatus.SENT);
        assertThat(referral.destination().sector()).isEqualTo(Sector.MEDICAL);
        assertThat(sent().open()).containsExactly(referral);
    }

    @Test
    void refusesAFullDestinationAndASecondReferralThere() {
        assertThat(refused(Connections.none(), refer(ID, new Prospect(Room.NO, Option.some(DAY), false))))
                .containsExactly(SupportRefusals.ASSET_AT_CAPACITY);
        assertThat(refused(sent(), refer(ID, Prospect.good(DAY))))
                .containsExactly(RefusalCodes.DUPLICATE_ID, SupportRefusals.DUPLICATE_REFERRAL);
    }

    @Test
    void refersNobodyWhoHasNotAgreedToItOrAgreesNoMore() {
        Consents takenBack = AGREED.withdrawn(ConsentScope.SHARE_WITH_ASSET, DAY);
        ReferOnward full = refer(ID, new Prospect(Room.NO, Option.some(DAY), false));

        for (Consents consents : List.of(Consents.none(), takenBack)) {
            var answer = ConnectionDecider.decide(Connections.none(), consents, full, on(DAY));
            assertThat(answer.getLeft().codes())
                    .containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE, SupportRefusals.ASSET_AT_CAPACITY);
            assertThat(answer.getLeft().explanations().map(Explanation::question))
                    .containsExactly("may-share", "may-connect");
        }
    }

    @Test
    void aSignpostIsHeardOfNoMore() {
        SignpostClient signpost = new SignpostClient(ID, PHARMACIST, NEEDS);
        Connections told = after(Connections.none(), signpost);

        assertThat(told.open()).isEmpty();
        assertThat(refused(told, signpost)).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(refused(told, move(OnwardStatus.ACCEPTED, MovedBy.RECIPIENT)))
                .containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void goesAlongOnlyAsTheClientWishes() {
        ContactId contact = new ContactId("c-1");
        AccompanyClient wished = new AccompanyClient(ID, PHARMACIST, NEEDS, contact, true, Option.none());
        AccompanyClient unasked = new AccompanyClient(ID, PHARMACIST, NEEDS, contact, false, Option.none());

        assertThat(after(Connections.none(), wished).all()).hasSize(1);
        assertThat(refused(after(Connections.none(), wished), unasked))
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.CLIENT_DOES_NOT_WANT);
    }

    @Test
    void eachSideTakesItsOwnStepsAndSaysWhyWhereItGoesWrong() {
        Connections accepted = after(sent(), move(OnwardStatus.ACCEPTED, MovedBy.RECIPIENT));
        Connections started = after(accepted, move(OnwardStatus.STARTED, MovedBy.RECIPIENT));

        assertThat(after(started, move(OnwardStatus.COMPLETED, MovedBy.RECIPIENT))
                        .open())
                .isEmpty();
        assertThat(refused(sent(), move(OnwardStatus.STARTED, MovedBy.REQUESTER)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, SupportRefusals.NOT_THEIRS_TO_SET);
        assertThat(refused(
                        sent(),
                        new MoveReferral(
                                ID,
                                OnwardStatus.REJECTED,
                                DAY.plusDays(1),
                                MovedBy.RECIPIENT,
                                Option.none(),
                                Option.none())))
                .containsExactly(RefusalCodes.REASON_REQUIRED, RefusalCodes.NOT_YET);
        assertThat(refused(
                        sent(),
                        new MoveReferral(
                                ID,
                                OnwardStatus.ACCEPTED,
                                DAY.minusDays(1),
                                MovedBy.RECIPIENT,
                                Option.none(),
                                Option.none())))
                .containsExactly(RefusalCodes.DATE_BEFORE_START);
    }

    @Test
    void keepsHowLongADestinationLetsWait() {
        for (WaitBand band : WaitBand.values()) {
            MoveReferral listed = new MoveReferral(
                    ID, OnwardStatus.WAITLISTED, DAY, MovedBy.RECIPIENT, Option.none(), Option.some(band));
            OnwardReferral waiting = after(sent(), listed).find(ID).get();

            assertThat(waiting.isUnderWay()).isTrue();
            assertThat(waiting.steps().last().waiting()).contains(band);
        }
    }

    @Test
    void beginsAnewOnlyByAnActOfItsOwn() {
        Connections rejected = after(sent(), move(OnwardStatus.REJECTED, MovedBy.RECIPIENT));

        assertThat(refused(rejected, move(OnwardStatus.SENT, MovedBy.REQUESTER)))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(after(rejected, new ReopenReferral(ID, WHY)).find(ID).get().status())
                .isEqualTo(OnwardStatus.SENT);
        assertThat(refused(sent(), new ReopenReferral(ID, WHY))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(Connections.none(), new ReopenReferral(ID, WHY))).containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void asksWhatBecameOfItAndTellsASupervisorLater() {
        Seq<String> after29 =
                ConnectionDecider.duties(sent(), on(DAY.plusDays(29))).map(Duty::name);
        Seq<String> after30 =
                ConnectionDecider.duties(sent(), on(DAY.plusDays(30))).map(Duty::name);
        Seq<String> after40 =
                ConnectionDecider.duties(sent(), on(DAY.plusDays(40))).map(Duty::name);

        assertThat(after29).isEmpty();
        assertThat(after30).hasSize(1);
        assertThat(after40.size()).isGreaterThanOrEqualTo(after30.size());
        assertThat(after40).isNotEqualTo(after29);
    }

    @Test
    void followsUpAndHandsOverWhatIsUnderWay() {
        HandOver handOver = new HandOver(ID, new OrganisationId("practice-1"));
        Connections asked = after(sent(), new FollowUp(ID, DAY));
        Connections handedOver = after(asked, handOver);

        assertThat(asked.find(ID).get().followedUpOn()).contains(DAY);
        assertThat(handedOver.open()).isEmpty();
        assertThat(refused(handedOver, handOver)).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refused(handedOver, new FollowUp(ID, DAY.plusDays(1))))
                .containsExactly(RefusalCodes.TERMINAL_STATE, RefusalCodes.NOT_YET);
    }
}
