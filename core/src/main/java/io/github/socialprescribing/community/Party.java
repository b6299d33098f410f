package io.github.socialprescribing.community;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.provenance.Recorded;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Who gives and gets feedback. Between the inner three run six directions; the others stand around them. */
public enum Party {
    /** Local people, clients among them. */
    COMMUNITY,
    /** Those who walk with clients. */
    LINK_WORKERS,
    /** The organisations around the service. */
    PARTNERS,
    /** Those who send clients, such as general practices. */
    REFERRER,
    /** Those who plan and pay, of whom the paper's link workers say "We want a voice that is recognised". */
    STRATEGIC;

    private static final Set<Role> OF_THE_SERVICE =
            LinkedHashSet.of(Roles.LINK_WORKER, Roles.STUDENT_ON_PLACEMENT, Roles.SUPERVISOR, Roles.MANAGER);

    /** Whether it is one of the three between whom the source paper would "close the feedback loop". */
    public boolean isInner() {
        return this == COMMUNITY || this == LINK_WORKERS || this == PARTNERS;
    }

    /**
     * Whether somebody speaks for it: residents and partners by their seat on a panel, whether it meets or rests, and those
     * of the service and those who refer by the role in which they act. Who speaks for those who plan and pay, the service
     * knows; no panel here and no role of this library does.
     *
     * @param recorded who acts, in which role
     * @param panel the panel of the community
     */
    boolean isSpokenForBy(Recorded recorded, CitizensPanel panel) {
        return switch (this) {
            case COMMUNITY -> panel.sits(recorded.by(), Panel.COMMUNITY);
            case PARTNERS -> panel.sits(recorded.by(), Panel.PARTNERS);
            case LINK_WORKERS -> OF_THE_SERVICE.contains(recorded.role());
            case REFERRER -> recorded.role().equals(Roles.REFERRER);
            case STRATEGIC -> true;
        };
    }
}
