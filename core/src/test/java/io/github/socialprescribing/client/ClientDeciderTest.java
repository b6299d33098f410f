package io.github.socialprescribing.client;

import static io.github.socialprescribing.client.People.FAMILY;
import static io.github.socialprescribing.client.People.NOW;
import static io.github.socialprescribing.client.People.NURSES;
import static io.github.socialprescribing.client.People.SISTER;
import static io.github.socialprescribing.client.People.TODAY;
import static io.github.socialprescribing.client.People.WORDS;
import static io.github.socialprescribing.client.People.after;
import static io.github.socialprescribing.client.People.codes;
import static io.github.socialprescribing.client.People.consent;
import static io.github.socialprescribing.client.People.decide;
import static io.github.socialprescribing.client.People.nurses;
import static io.github.socialprescribing.client.People.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.client.CaringResponsibility.CaredFor;
import io.github.socialprescribing.client.ClientCommand.ChangeDetails;
import io.github.socialprescribing.client.ClientCommand.ChangePreferences;
import io.github.socialprescribing.client.ClientCommand.CoordinateWith;
import io.github.socialprescribing.client.ClientCommand.NameCoordinator;
import io.github.socialprescribing.client.ClientCommand.NoteAdjustment;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ClientCommand.RemoveSupporter;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ClientDeciderTest {

    @Test
    void registersAClientOnceAndWithNoConsentFromTomorrow() {
        ClientId id = new ClientId("c-1");
        ClientRecord early = ClientRecord.builder()
                .consents(Consents.none().with(Clients.consent(ConsentScope.RESEARCH, TODAY.plusDays(1))))
                .build();

        assertThat(registered("c-1").registeredOn()).isEqualTo(TODAY);
        assertThat(ClientDecider.register(id, early, LinkedHashSet.of(id), NOW)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_YET);
    }

    @Test
    void recordsWhatAClientSaysOfThemselves() {
        var caring = LinkedHashSet.of(new CaringResponsibility(CaredFor.CHILD, 2, Option.some(WORDS)));
        var communities = LinkedHashSet.of(new CommunityId("old-trafford"));
        ClientRecord record = registered(
                        "c-1",
                        new ChangeDetails(
                                Option.some(AgeBand.FROM_26),
                                communities,
                                Option.some(new OrganisationId("gp-1")),
                                caring),
                        new ChangePreferences(Clients.weekdayMornings()))
                .record();

        assertThat(record.ageBand()).containsExactly(AgeBand.FROM_26);
        assertThat(record.communities()).isEqualTo(communities);
        assertThat(record.practice()).containsExactly(new OrganisationId("gp-1"));
        assertThat(record.caring()).isEqualTo(caring);
        assertThat(record.preferences()).isEqualTo(Clients.weekdayMornings());
        assertThat(record.toString()).doesNotContain("CANARY");
        assertThatThrownBy(() -> new CaringResponsibility(CaredFor.CHILD, 0, Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remembersAnAdjustmentOnce() {
        NoteAdjustment note = new NoteAdjustment(new AdjustmentId("a-1"));

        assertThat(registered("c-1", note).record().adjustments()).containsExactly(note.adjustment());
        assertThat(codes(registered("c-1", note), note)).containsExactly(RefusalCodes.DUPLICATE_ID);
    }

    @Test
    void recordsAndTakesBackConsent() {
        Client consented = registered("c-1", consent(ConsentScope.RESEARCH));
        WithdrawConsent takeBack = new WithdrawConsent(ConsentScope.RESEARCH);

        assertThat(consented.record().consents().isLive(ConsentScope.RESEARCH, TODAY))
                .isTrue();
        assertThat(after(consented, takeBack).record().consents().isLive(ConsentScope.RESEARCH, TODAY))
                .isFalse();
        assertThat(codes(registered("c-1"), takeBack)).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(
                        registered("c-1"),
                        new RecordConsent(Clients.consent(ConsentScope.RESEARCH, TODAY.plusDays(1)))))
                .containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void knowsWhoIsAroundAClientAndWhoCoordinates() {
        Client client = registered("c-1", FAMILY, nurses(Option.none()), new NameCoordinator(NURSES));

        assertThat(client.record().network().all()).hasSize(2);
        assertThat(client.record().network().coordinator()).containsExactly(NURSES);
        assertThat(codes(client, FAMILY)).containsExactly(RefusalCodes.DUPLICATE_ID);
        Client without = after(client, new RemoveSupporter(NURSES));
        assertThat(without.record().network().coordinator()).isEmpty();
        assertThat(codes(without, new RemoveSupporter(NURSES))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(without, new NameCoordinator(NURSES))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(without, new NameCoordinator(new PathwayId("p-1")))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(after(without, new NameCoordinator(new WorkerId("worker-7")))
                        .record()
                        .network()
                        .coordinator())
                .containsExactly(new WorkerId("worker-7"));
        assertThatThrownBy(() -> SupportNetwork.none().coordinatedBy(SISTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coordinatesOnlyWithWhomTheClientAgreedToShare() {
        Client client = registered("c-1", FAMILY, consent(ConsentScope.SHARE_WITH_ASSET));
        Refusal refusal =
                decide(client, new CoordinateWith(SISTER)).getLeft().all().single();

        assertThat(refusal.code()).isEqualTo(RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(refusal.rules()).containsExactly(new RuleId("CON-02"));
        assertThat(codes(client, new CoordinateWith(NURSES))).containsExactly(RefusalCodes.NOT_FOUND);
        Client told = after(client, consent(ConsentScope.SHARE_WITH_FAMILY), new CoordinateWith(SISTER));
        assertThat(told.record().network().lastCoordinated().get(SISTER)).containsExactly(TODAY);
    }

    @Test
    void servicesAreJoinedUpWhenEachHasSomebodyToSpeakWithAndWasSpokenWith() {
        RecordConsent consent = consent(ConsentScope.SHARE_WITH_ASSET);
        CoordinateWith speak = new CoordinateWith(NURSES);
        Option<ActorId> nurse = Option.some(new ActorId("nurse-1"));

        assertThat(registered("c-1", FAMILY).record().network().isJoinedUp()).isTrue();
        assertThat(registered("c-1", nurses(nurse)).record().network().isJoinedUp())
                .isFalse();
        assertThat(registered("c-1", consent, nurses(Option.none()), speak)
                        .record()
                        .network()
                        .isJoinedUp())
                .isFalse();
        assertThat(registered("c-1", consent, nurses(nurse), speak)
                        .record()
                        .network()
                        .isJoinedUp())
                .isTrue();
    }

    @Test
    void beginsWithTheRegistrationAndTakesEachEventOnce() {
        Envelope<ClientEvent> registration = ClientDecider.register(
                        new ClientId("c-1"), ClientRecord.builder().build(), LinkedHashSet.empty(), NOW)
                .get()
                .events()
                .head();

        assertThatThrownBy(() -> registered("c-1").after(registration)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> registered("c-1")
                        .after(new Envelope<>(2, registration.recorded(), registration.stamp(), registration.event())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Client.replay(List.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Client.replay(List.of(registration.map(it -> new ClientEvent.MergedAway(new ClientId("c-2"))))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
