package io.github.socialprescribing.client;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** Somebody around a client: a service that is in place, or a person. */
public sealed interface Supporter {

    /**
     * A service that is in place.
     *
     * @param organisation which one
     * @param since the day from which it is in place
     * @param contact whom to speak with there, where somebody is named
     * @param does what it does for the client
     */
    record ServiceInPlace(OrganisationId organisation, LocalDate since, Option<ActorId> contact, Option<Narrative> does)
            implements Supporter {}

    /**
     * A person.
     *
     * @param person who, without a name
     * @param tie what ties them to the client
     * @param metThrough what in the community they met through, where it was anything: in a group people can "build
     *     friendships" (Table 2)
     * @param words what should be known about it
     */
    record Person(ActorId person, Tie tie, Option<AssetId> metThrough, Option<Narrative> words) implements Supporter {

        /**
         * A person of whom nobody says where the client met them.
         *
         * @param person who, without a name
         * @param tie what ties them to the client
         * @param words what should be known about it
         */
        public Person(ActorId person, Tie tie, Option<Narrative> words) {
            this(person, tie, Option.none(), words);
        }

        /** Whether they are there for the client without being paid for it. */
        public boolean isOfTheCircle() {
            return tie != Tie.PROFESSIONAL;
        }
    }

    /** What ties a person to a client. */
    enum Tie {
        /** Family. */
        FAMILY,
        /** A friend or neighbour. */
        FRIEND,
        /** Somebody who cares for the client without being paid for it. */
        CARER,
        /** A professional. */
        PROFESSIONAL
    }

    /** Names them within the network. */
    default Id id() {
        return match(ServiceInPlace::organisation, Person::person);
    }

    /** What the client must have agreed to before anything of theirs is told to them. */
    default ConsentScope scope() {
        return match(
                service -> ConsentScope.SHARE_WITH_ASSET,
                person -> person.isOfTheCircle() ? ConsentScope.SHARE_WITH_FAMILY : ConsentScope.SHARE_WITH_ASSET);
    }

    /**
     * The answer of the one function that fits.
     *
     * @param service asked of a service
     * @param person asked of a person
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super ServiceInPlace, ? extends R> service, Function<? super Person, ? extends R> person) {
        return this instanceof Person it ? person.apply(it) : service.apply((ServiceInPlace) this);
    }
}
