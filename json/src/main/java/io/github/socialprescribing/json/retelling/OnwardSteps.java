package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.connection.OnwardStatus;

/** The steps that onward referrals take. */
public final class OnwardSteps {

    private OnwardSteps() {}

    /**
     * Whether a referral goes from here to there; also from an end, where it is sent once more.
     *
     * @param from where it stands
     * @param to where it would go
     */
    public static boolean leads(OnwardStatus from, OnwardStatus to) {
        boolean again = from.isTerminal() && from != OnwardStatus.ENTERED_IN_ERROR && to == OnwardStatus.SENT;
        return again || from.leadsTo(to);
    }
}
