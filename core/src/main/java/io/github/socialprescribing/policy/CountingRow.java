package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * What one kind of event takes of an allowance.
 *
 * @param kinds the kinds it speaks of; empty for every kind
 * @param outcomes the outcomes it speaks of; empty for every outcome
 * @param minutes how long it took
 * @param notice how many hours before it was called off
 * @param halfUnits what it takes, in half units
 * @param rule the rule that says so
 * @param provenance why it says so
 */
public record CountingRow(
        Set<String> kinds,
        Set<String> outcomes,
        Span minutes,
        Span notice,
        int halfUnits,
        RuleId rule,
        Provenance provenance) {

    /** Refuses to give units back. */
    public CountingRow {
        if (halfUnits < 0) {
            throw new IllegalArgumentException("nothing that happens gives units back");
        }
    }

    /**
     * A row for every kind, outcome, length and notice, to be narrowed.
     *
     * @param rule the rule that says so
     * @param halfUnits what it takes, in half units
     * @param provenance why it says so
     */
    public static CountingRow of(String rule, int halfUnits, Provenance provenance) {
        return new CountingRow(
                LinkedHashSet.empty(),
                LinkedHashSet.empty(),
                Span.ANY,
                Span.ANY,
                halfUnits,
                new RuleId(rule),
                provenance);
    }

    /**
     * The same row for these kinds only.
     *
     * @param only the kinds
     */
    public CountingRow forKinds(String... only) {
        return new CountingRow(LinkedHashSet.of(only), outcomes, minutes, notice, halfUnits, rule, provenance);
    }

    /**
     * The same row for these outcomes only.
     *
     * @param only the outcomes
     */
    public CountingRow forOutcomes(String... only) {
        return new CountingRow(kinds, LinkedHashSet.of(only), minutes, notice, halfUnits, rule, provenance);
    }

    /**
     * The same row for these lengths only.
     *
     * @param only how long it took, in minutes
     */
    public CountingRow forMinutes(Span only) {
        return new CountingRow(kinds, outcomes, only, notice, halfUnits, rule, provenance);
    }

    /**
     * The same row for this notice only.
     *
     * @param only how many hours before it was called off
     */
    public CountingRow forNotice(Span only) {
        return new CountingRow(kinds, outcomes, minutes, only, halfUnits, rule, provenance);
    }

    boolean speaksOf(String kind, String outcome, long length, long hours) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && (outcomes.isEmpty() || outcomes.contains(outcome))
                && minutes.contains(length)
                && notice.contains(hours);
    }

    boolean contradicts(CountingRow other) {
        return halfUnits != other.halfUnits
                && meet(kinds, other.kinds)
                && meet(outcomes, other.outcomes)
                && minutes.overlaps(other.minutes)
                && notice.overlaps(other.notice);
    }

    /** In words, such as {@code CNT-02: 0 half units of call, attended, 0 to 14 minutes}. */
    @Override
    public String toString() {
        return rule + ": " + halfUnits + " half units of "
                + (kinds.isEmpty() ? "every kind" : kinds.toSortedSet().mkString(" or "))
                + (outcomes.isEmpty() ? "" : ", " + outcomes.toSortedSet().mkString(" or "))
                + (minutes.equals(Span.ANY) ? "" : ", " + minutes + " minutes")
                + (notice.equals(Span.ANY) ? "" : ", " + notice + " hours before");
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || some.exists(others::contains);
    }
}
