package io.github.socialprescribing.connection;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Suitability;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.vavr.collection.Seq;

/**
 * Whether a client may be sent to an asset. That it is open, has room or a list that the client agrees to, and is for the
 * client, holds under every policy; where the policy says the same, its word is heard, for it names its rule.
 */
final class Fitting {

    private Fitting() {}

    /** Whoever refers onward, or lets somebody else go on asking, tells others who is coming, and why. */
    static Ruling mayShare(Consents consents, Context context) {
        return SharingQuestions.askToShare(consents, ConsentScope.SHARE_WITH_ASSET, context);
    }

    /** What the policy says of an asset whose room is known as the directory has it. */
    static Ruling ruling(Asset asset, Seeker seeker, Connections connections, Context context) {
        Capacity capacity = asset.capacity();
        Prospect prospect = new Prospect(capacity.room(), capacity.asOf(), seeker.agreesToWait());
        return ruling(Destination.of(asset), prospect, connections, context);
    }

    /** What the policy says of a destination of which the caller knows what is known. */
    static Ruling ruling(Destination to, Prospect prospect, Connections connections, Context context) {
        AssetId asset = to.asset();
        ConnectionSituation situation = ConnectionSituation.builder()
                .sector(to.sector())
                .room(prospect.room())
                .daysSinceChecked(prospect.checkedOn().map(context::daysSince).getOrElse(0))
                .agreesToWait(prospect.agreesToWait())
                .openHere(
                        connections.open().count(it -> it.destination().asset().equals(asset)))
                .open(connections.open().size())
                .supplement(context.supplement())
                .build();
        return context.ask(ConnectionQuestions.MAY_CONNECT, situation);
    }

    /** Whether it is for the client. */
    static Suitability suits(Asset asset, Seeker seeker) {
        return asset.details().eligibility().suits(seeker.factsFor(asset.details()));
    }

    /** Everything that stands in the way besides what the policy says. */
    static Seq<Refusal> beside(Asset asset, Seeker seeker, Suitability suits, Ruling ruling) {
        Seq<RefusalCode> said = ruling.refusals().map(Refusal::code);
        Room room = asset.capacity().room();
        return asset.hindrances()
                .appendAll(suits.against())
                .appendAll(when(room == Room.NO, SupportRefusals.ASSET_AT_CAPACITY)
                        .appendAll(when(
                                room == Room.WAITLIST && !seeker.agreesToWait(), RefusalCodes.CLIENT_DOES_NOT_WANT))
                        .reject(refusal -> said.contains(refusal.code())));
    }
}
