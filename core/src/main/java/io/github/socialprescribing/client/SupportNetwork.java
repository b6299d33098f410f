package io.github.socialprescribing.client;

import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.identity.WorkerId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Who is around a client, and who sees that they pull together: "ensuring existing support services around a person are
 * 'joined up'" (Discussion). The people among them are the client's circle of support, which is no list of its own.
 *
 * @param byId those around the client, in the order in which they were told
 * @param coordinator who coordinates: one of them, or a link worker
 * @param lastCoordinated the day on which somebody last coordinated with each, where anybody did
 */
public record SupportNetwork(Map<Id, Supporter> byId, Option<Id> coordinator, Map<Id, LocalDate> lastCoordinated) {

    /** Refuses a coordinator who is neither of the network nor a link worker. */
    public SupportNetwork {
        if (coordinator.exists(it -> !(it instanceof WorkerId) && !byId.containsKey(it))) {
            throw new IllegalArgumentException("who coordinates is of the network, or a link worker");
        }
    }

    /** A client of whom nobody around is known. */
    public static SupportNetwork none() {
        return new SupportNetwork(LinkedHashMap.empty(), Option.none(), LinkedHashMap.empty());
    }

    /** All of them. */
    public Seq<Supporter> all() {
        return byId.values();
    }

    /**
     * The circle of support: those who are there for the client without being paid for it, in the order in which they were
     * told. A group for the bereaved allowed people "to expand their circle of support and social capital" (Table 2); how
     * much a circle lends is asked of the client, with a measure of social capital.
     */
    public Seq<Supporter.Person> circleOfSupport() {
        return all().flatMap(it -> it.match(service -> Option.<Supporter.Person>none(), Option::some))
                .filter(Supporter.Person::isOfTheCircle);
    }

    /** Those of the circle whom the client met through something in the community: by so many it was expanded. */
    public Seq<Supporter.Person> metInTheCommunity() {
        return circleOfSupport().filter(person -> person.metThrough().isDefined());
    }

    /** Whether services are joined up: every one of them has somebody to speak with, and was spoken with. */
    public boolean isJoinedUp() {
        return all().forAll(it -> it.match(
                service -> service.contact().isDefined() && lastCoordinated.containsKey(service.id()), person -> true));
    }

    /**
     * Whether somebody could coordinate it.
     *
     * @param who the id of one of the network, or of a link worker
     */
    public boolean canBeCoordinatedBy(Id who) {
        return who instanceof WorkerId || byId.containsKey(who);
    }

    /**
     * This network and one more, or the same one told anew.
     *
     * @param supporter who
     */
    public SupportNetwork with(Supporter supporter) {
        return new SupportNetwork(byId.put(supporter.id(), supporter), coordinator, lastCoordinated);
    }

    /**
     * This network without somebody; if they coordinated it, nobody does.
     *
     * @param who their id
     */
    public SupportNetwork without(Id who) {
        return new SupportNetwork(
                byId.remove(who), coordinator.filter(it -> !it.equals(who)), lastCoordinated.remove(who));
    }

    /**
     * This network, coordinated by somebody.
     *
     * @param who one of the network, or a link worker
     */
    public SupportNetwork coordinatedBy(Id who) {
        return new SupportNetwork(byId, Option.some(who), lastCoordinated);
    }

    /**
     * This network after somebody coordinated with one of it.
     *
     * @param who with whom
     * @param on the day
     */
    public SupportNetwork coordinatedWith(Id who, LocalDate on) {
        return new SupportNetwork(byId, coordinator, lastCoordinated.put(who, on));
    }

    /**
     * This network and those of another record of the same person; what this one says weighs more.
     *
     * @param other the other
     */
    public SupportNetwork merged(SupportNetwork other) {
        return new SupportNetwork(
                byId.merge(other.byId),
                coordinator.orElse(other.coordinator),
                lastCoordinated.merge(other.lastCoordinated, (one, two) -> one.isAfter(two) ? one : two));
    }
}
