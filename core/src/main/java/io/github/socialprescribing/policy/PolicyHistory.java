package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * The versions of a policy, each in force on its own days. Between the first and the last there is no day with two
 * versions and none without one.
 */
public final class PolicyHistory {

    private final Seq<Policy> versions;

    private PolicyHistory(Seq<Policy> versions) {
        this.versions = versions;
    }

    /**
     * These versions, in any order.
     *
     * @param versions at least one policy
     */
    public static Either<PolicyFaults, PolicyHistory> of(Policy... versions) {
        List<Policy> sorted =
                List.of(versions).sortBy(it -> it.effective().from().getOrElse(LocalDate.MIN));
        if (sorted.isEmpty()) {
            return Either.left(
                    PolicyFaults.of(PolicyFault.Code.EMPTY_POLICY, "history", "a history has at least one version"));
        }
        java.util.List<PolicyFault> faults = new ArrayList<>();
        for (List<Policy> rest = sorted; rest.size() > 1; rest = rest.tail()) {
            check(rest.get(0), rest.get(1), faults);
        }
        return faults.isEmpty()
                ? Either.right(new PolicyHistory(sorted))
                : Either.left(new PolicyFaults(List.ofAll(faults)));
    }

    private static void check(Policy earlier, Policy later, java.util.List<PolicyFault> faults) {
        LocalDate end = earlier.effective().until().getOrElse(LocalDate.MAX);
        LocalDate begin = later.effective().from().getOrElse(LocalDate.MIN);
        String where = later.id() + " " + later.version();
        if (begin.isBefore(end)) {
            faults.add(new PolicyFault(
                    PolicyFault.Code.OVERLAPPING_VERSIONS, where, "it begins before the version before it has ended"));
        }
        if (begin.isAfter(end)) {
            faults.add(new PolicyFault(
                    PolicyFault.Code.GAP_BETWEEN_VERSIONS, where, "it begins after the version before it has ended"));
        }
    }

    /** The versions, earliest first. */
    public Seq<Policy> versions() {
        return versions;
    }

    /**
     * The version that is in force on a day, with all its rules, whenever they are in force.
     *
     * @param day the day
     */
    public Option<Policy> versionOn(LocalDate day) {
        return versions.find(it -> it.effective().holds(day));
    }

    /**
     * The policy as it stands on a day: the version in force, without rules that are not.
     *
     * @param day the day
     */
    public Option<Policy> asOf(LocalDate day) {
        return versionOn(day).map(it -> it.asOf(day));
    }
}
