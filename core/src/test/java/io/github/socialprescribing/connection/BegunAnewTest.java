package io.github.socialprescribing.connection;

import static io.github.socialprescribing.connection.Referrals.AGREED;
import static io.github.socialprescribing.connection.Referrals.DAY;
import static io.github.socialprescribing.connection.Referrals.NEEDS;
import static io.github.socialprescribing.connection.Referrals.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.OnwardCommand.FollowUp;
import io.github.socialprescribing.connection.OnwardCommand.HandOver;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardCommand.ReopenReferral;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A referral that is begun anew is a referral like any other, and in the hands of who began it. */
class BegunAnewTest {

    private static final ConnectionId ID = new ConnectionId("k-1");
    private static final Destination ART = new Destination(new AssetId("art"), Sector.COMMUNITY);
    private static final Connections SENT = on(Connections.none(), 0, refer(ID));

    private static ReferOnward refer(ConnectionId id) {
        return new ReferOnward(id, ART, NEEDS, Prospect.good(DAY), Option.none());
    }

    private static Connections on(Connections connections, int day, ConnectionCommand command) {
        return ConnectionDecider.decide(connections, AGREED, command, Referrals.on(DAY.plusDays(day)))
                .get()
                .events()
                .foldLeft(connections, Connections::after);
    }

    private static Connections rejected(Connections connections, int day) {
        return on(
                connections,
                day,
                new MoveReferral(
                        ID,
                        OnwardStatus.REJECTED,
                        DAY.plusDays(day),
                        MovedBy.RECIPIENT,
                        Option.some(WHY),
                        Option.none()));
    }

    private static Connections anew(Connections connections, int day) {
        return on(connections, day, new ReopenReferral(ID, WHY));
    }

    private static Seq<String> owed(Connections connections, int day) {
        return ConnectionDecider.duties(connections, Referrals.on(DAY.plusDays(day)))
                .map(Duty::name);
    }

    @Test
    void isFollowedUpAnew() {
        Connections asked = on(SENT, 32, new FollowUp(ID, DAY.plusDays(32)));

        assertThat(owed(SENT, 32)).isNotEmpty();
        assertThat(owed(asked, 33)).isNotEqualTo(owed(SENT, 33));
        assertThat(owed(anew(rejected(asked, 35), 40), 75)).isEqualTo(owed(SENT, 35));
    }

    @Test
    void isFollowedUpByWhatWasAskedLastWhateverIsRecordedLate() {
        Connections asked = on(SENT, 32, new FollowUp(ID, DAY.plusDays(32)));
        Connections late = on(asked, 33, new FollowUp(ID, DAY.plusDays(10)));

        assertThat(late.find(ID).get().followedUpOn()).contains(DAY.plusDays(32));
    }

    @Test
    void isNobodyElsesAnyMore() {
        Connections handedOver = on(SENT, 1, new HandOver(ID, new OrganisationId("council")));
        Connections again = anew(rejected(handedOver, 5), 9);

        assertThat(handedOver.open()).isEmpty();
        assertThat(again.open()).hasSize(1);
        assertThat(again.find(ID).get().handedOverTo()).isEmpty();
        assertThat(owed(again, 60)).isNotEmpty();
    }

    @Test
    void opensNoSecondDoorToTheSamePlace() {
        Connections elsewhere = on(rejected(SENT, 5), 6, refer(new ConnectionId("k-2")));

        assertThat(ConnectionDecider.decide(
                                elsewhere, AGREED, new ReopenReferral(ID, WHY), Referrals.on(DAY.plusDays(9)))
                        .getLeft()
                        .codes())
                .containsExactly(SupportRefusals.DUPLICATE_REFERRAL);
    }
}
