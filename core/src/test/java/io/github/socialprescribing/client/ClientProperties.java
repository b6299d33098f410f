package io.github.socialprescribing.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Arrivals;
import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.EventKinds;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ClientEvent.SupporterAdded;
import io.github.socialprescribing.client.ClientEvent.SupporterRemoved;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class ClientProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Context NOW = Moments.worker(TODAY);

    @Provide
    Arbitrary<List<ClientCommand>> commands() {
        return Clients.commands(Arbitraries.integers().between(-9, 1).map(TODAY::plusDays))
                .list()
                .ofMaxSize(50);
    }

    @Provide
    Arbitrary<Consents> consents() {
        return Arrivals.referrals().map(it -> it.consents());
    }

    private static Seq<Envelope<ClientEvent>> happened(List<ClientCommand> commands) {
        Seq<Envelope<ClientEvent>> events = ClientDecider.register(
                        new ClientId("c-1"), ClientRecord.builder().build(), LinkedHashSet.empty(), NOW)
                .get()
                .events();
        Client client = Client.replay(events);
        for (ClientCommand command : commands) {
            var answer = ClientDecider.decide(client, command, NOW);
            assertThat(answer).isEqualTo(ClientDecider.decide(client, command, NOW));
            if (answer.isRight()) {
                events = events.appendAll(answer.get().events());
                client = client.after(answer.get().events());
            }
        }
        assertThat(Client.replay(events)).isEqualTo(client);
        return events;
    }

    @Property(tries = 200)
    void isWhatItsEventsMakeIt(@ForAll("commands") List<ClientCommand> commands) {
        Seq<Envelope<ClientEvent>> events = happened(commands);
        Set<Id> around = new HashSet<>();
        for (Envelope<ClientEvent> envelope : events) {
            if (envelope.event() instanceof SupporterAdded it) {
                assertThat(around.add(it.supporter().id())).isTrue();
            } else if (envelope.event() instanceof SupporterRemoved it) {
                assertThat(around.remove(it.supporter())).isTrue();
            }
        }
        Forgotten.assertForgotten(events, Client::redacted, Client::replay);
        SupportNetwork network = Client.replay(events).record().network();

        assertThat(network.byId().keySet().toJavaSet()).isEqualTo(around);
        assertThat(network.lastCoordinated().keySet().toJavaSet()).isSubsetOf(around);
        assertThat(network.coordinator().forAll(network::canBeCoordinatedBy)).isTrue();
        assertThat(Client.replay(events).toString()).doesNotContain("CANARY");
    }

    @Provide
    Arbitrary<List<List<ClientCommand>>> lives() {
        return commands().list().ofSize(200);
    }

    @Property(tries = 1, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyKindOfEventHappensToSomeClient(@ForAll("lives") List<List<ClientCommand>> lives) {
        assertThat(EventKinds.happened(io.vavr.collection.List.ofAll(lives).map(ClientProperties::happened)))
                .containsExactlyInAnyOrderElementsOf(EventKinds.in(ClientEvent.class)
                        .remove(ClientEvent.RecordAbsorbed.class)
                        .remove(ClientEvent.MergedAway.class));
    }

    @Property(tries = 300)
    void whatWasTakenBackOnEitherRecordHoldsOnlyWhereItWasGivenAnewLater(
            @ForAll("consents") Consents one,
            @ForAll("consents") Consents other,
            @ForAll ConsentScope scope,
            @ForAll @IntRange(min = 0, max = 900) int days) {
        LocalDate day = Arrivals.FIRST_DAY.plusDays(days);
        Consents both = one.merged(other);

        assertThat(both.isLive(scope, day)).isEqualTo(holds(one, other, scope, day));
    }

    /** A consent given on or before the day counts where no withdrawal of its scope came while it held. */
    private static boolean holds(Consents one, Consents other, ConsentScope scope, LocalDate day) {
        Seq<Consent> all = one.all().appendAll(other.all()).filter(it -> it.scope() == scope);
        return all.exists(consent -> consent.isLiveOn(day)
                && all.flatMap(Consent::withdrawnOn).forAll(end -> !consent.isLiveOn(end) || end.isAfter(day)));
    }
}
