package io.github.socialprescribing.client;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.client.ClientCommand.AddSupporter;
import io.github.socialprescribing.client.ClientCommand.ChangeDetails;
import io.github.socialprescribing.client.ClientCommand.CoordinateWith;
import io.github.socialprescribing.client.ClientCommand.NameCoordinator;
import io.github.socialprescribing.client.ClientCommand.NoteAdjustment;
import io.github.socialprescribing.client.ClientCommand.RemoveSupporter;
import io.github.socialprescribing.client.ClientCommand.TellWish;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Answers what may be done about what is known of a client. What a client says of themselves is never refused. */
public final class ClientDecider {

    private ClientDecider() {}

    /**
     * Makes a client known.
     *
     * @param id names them
     * @param record what is known of them
     * @param known the ids that name a client already
     * @param context when, by whom, under which policy
     * @return their first event; {@link RefusalCodes#DUPLICATE_ID} where the id is taken, {@link RefusalCodes#NOT_YET} where
     *     a consent is from tomorrow on
     */
    public static Either<Refusals, Decided<Envelope<ClientEvent>>> register(
            ClientId id, ClientRecord record, Set<ClientId> known, Context context) {
        boolean early =
                record.consents().all().exists(consent -> consent.givenOn().isAfter(context.today()));
        return Refusals.or(
                when(known.contains(id), RefusalCodes.DUPLICATE_ID).appendAll(when(early, RefusalCodes.NOT_YET)),
                () -> context.seal(
                        0, Decided.<ClientEvent>of(new ClientEvent.ClientRegistered(id, context.today(), record))));
    }

    /**
     * The answer to a command.
     *
     * @param client the client as they are known
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the event, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<ClientEvent>>> decide(
            Client client, ClientCommand command, Context context) {
        if (client.mergedInto().isDefined()) {
            return Either.left(Refusals.of(Refusal.of(RefusalCodes.TERMINAL_STATE)));
        }
        return context.after(client.sequence(), () -> command.match(new Answers(client.record(), context)));
    }

    /**
     * Makes two records of one person one. The place of the last event that the context has seen, where it tells one, is in
     * the history of the record that stays.
     *
     * @param kept the record that stays
     * @param openOfKept how many open pathways are under its id
     * @param other the record that is given up
     * @param openOfOther how many open pathways are under the other id
     * @param context when, by whom, under which policy
     * @return what happens to both; {@link IntakeRefusals#TWO_OPEN_PATHWAYS} where each has one, {@link
     *     RefusalCodes#TERMINAL_STATE} where one was merged before, {@link RefusalCodes#ILLEGAL_TRANSITION} where they are
     *     one record, and nothing but {@link RefusalCodes#STALE_VERSION} where the record that stays has changed since it was
     *     seen
     */
    public static Either<Refusals, Merged> merge(
            Client kept, int openOfKept, Client other, int openOfOther, Context context) {
        if (openOfKept < 0 || openOfOther < 0) {
            throw new IllegalArgumentException("nobody has fewer than no pathways");
        }
        Seq<Refusal> faults = List.of(kept, other)
                .filter(it -> it.mergedInto().isDefined())
                .map(it -> Refusal.of(RefusalCodes.TERMINAL_STATE))
                .appendAll(when(kept.id().equals(other.id()), RefusalCodes.ILLEGAL_TRANSITION))
                .appendAll(when(
                        openOfKept > 0 && openOfOther > 0,
                        IntakeRefusals.TWO_OPEN_PATHWAYS,
                        ObservedFact.of("open pathways", openOfKept + openOfOther)));
        ClientEvent merged = new ClientEvent.MergedAway(kept.id());
        return context.after(kept.sequence(), () -> Refusals.or(faults, () -> absorbed(other)))
                .map(decided -> new Merged(decided, context.seal(other.sequence(), Decided.of(merged))));
    }

    /** The ids that it had absorbed come along, and what was held under them is in its record already. */
    private static Decided<ClientEvent> absorbed(Client other) {
        return Decided.of(
                new ClientEvent.RecordAbsorbed(other.id(), other.record()),
                other.absorbed()
                        .toList()
                        .<ClientEvent>map(id -> new ClientEvent.RecordAbsorbed(
                                id, ClientRecord.builder().build()))
                        .toJavaArray(ClientEvent[]::new));
    }

    /** The event of each command, or every reason why not. */
    private record Answers(ClientRecord record, Context context)
            implements ClientCommand.Cases<Either<Refusals, Decided<ClientEvent>>> {

        @Override
        public Either<Refusals, Decided<ClientEvent>> details(ChangeDetails command) {
            return done(
                    List.empty(),
                    new ClientEvent.DetailsChanged(
                            command.ageBand(), command.communities(), command.practice(), command.caring()));
        }

        @Override
        public Either<Refusals, Decided<ClientEvent>> wish(TellWish command) {
            return WishDecider.decide(record.wishes(), command, context).map(decided -> decided.map(told -> told));
        }

        @Override
        public Either<Refusals, Decided<ClientEvent>> adjustment(NoteAdjustment command) {
            return done(
                    when(record.adjustments().contains(command.adjustment()), RefusalCodes.DUPLICATE_ID),
                    new ClientEvent.AdjustmentNoted(command.adjustment()));
        }

        @Override
        public Either<Refusals, Decided<ClientEvent>> supporter(AddSupporter command) {
            return done(
                    when(record.network().byId().containsKey(command.supporter().id()), RefusalCodes.DUPLICATE_ID),
                    new ClientEvent.SupporterAdded(command.supporter()));
        }

        @Override
        public Either<Refusals, Decided<ClientEvent>> supporterGone(RemoveSupporter command) {
            return done(
                    whenUnknown(!record.network().byId().containsKey(command.supporter()), "supporter"),
                    new ClientEvent.SupporterRemoved(command.supporter()));
        }

        @Override
        public Either<Refusals, Decided<ClientEvent>> coordinator(NameCoordinator command) {
            return done(
                    whenUnknown(!record.network().canBeCoordinatedBy(command.who()), "supporter"),
                    new ClientEvent.CoordinatorNamed(command.who()));
        }

        @Override
        public Either<Refusals, Decided<ClientEvent>> coordinateWith(CoordinateWith command) {
            Option<Supporter> found = record.network().byId().get(command.supporter());
            return found.isEmpty()
                    ? Either.left(Refusals.of(Refusal.unknown("supporter")))
                    : SharingQuestions.askToShare(record.consents(), found.get().scope(), context)
                            .unless(List.empty(), new ClientEvent.Coordinated(command.supporter(), context.today()));
        }

        private static Either<Refusals, Decided<ClientEvent>> done(Seq<Refusal> faults, ClientEvent event) {
            return Refusals.or(faults, () -> Decided.of(event));
        }
    }
}
