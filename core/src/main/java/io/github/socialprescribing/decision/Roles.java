package io.github.socialprescribing.decision;

/** The roles that the shipped rules speak of. */
public final class Roles {

    /** Meets clients and walks the pathway with them. */
    public static final Role LINK_WORKER = Role.of("link-worker");

    /** Answers for the service and, by assumption, decides extensions; the source paper names no approver. */
    public static final Role MANAGER = Role.of("manager");

    /** Supervises link workers, and hears when something waits too long. */
    public static final Role SUPERVISOR = Role.of("supervisor");

    /** A student on placement, always beside a supervisor. */
    public static final Role STUDENT_ON_PLACEMENT = Role.of("student-on-placement");

    /** Works for a partner organisation. */
    public static final Role PARTNER_PRACTITIONER = Role.of("partner-practitioner");

    /** Chairs a panel. */
    public static final Role PANEL_CHAIR = Role.of("panel-chair");

    /** Sent the client to the service. */
    public static final Role REFERRER = Role.of("referrer");

    /** The person whose pathway it is. */
    public static final Role CLIENT = Role.of("client");

    /** A computer acting for nobody in particular, as when a referral arrives by message. */
    public static final Role SYSTEM = Role.of("system");

    private Roles() {}
}
