package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Client;
import io.github.socialprescribing.client.ClientCommand.ChangePreferences;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ClientCommand.TellWish;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ClientDecider;
import io.github.socialprescribing.client.ClientRecord;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Context;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What a client wishes is told to their record and to their pathway by one command, and then both say the same. */
class WishesToldTwiceTest {

    private static final Context TODAY = Moments.worker(Journeys.OPENED);
    private static final Pathway OPENED = Pathway.replay(Journeys.opened());
    private static final TellWish AGREES =
            new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_ASSET, Journeys.OPENED));
    private static final TellWish TAKES_BACK = new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET);

    private static Client known() {
        ClientRecord record =
                ClientRecord.builder().consents(OPENED.wishes().consents()).build();
        return Client.replay(ClientDecider.register(OPENED.client(), record, LinkedHashSet.empty(), TODAY)
                .get()
                .events());
    }

    private static Client tell(Client client, TellWish wish) {
        return client.after(ClientDecider.decide(client, wish, TODAY).get().events());
    }

    private static Pathway tell(Pathway pathway, TellWish wish) {
        return pathway.after(PathwayDecider.decide(pathway, PathwayCommand.about(wish), TODAY)
                .get()
                .events());
    }

    @Test
    void bothSayTheSameAfterEachWishThatIsToldToBoth() {
        Client client = known();
        Pathway pathway = OPENED;
        for (TellWish wish : List.of(AGREES, new ChangePreferences(Clients.weekdayMornings()), TAKES_BACK, AGREES)) {
            client = tell(client, wish);
            pathway = tell(pathway, wish);

            assertThat(pathway.wishes()).isEqualTo(client.record().wishes());
        }
    }

    @Test
    void aPathwayKnowsNothingOfWhatOnlyTheRecordWasTold() {
        Client client = tell(known(), AGREES);

        assertThat(client.record().consents().isLive(ConsentScope.SHARE_WITH_ASSET, Journeys.OPENED))
                .isTrue();
        assertThat(OPENED.wishes().consents().isLive(ConsentScope.SHARE_WITH_ASSET, Journeys.OPENED))
                .isFalse();
        assertThat(PathwayDecider.decide(OPENED, PathwayCommand.about(TAKES_BACK), TODAY)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void aPathwayThatHasEndedIsToldToo() {
        Pathway ended = OPENED.after(
                PathwayDecider.decide(OPENED, new EndingCommand.CloseEarly(EarlyClosure.CLIENTS_WISH), TODAY)
                        .get()
                        .events());

        assertThat(tell(tell(ended, AGREES), TAKES_BACK)
                        .wishes()
                        .consents()
                        .isTakenBack(ConsentScope.SHARE_WITH_ASSET, Journeys.OPENED))
                .isTrue();
    }
}
