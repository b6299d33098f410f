package io.github.socialprescribing.policy;

import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * The versions of one policy, each under its own version and in force on its own days. Between the first and the last there
 * is no day with two versions and none without one.
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
            List<Policy> earlier = sorted.take(sorted.size() - rest.size() + 1);
            checkDays(rest.get(1), earlier, faults);
            checkName(rest.get(1), earlier, faults);
        }
        return faults.isEmpty()
                ? Either.right(new PolicyHistory(sorted))
                : Either.left(new PolicyFaults(List.ofAll(faults)));
    }

    private static void checkName(Policy version, Seq<Policy> earlier, java.util.List<PolicyFault> faults) {
        if (!version.id().equals(earlier.head().id())) {
            faults.add(new PolicyFault(
                    PolicyFault.Code.FOREIGN_VERSION,
                    where(version),
                    "it is no version of `" + earlier.head().id() + "`"));
        } else if (earlier.exists(it -> it.version().equals(version.version()))) {
            faults.add(
                    new PolicyFault(PolicyFault.Code.DUPLICATE_NAME, where(version), "the same version stands twice"));
        }
    }

    private static String where(Policy version) {
        return version.id() + " " + version.version();
    }

    /** It may meet any version that begins before it, and leaves a gap only where all of them have ended. */
    private static void checkDays(Policy version, Seq<Policy> earlier, java.util.List<PolicyFault> faults) {
        LocalDate begin = version.effective().from().getOrElse(LocalDate.MIN);
        for (Policy it : earlier.filter(it -> begin.isBefore(end(it)))) {
            faults.add(new PolicyFault(
                    PolicyFault.Code.OVERLAPPING_VERSIONS,
                    where(version),
                    "it begins before `" + where(it) + "` has ended"));
        }
        if (earlier.forAll(it -> begin.isAfter(end(it)))) {
            faults.add(new PolicyFault(
                    PolicyFault.Code.GAP_BETWEEN_VERSIONS,
                    where(version),
                    "it begins after every version before it has ended"));
        }
    }

    private static LocalDate end(Policy version) {
        return version.effective().until().getOrElse(LocalDate.MAX);
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

    /**
     * The version that decided something, by the stamp that was kept with it; none where the stamp is of no version here,
     * or of one that said something else when it decided. What it said on the day is {@link Policy#asOf} that day.
     *
     * @param stamp the stamp of an event or of a decision on record
     */
    public Option<Policy> find(PolicyStamp stamp) {
        return versions.find(it -> it.stamp().equals(stamp));
    }
}
