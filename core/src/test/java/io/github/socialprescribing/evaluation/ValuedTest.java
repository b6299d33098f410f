package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.ClientsView;
import io.github.socialprescribing.connection.ConnectionCommand;
import io.github.socialprescribing.connection.ConnectionCommand.RecordClientsView;
import io.github.socialprescribing.connection.ConnectionCommand.SignpostClient;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** "Connecting people to valued community assets": whether they are valued, the client says. */
class ValuedTest {

    private static final ConnectionId CHOIR = new ConnectionId("choir");
    private static final Option<Narrative> HER_WORDS = Option.some(new Narrative("I sing again"));

    private static Pathway after(Pathway pathway, LocalDate day, ConnectionCommand command) {
        return pathway.after(PathwayDecider.decide(pathway, PathwayCommand.about(command), Moments.worker(day))
                .get()
                .events());
    }

    private static Pathway told() {
        Destination choir = new Destination(new AssetId("choir"), Sector.COMMUNITY);
        return after(
                Pathway.replay(Journeys.opened()),
                Journeys.OPENED,
                new SignpostClient(CHOIR, choir, LinkedHashSet.empty()));
    }

    @Test
    void isWhatTheClientSaidLast() {
        LocalDate later = Journeys.OPENED.plusWeeks(6);
        Pathway unsure = after(told(), Journeys.OPENED, new RecordClientsView(CHOIR, false, Option.none()));
        Pathway glad = after(unsure, later, new RecordClientsView(CHOIR, true, HER_WORDS));

        assertThat(unsure.connections().isAnyValued()).isFalse();
        assertThat(glad.connections().views().get(CHOIR)).contains(new ClientsView(true, later, HER_WORDS));
        assertThat(glad.toString()).doesNotContain("sing");
    }

    @Test
    void canBeComparedBetweenGroupsAmongThoseWhoAreConnected() {
        Pathway glad = after(told(), Journeys.OPENED, new RecordClientsView(CHOIR, true, Option.none()));

        assertThat(Rate.VALUED.among().test(Pathway.replay(Journeys.opened()))).isFalse();
        assertThat(Rate.VALUED.among().test(told())).isTrue();
        assertThat(Rate.VALUED.hit().test(told())).isFalse();
        assertThat(Rate.VALUED.hit().test(glad)).isTrue();
    }
}
