package io.github.socialprescribing.connection;

import static io.github.socialprescribing.connection.Referrals.DAY;
import static io.github.socialprescribing.connection.Referrals.NEEDS;
import static io.github.socialprescribing.connection.Referrals.WHY;
import static io.github.socialprescribing.connection.Referrals.asked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.OnwardCommand.HandOver;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every referral onward took only steps that lead on. */
class ConnectionProperties {

    @Test
    void onlyARequesterSaysThatItWasAnError() {
        for (OnwardStatus status : OnwardStatus.values()) {
            assertThat(status.leadsTo(OnwardStatus.ENTERED_IN_ERROR))
                    .isEqualTo(status != OnwardStatus.ENTERED_IN_ERROR);
            for (OnwardStatus next : OnwardStatus.values()) {
                assertThat(status.isTerminal() && next != OnwardStatus.ENTERED_IN_ERROR && status.leadsTo(next))
                        .isFalse();
            }
        }
        assertThat(OnwardStatus.ENTERED_IN_ERROR.isSetBy(MovedBy.RECIPIENT)).isFalse();
        assertThat(OnwardStatus.CANCELLED.isSetBy(MovedBy.RECIPIENT)).isTrue();
    }

    @Property(tries = 200)
    void everyReferralTookOnlyStepsThatLeadOn(@ForAll("commands") java.util.List<ConnectionCommand> commands) {
        Connections connections = Connections.none();
        for (ConnectionCommand command : commands) {
            Connections before = connections;
            connections = asked(before, command)
                    .fold(refusals -> before, decided -> decided.events().foldLeft(before, Connections::after));
        }

        for (OnwardReferral referral : connections.referrals()) {
            assertThat(referral.steps().zip(referral.steps().tail()))
                    .allMatch(pair -> pair._1().status().leadsTo(pair._2().status())
                            || (pair._1().status().isTerminal() && pair._2().status() == OnwardStatus.SENT));
            assertThat(referral.steps()).allMatch(step -> step.status().isSetBy(step.side()));
        }
        assertThat(connections.open().map(it -> it.destination().asset()).distinct())
                .hasSameSizeAs(connections.open());
    }

    @Provide
    Arbitrary<java.util.List<ConnectionCommand>> commands() {
        Arbitrary<ConnectionId> ids = Arbitraries.of("a", "b", "c").map(ConnectionId::new);
        Arbitrary<ConnectionCommand> made = Combinators.combine(ids, Arbitraries.of("x", "y"))
                .as((id, asset) -> new ReferOnward(
                        id,
                        new Destination(new AssetId(asset), Sector.COMMUNITY),
                        NEEDS,
                        Prospect.good(DAY),
                        Option.none()));
        Arbitrary<ConnectionCommand> moved = Combinators.combine(
                        ids, Arbitraries.of(OnwardStatus.class), Arbitraries.of(MovedBy.class))
                .as((id, status, side) -> new MoveReferral(
                        id,
                        status,
                        DAY,
                        side,
                        Option.some(WHY),
                        Option.when(status == OnwardStatus.WAITLISTED, WaitBand.UNKNOWN)));
        Arbitrary<ConnectionCommand> handedOver = ids.map(id -> new HandOver(id, new OrganisationId("o")));
        return Arbitraries.oneOf(made, moved, moved, handedOver).list().ofMaxSize(40);
    }
}
