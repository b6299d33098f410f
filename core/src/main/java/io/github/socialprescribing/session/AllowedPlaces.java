package io.github.socialprescribing.session;

import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.collection.Set;

/**
 * Where a service is able to meet its clients. Not every service can go where this one goes: the source paper tells of a
 * "lack of organisational resources and infrastructure" to "work flexibly across community settings".
 *
 * <pre>{@code
 * context.knowing(places.about(contact))
 * }</pre>
 *
 * @param allowed the places, each with all that is a kind of it
 * @param words which place is a kind of which
 */
public record AllowedPlaces(Set<Place> allowed, Vocabulary<Place> words) {

    /**
     * Whether the service can meet somebody there.
     *
     * @param place the place
     */
    public boolean include(Place place) {
        return allowed.exists(it -> words.isA(place, it));
    }

    /**
     * What a context is told of a contact that is to be planned.
     *
     * @param contact the contact; one without a place is in nobody's way
     */
    public FactValues about(Contact contact) {
        return FactValues.NONE.with(
                SessionFacts.PLACE_NOT_SUPPORTED, contact.content().place().exists(place -> !include(place)));
    }
}
