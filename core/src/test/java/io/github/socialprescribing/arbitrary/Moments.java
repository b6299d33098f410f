package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Recorded;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Contexts in which commands are given, for tests: a day, a person, a role, the CESP policy unless another is named. */
public final class Moments {

    /** A link worker. */
    public static final ActorId WORKER = new ActorId("worker-7");

    /** A manager. */
    public static final ActorId MANAGER = new ActorId("manager-1");

    private Moments() {}

    /**
     * The link worker acts, under the CESP policy.
     *
     * @param day the day
     */
    public static Context worker(LocalDate day) {
        return of(day, WORKER, Roles.LINK_WORKER, Cesp.policy());
    }

    /**
     * The manager acts, under the CESP policy.
     *
     * @param day the day
     */
    public static Context manager(LocalDate day) {
        return of(day, MANAGER, Roles.MANAGER, Cesp.policy());
    }

    /**
     * Somebody acts.
     *
     * @param day the day
     * @param who who acts
     * @param role in which role
     * @param policy under which policy
     */
    public static Context of(LocalDate day, ActorId who, Role role, Policy policy) {
        return Context.builder()
                .recorded(new Recorded(day.atTime(10, 0).toInstant(ZoneOffset.UTC), who, role))
                .policy(policy)
                .build();
    }
}
