package io.github.socialprescribing.client;

import static io.github.socialprescribing.client.People.FAMILY;
import static io.github.socialprescribing.client.People.SISTER;
import static io.github.socialprescribing.client.People.after;
import static io.github.socialprescribing.client.People.codes;
import static io.github.socialprescribing.client.People.consent;
import static io.github.socialprescribing.client.People.nurses;
import static io.github.socialprescribing.client.People.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.ClientCommand.AddSupporter;
import io.github.socialprescribing.client.ClientCommand.CoordinateWith;
import io.github.socialprescribing.client.ClientCommand.RemoveSupporter;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** "Allowing participants to expand their circle of support and social capital" (Table 2). */
class CircleOfSupportTest {

    private static final ActorId FRIEND = new ActorId("friend-1");
    private static final ActorId NURSE = new ActorId("nurse-1");
    private static final AssetId GROUP = new AssetId("grief-group");
    private static final AddSupporter MET =
            new AddSupporter(new Supporter.Person(FRIEND, Supporter.Tie.FRIEND, Option.some(GROUP), Option.none()));
    private static final AddSupporter PAID =
            new AddSupporter(new Supporter.Person(NURSE, Supporter.Tie.PROFESSIONAL, Option.none()));

    private static final Client CAME = registered("c-1", FAMILY, nurses(Option.none()), PAID);

    @Test
    void isWhoIsThereForTheClientWithoutBeingPaidForIt() {
        assertThat(CAME.record().network().all()).hasSize(3);
        assertThat(CAME.record().network().circleOfSupport().map(Supporter.Person::person))
                .containsExactly(SISTER);
        assertThat(CAME.record().network().metInTheCommunity()).isEmpty();
    }

    @Test
    void isExpandedByAFriendWhomTheClientMetInAGroup() {
        SupportNetwork later = after(CAME, MET).record().network();

        assertThat(later.circleOfSupport().map(Supporter.Person::person)).containsExactly(SISTER, FRIEND);
        assertThat(later.metInTheCommunity().single().metThrough()).containsExactly(GROUP);
    }

    @Test
    void narrowsWhenSomebodyIsThereNoMore() {
        assertThat(after(CAME, MET, new RemoveSupporter(SISTER))
                        .record()
                        .network()
                        .circleOfSupport())
                .hasSize(1);
    }

    @Test
    void isToldNothingThatTheClientAgreedToTellServicesAlone() {
        Client client = after(CAME, MET, consent(ConsentScope.SHARE_WITH_ASSET));

        assertThat(codes(client, new CoordinateWith(FRIEND))).containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(after(client, new CoordinateWith(NURSE)).record().network().lastCoordinated())
                .isNotEmpty();
    }
}
