package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.connection.Connection.Signpost;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.session.ContactKind;

/**
 * How much support a pathway was: social prescribing "ranges from basic signposting to holistic one-on-one sessions with a
 * professional 'link worker' and direct onward referral" (Introduction). It is read off what was done, and never set by hand;
 * where one ends and the next begins, the paper does not say (assumed). Of how many people it was which, {@link
 * Participant#byIntensity} has an evaluation tell.
 */
public enum SupportIntensity {
    /** One session at most, and no more of a connection than being told where to go. */
    SIGNPOSTING,
    /** More than that, and not all of a holistic support. */
    LIGHT,
    /** Several sessions one to one, and a referral onward, or somebody who came along. */
    HOLISTIC;

    /**
     * What it was, by what has been done so far.
     *
     * @param pathway the pathway
     */
    public static SupportIntensity of(Pathway pathway) {
        boolean several = sessions(pathway) > 1;
        boolean connected = pathway.connections().all().exists(connection -> !(connection instanceof Signpost));
        if (several && connected) {
            return HOLISTIC;
        }
        return several || connected ? LIGHT : SIGNPOSTING;
    }

    private static int sessions(Pathway pathway) {
        return pathway.support().sessions().held().count(contact -> contact.kind() == ContactKind.SESSION);
    }
}
