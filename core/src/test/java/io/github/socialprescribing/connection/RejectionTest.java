package io.github.socialprescribing.connection;

import static io.github.socialprescribing.connection.Referrals.DAY;
import static io.github.socialprescribing.connection.Referrals.NEEDS;
import static io.github.socialprescribing.connection.Referrals.WHY;
import static io.github.socialprescribing.connection.Referrals.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardCommand.ReopenReferral;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a destination takes somebody in later or not at all, and what may be said of it. */
class RejectionTest {

    private static final ConnectionId ID = new ConnectionId("k-1");
    private static final Destination PHARMACIST = new Destination(new AssetId("pharmacist"), Sector.MEDICAL);

    private static Connections sent() {
        return after(Connections.none(), new ReferOnward(ID, PHARMACIST, NEEDS, Prospect.good(DAY), Option.none()));
    }

    @Test
    void tellsARejectionForWantOfRoomFromEveryOther() {
        for (RejectionReason why : RejectionReason.values()) {
            Connections rejected = after(sent(), rejection(OnwardStatus.REJECTED, why));

            assertThat(rejected.find(ID).get().rejection()).contains(why);
            assertThat(rejected.isTurnedAway(NEEDS.head())).isEqualTo(why == RejectionReason.NO_CAPACITY);
            assertThat(rejected.isTurnedAway(new NeedId("another"))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(OnwardStatus.class)
    void tellsAWaitOfAWaitingListOnlyAndWhyNotOfARejectionOnly(OnwardStatus status) {
        Option<WaitBand> wait = Option.some(WaitBand.UNKNOWN);
        Option<RejectionReason> why = Option.some(RejectionReason.OTHER);

        assertThat(isRefused(status, wait, Option.none())).isEqualTo(status != OnwardStatus.WAITLISTED);
        assertThat(isRefused(status, Option.none(), why)).isEqualTo(status != OnwardStatus.REJECTED);
        assertThat(isRefused(status, wait, why)).isTrue();
        assertThat(isRefused(status, Option.none(), Option.none())).isFalse();
    }

    private static boolean isRefused(OnwardStatus status, Option<WaitBand> wait, Option<RejectionReason> why) {
        Throwable command =
                catchThrowable(() -> new MoveReferral(ID, status, DAY, MovedBy.RECIPIENT, Option.some(WHY), wait, why));
        Throwable step = catchThrowable(
                () -> new Step(status, DAY, new ActorId("w-1"), MovedBy.RECIPIENT, Option.some(WHY), wait, why));

        assertThat(command == null).isEqualTo(step == null);
        return command instanceof IllegalArgumentException;
    }

    @Test
    void nobodyIsTurnedAwayWhileAReferralIsUnderWay() {
        ConnectionId other = new ConnectionId("k-2");
        Destination nurse = new Destination(new AssetId("nurse"), Sector.MEDICAL);
        Connections rejected = after(sent(), rejection(OnwardStatus.REJECTED, RejectionReason.NO_CAPACITY));
        ReferOnward elsewhere = new ReferOnward(other, nurse, NEEDS, Prospect.good(DAY), Option.none());

        assertThat(after(rejected, elsewhere).isTurnedAway(NEEDS.head())).isFalse();
        assertThat(after(rejected, new ReopenReferral(ID, WHY)).isTurnedAway(NEEDS.head()))
                .isFalse();
    }

    private static MoveReferral rejection(OnwardStatus status, RejectionReason why) {
        return new MoveReferral(ID, status, DAY, MovedBy.RECIPIENT, Option.some(WHY), Option.none(), Option.some(why));
    }
}
