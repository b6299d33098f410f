package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.client.Client;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.client.ClientCommand.AddSupporter;
import io.github.socialprescribing.client.ClientCommand.ChangeDetails;
import io.github.socialprescribing.client.ClientCommand.ChangePreferences;
import io.github.socialprescribing.client.ClientCommand.CoordinateWith;
import io.github.socialprescribing.client.ClientCommand.NameCoordinator;
import io.github.socialprescribing.client.ClientCommand.NoteAdjustment;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ClientCommand.RemoveSupporter;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ClientDecider;
import io.github.socialprescribing.client.ClientEvent;
import io.github.socialprescribing.client.ClientRecord;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Supporter;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What is answered to whoever tells what is known of a client. What clients say of themselves is never refused. */
final class ClientCases {

    private static final ActorId SISTER = new ActorId("sister");
    private static final AddSupporter ADD =
            new AddSupporter(new Supporter.Person(SISTER, Supporter.Tie.FAMILY, Option.none()));
    private static final AddSupporter MET = new AddSupporter(new Supporter.Person(
            new ActorId("friend"), Supporter.Tie.FRIEND, Option.some(new AssetId("group")), Option.none()));
    static final Known KNOWN = new Known(registered("c-1"));
    private static final Known SUPPORTED = KNOWN.after(ADD);

    private ClientCases() {}

    private static Client registered(String id) {
        return Client.replay(ClientDecider.register(
                        new ClientId(id), ClientRecord.builder().build(), LinkedHashSet.empty(), now(Option.none()))
                .get()
                .events());
    }

    private static Context now(Option<Long> seen) {
        return Now.worker(day(10)).context(seen);
    }

    /** A client as they are known today. */
    record Known(Client client) implements Situation {

        Known after(ClientCommand... commands) {
            return List.of(commands)
                    .foldLeft(
                            this,
                            (known, command) -> new Known(known.client.after(
                                    known.decide(command, Option.none()).get().events())));
        }

        private Either<Refusals, Decided<Envelope<ClientEvent>>> decide(ClientCommand command, Option<Long> seen) {
            return ClientDecider.decide(client, command, now(seen));
        }

        @Override
        public Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen) {
            return decide((ClientCommand) command, seen);
        }
    }

    /** The record was given up for another of the same person. */
    static Known mergedAway() {
        Client other = registered("c-2");
        return new Known(other.after(ClientDecider.merge(KNOWN.client(), 0, other, 0, now(Option.none()))
                .get()
                .givenUp()
                .events()));
    }

    static Seq<Case> all() {
        return wishes().appendAll(record()).appendAll(network());
    }

    private static RecordConsent consent(int day) {
        return new RecordConsent(Clients.consent(ConsentScope.RESEARCH, day(day)));
    }

    private static Seq<Case> wishes() {
        WithdrawConsent withdraw = new WithdrawConsent(ConsentScope.RESEARCH);
        Stand begun = Stand.begun();
        return List.of(
                KNOWN.accepts("from today", consent(10)),
                KNOWN.refuses("from a day to come", consent(11), RefusalCodes.NOT_YET),
                begun.accepts("from today, on a pathway", consent(10)),
                begun.refuses("from a day to come, on a pathway", consent(11), RefusalCodes.NOT_YET),
                KNOWN.after(consent(10)).accepts("that was given", withdraw),
                KNOWN.refuses("that nobody gave", withdraw, RefusalCodes.NOT_FOUND),
                begun.after(consent(10)).accepts("that was given on a pathway", withdraw),
                begun.refuses("that nobody gave on a pathway", withdraw, RefusalCodes.NOT_FOUND),
                KNOWN.accepts("as the client says", new ChangePreferences(Clients.weekdayMornings())));
    }

    private static Seq<Case> record() {
        NoteAdjustment note = new NoteAdjustment(new AdjustmentId("adjustment-1"));
        return List.of(
                KNOWN.accepts(
                        "as the client says",
                        new ChangeDetails(Option.none(), LinkedHashSet.empty(), Option.none(), LinkedHashSet.empty())),
                KNOWN.accepts("that is needed", note),
                KNOWN.after(note).refuses("for the second time", note, RefusalCodes.DUPLICATE_ID));
    }

    private static Seq<Case> network() {
        CoordinateWith speak = new CoordinateWith(SISTER);
        return List.of(
                KNOWN.accepts("who is near the client", ADD),
                KNOWN.accepts("whom the client met in a group", MET),
                SUPPORTED.refuses("for the second time", ADD, RefusalCodes.DUPLICATE_ID),
                SUPPORTED.accepts("who is no longer near", new RemoveSupporter(SISTER)),
                KNOWN.refuses("who is unknown", new RemoveSupporter(SISTER), RefusalCodes.NOT_FOUND),
                SUPPORTED.accepts("who is near the client", new NameCoordinator(SISTER)),
                KNOWN.accepts("who is a link worker", new NameCoordinator(new WorkerId("worker-7"))),
                KNOWN.refuses("who is unknown", new NameCoordinator(SISTER), RefusalCodes.NOT_FOUND),
                SUPPORTED
                        .after(Meetings.consent(ConsentScope.SHARE_WITH_FAMILY))
                        .accepts("as the client agrees", speak),
                KNOWN.refuses("who are unknown", speak, RefusalCodes.NOT_FOUND),
                SUPPORTED.refuses("without the client's consent", speak, RefusalCodes.NO_CONSENT_TO_SHARE));
    }
}
