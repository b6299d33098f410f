package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.ClientId;

/** The same way walked by somebody else, so that tests can count people of a sort. */
public final class AnotherClient {

    private AnotherClient() {}

    /**
     * The same pathway, as another client's.
     *
     * @param pathway the pathway
     * @param number which client
     */
    public static Pathway on(Pathway pathway, int number) {
        return ((ImmutablePathway) pathway).withClient(new ClientId("client-" + number));
    }
}
