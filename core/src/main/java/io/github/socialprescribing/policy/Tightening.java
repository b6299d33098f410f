package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Role;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.TreeSet;

/**
 * Whether a service only tightens what a national policy says. Proved are these, and {@link #holds} needs them all:
 *
 * <ul>
 *   <li>on no day, whatever rules begin or end, does the service permit what the national policy refuses or leaves to people,
 *       or leave to people what that refuses, over every situation that both allow;
 *   <li>where both leave something to people, whoever must say yes nationally must do so in the service, and as many of them;
 *   <li>what the national policy obliges people to, the service does, by the same name and no later; where the service
 *       refuses what the national policy does not, there is nothing to oblige to;
 *   <li>the service answers every national question over the same facts, and of no situation that the national policy does
 *       not allow;
 *   <li>nothing that happens takes less of an allowance; and
 *   <li>nobody may set a rule aside who may not do so nationally.
 * </ul>
 *
 * <p>Rights are compared rule by rule, by id: a service that moves what a national rule forbids into another rule is not
 * followed there. A working day is a day, and may be a longer one. Not compared are advice, the words of duties, reasons and
 * remedies, and in what order candidates are proposed. The days on which the policies themselves are in force are left aside,
 * so that a version can be held against the one before it.
 */
public final class Tightening {

    private final Map<Period, Seq<PolicyDiff.Case>> laxer;
    private final Seq<Less> fewerApprovals;
    private final Seq<Less> lighterDuties;
    private final Seq<String> unsettled;
    private final Seq<String> countedLess;
    private final Seq<OverrideRight> widerRights;

    private Tightening(Map<Period, Laxer> byDays, Seq<String> countedLess, Seq<OverrideRight> widerRights) {
        Seq<Laxer> all = byDays.values().toList();
        laxer = byDays.filterValues(it -> it.cases().nonEmpty()).mapValues(Laxer::cases);
        fewerApprovals = all.flatMap(Laxer::approvals);
        lighterDuties = all.flatMap(Laxer::duties);
        unsettled = all.flatMap(Laxer::unsettled).distinct();
        this.countedLess = countedLess;
        this.widerRights = widerRights;
    }

    /**
     * What the service asks less of people, where both policies ask something of them.
     *
     * @param days on which days
     * @param question the question, by name
     * @param words what is less, in one sentence
     * @param witness a situation in which it is
     */
    public record Less(Period days, String question, String words, Witness witness) {
        @Override
        public String toString() {
            return question + ": " + words + " where " + witness.words();
        }
    }

    /**
     * Holds the policy of a service against a national one. What {@link Policy#asOf} left of a policy
     * is held as it is; where it left the whole, because every rule is in force on that day, all days are looked at.
     *
     * @param service the policy that should be at least as strict
     * @param national the policy that sets the frame
     */
    public static Tightening of(Policy service, Policy national) {
        Map<Period, Laxer> byDays = LinkedHashMap.empty();
        for (Period days : stretches(service, national)) {
            LocalDate day = days.from().getOrElse(LocalDate.MIN);
            byDays = byDays.put(days, new Laxer(service.onDay(day), national.onDay(day), days));
        }
        return new Tightening(
                byDays, CountedLess.of(service.counting(), national.counting()), widerRights(service, national));
    }

    /** The days between any two on which a rule of either begins or ends. */
    private static Seq<Period> stretches(Policy service, Policy national) {
        TreeSet<LocalDate> changes = new TreeSet<>(service.changes().asJava());
        changes.addAll(national.changes().asJava());
        List<Period> stretches = List.empty();
        Period last = Period.ALWAYS;
        for (LocalDate change : changes) {
            stretches = stretches.append(last.until(change));
            last = Period.from(change);
        }
        return stretches.append(last);
    }

    private static Seq<OverrideRight> widerRights(Policy service, Policy national) {
        List<OverrideRight> wider = List.empty();
        for (OverrideRight right : service.overrides()) {
            Set<Role> others = right.roles()
                    .removeAll(national.overrides()
                            .filter(it -> it.rule().equals(right.rule()))
                            .flatMap(OverrideRight::roles));
            wider = others.isEmpty() ? wider : wider.append(new OverrideRight(right.rule(), others));
        }
        return wider;
    }

    /** Whether it is proved that the service is nowhere laxer, and asks people for nothing less. */
    public boolean holds() {
        return laxer.isEmpty()
                && fewerApprovals.isEmpty()
                && lighterDuties.isEmpty()
                && unsettled.isEmpty()
                && countedLess.isEmpty()
                && widerRights.isEmpty();
    }

    /**
     * Where the service is laxer on some day, a few cases where there are many; {@code before} is the national policy and
     * {@code after} the service's.
     */
    public Seq<PolicyDiff.Case> laxer() {
        return laxer.values().flatMap(cases -> cases).distinctBy(PolicyDiff.Case::toString);
    }

    /** The same by the days on which it is so, earliest first; days on which the service is nowhere laxer are left out. */
    public Map<Period, Seq<PolicyDiff.Case>> laxerByDays() {
        return laxer;
    }

    /** Whose yes the national policy asks for and the service does not, where both leave it to people; one case of each. */
    public Seq<Less> fewerApprovals() {
        return fewerApprovals;
    }

    /** What the national policy obliges to and the service does not, or not as soon; one case of each. */
    public Seq<Less> lighterDuties() {
        return lighterDuties;
    }

    /**
     * The national questions of which not all was proved: the service does not answer them, not over the same facts, or of
     * more situations, since a range is wider there or something is not assumed.
     */
    public Seq<String> unsettled() {
        return unsettled;
    }

    /** What the service counts less, such as {@code 0 half units and not 2 of call, attended, 15 minutes, 0 hours before}. */
    public Seq<String> countedLess() {
        return countedLess;
    }

    /** Who may set which rule aside in the service, and not by the national policy. */
    public Seq<OverrideRight> widerRights() {
        return widerRights;
    }

    @Override
    public String toString() {
        return holds()
                ? "Tightening[holds]"
                : "Tightening[" + laxer().size() + " cases laxer, fewer approvals " + fewerApprovals
                        + ", lighter duties "
                        + lighterDuties + ", unsettled " + unsettled + ", counted less " + countedLess
                        + ", wider rights " + widerRights + "]";
    }
}
