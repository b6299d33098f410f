package io.github.socialprescribing.profile;

import io.github.socialprescribing.policy.Tier;

/** The tiers of the shipped policies. Lower numbers weigh more; the first two can never be overridden. */
public final class Tiers {

    /** Consent, identity and ended things. */
    public static final Tier CONSENT = new Tier(0, "consent and identity", false);

    /** Duty of care: permits contact that later tiers refuse, and refuses unsafe closure. */
    public static final Tier SAFEGUARDING = new Tier(1, "safeguarding", false);

    /** Who is taken on, and when. */
    public static final Tier INTAKE = new Tier(2, "intake and capacity", true);

    /** How many sessions. */
    public static final Tier ALLOWANCE = new Tier(3, "session allowance", true);

    /** How many more. */
    public static final Tier EXTENSION = new Tier(4, "extension", true);

    /** Missed and cancelled contacts; in the shipped policies a link worker may override as well as a manager. */
    public static final Tier ATTENDANCE = new Tier(5, "attendance", true);

    /** Endings and letters. */
    public static final Tier ENDING = new Tier(6, "ending", true);

    /** Who comes back, and when. */
    public static final Tier REENTRY = new Tier(7, "re-entry", true);

    /** Onward referrals and money. */
    public static final Tier CONNECTION = new Tier(8, "connections and money", true);

    /** Panels, gaps and feedback; by assumption a panel's chair may override. */
    public static final Tier COMMUNITY = new Tier(9, "panels and community", true);

    /** Rates to be watched. Nothing here refuses, so nothing can be overridden. */
    public static final Tier MONITORING = new Tier(10, "monitoring", false);

    private Tiers() {}

    static Tier[] all() {
        return new Tier[] {
            CONSENT,
            SAFEGUARDING,
            INTAKE,
            ALLOWANCE,
            EXTENSION,
            ATTENDANCE,
            ENDING,
            REENTRY,
            CONNECTION,
            COMMUNITY,
            MONITORING
        };
    }
}
