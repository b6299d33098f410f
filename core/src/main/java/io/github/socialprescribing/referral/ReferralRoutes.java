package io.github.socialprescribing.referral;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The routes that the source paper and published services name. */
public final class ReferralRoutes {

    /** The client came alone; the one route without a referrer. */
    public static final ReferralRoute SELF = ReferralRoute.of("self");

    /** A general practitioner: "Referrals are usually from GPs". */
    public static final ReferralRoute GP = ReferralRoute.of("gp");

    /** Another health professional. */
    public static final ReferralRoute OTHER_PROFESSIONAL = ReferralRoute.of("other-professional");

    /** Adult or children's social care. */
    public static final ReferralRoute SOCIAL_CARE = ReferralRoute.of("social-care");

    /** Another offer of the same organisation, such as its library. */
    public static final ReferralRoute INTERNAL = ReferralRoute.of("internal");

    /** A partner that keeps an open door, passing the client on warmly. */
    public static final ReferralRoute OPEN_DOOR = ReferralRoute.of("open-door");

    private static final Vocabulary<ReferralRoute> STANDARD = Vocabulary.<ReferralRoute>empty()
            .with(SELF, "self-referral")
            .with(GP, "general practitioner")
            .with(OTHER_PROFESSIONAL, "another professional")
            .with(SOCIAL_CARE, "social care")
            .with(INTERNAL, "an offer of the same organisation")
            .with(OPEN_DOOR, "a partner with an open door");

    private ReferralRoutes() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<ReferralRoute> standard() {
        return STANDARD;
    }
}
