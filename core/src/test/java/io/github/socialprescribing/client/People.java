package io.github.socialprescribing.client;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ClientCommand.AddSupporter;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Clients, and what is asked about them. */
final class People {

    private People() {}

    static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    static final Context NOW = Moments.worker(TODAY);
    static final Narrative WORDS = new Narrative("CANARY visits on Sundays");
    static final ActorId SISTER = new ActorId("sister-1");
    static final OrganisationId NURSES = new OrganisationId("nurses-1");

    static final AddSupporter FAMILY =
            new AddSupporter(new Supporter.Person(SISTER, Supporter.Tie.FAMILY, Option.some(WORDS)));

    static AddSupporter nurses(Option<ActorId> contact) {
        return new AddSupporter(new Supporter.ServiceInPlace(NURSES, TODAY, contact, Option.some(WORDS)));
    }

    static RecordConsent consent(ConsentScope scope) {
        return new RecordConsent(Clients.consent(scope, TODAY));
    }

    static Client registered(String id, ClientCommand... commands) {
        Client client = Client.replay(
                ClientDecider.register(new ClientId(id), ClientRecord.builder().build(), LinkedHashSet.empty(), NOW)
                        .get()
                        .events());
        return after(client, commands);
    }

    static Client after(Client client, ClientCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        client,
                        (it, command) -> it.after(decide(it, command).get().events()));
    }

    static Either<Refusals, Decided<Envelope<ClientEvent>>> decide(Client client, ClientCommand command) {
        return ClientDecider.decide(client, command, NOW);
    }

    static Seq<RefusalCode> codes(Client client, ClientCommand command) {
        return decide(client, command).getLeft().codes();
    }
}
