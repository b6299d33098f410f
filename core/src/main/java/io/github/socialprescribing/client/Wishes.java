package io.github.socialprescribing.client;

import io.github.socialprescribing.client.ClientEvent.ConsentRecorded;
import io.github.socialprescribing.client.ClientEvent.ConsentWithdrawn;
import io.github.socialprescribing.client.ClientEvent.PreferencesChanged;
import io.github.socialprescribing.client.ClientEvent.WishTold;

/**
 * What everybody around a client heeds: to what they agreed, and how they would like to be contacted. A client's record has
 * them, and every pathway has its own, so that nothing is shared and nothing planned on it that they did not want told or
 * would not welcome. A change is told with the same command in both places.
 *
 * @param consents to what they agreed, and what of it they took back
 * @param preferences when and how they would like to be contacted
 */
public record Wishes(Consents consents, ContactPreferences preferences) {

    /** Those of a client who has not been asked. */
    public static Wishes none() {
        return of(Consents.none());
    }

    /**
     * Those of a client who has agreed to something, and said nothing of contact.
     *
     * @param consents to what they agreed
     */
    public static Wishes of(Consents consents) {
        return new Wishes(consents, ContactPreferences.none());
    }

    /**
     * These wishes as an event leaves them.
     *
     * @param event what the client said
     */
    public Wishes after(WishTold event) {
        if (event instanceof ConsentRecorded it) {
            return new Wishes(consents.with(it.consent()), preferences);
        }
        return event instanceof ConsentWithdrawn it
                ? new Wishes(consents.withdrawn(it.scope(), it.on()), preferences)
                : new Wishes(consents, ((PreferencesChanged) event).preferences());
    }
}
