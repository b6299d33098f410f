package io.github.socialprescribing.client;

import io.github.socialprescribing.client.ClientEvent.ConsentRecorded;
import io.github.socialprescribing.client.ClientEvent.ConsentWithdrawn;
import io.github.socialprescribing.client.ClientEvent.PreferencesChanged;
import io.github.socialprescribing.client.ClientEvent.WishTold;

/**
 * What everybody around a client heeds: to what they agreed, and how they would like to be contacted. A client's record has
 * them, and every pathway has its own, so that nothing is shared and nothing planned on it that they did not want told or
 * would not welcome. The record and each pathway are histories of their own, which may be kept in different places, so that
 * neither can change the other. A change is therefore told with the same command to the record and to every pathway of the
 * client, ended ones too, as letters go out after the end; whoever keeps them stores the answers together:
 *
 * <pre>{@code
 * ClientDecider.decide(client, command, context)
 * PathwayDecider.decide(pathway, command, context)
 * }</pre>
 *
 * <p>A consent that is taken back and was never given in one of the places is {@code NOT_FOUND} there, and nothing is to be
 * done. A pathway takes over what record and referral say when it is opened; of what is told later it knows nothing until it
 * is told.
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
