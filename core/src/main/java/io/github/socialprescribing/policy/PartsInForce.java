package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a policy that are in force on different days: one for each stretch between two days on which a rule begins
 * or ends. A part is made when its days are first asked about, and kept with all that it has compiled; two threads that
 * meet make the same. Written without lambdas, for the sake of the first decision of a fresh virtual machine.
 */
final class PartsInForce {

    private final LocalDate[] changes;

    /** One more than the days of change; a part that nobody has asked about is not there yet. */
    private final @Nullable Policy[] parts;

    PartsInForce(Seq<Rule> rules) {
        Set<LocalDate> days = new TreeSet<>();
        for (Rule rule : rules) {
            addTo(days, rule.effective().from());
            addTo(days, rule.effective().until());
        }
        changes = days.toArray(new LocalDate[0]);
        parts = new @Nullable Policy[changes.length + 1];
    }

    private static void addTo(Set<LocalDate> days, Option<LocalDate> day) {
        if (day.isDefined()) {
            days.add(day.get());
        }
    }

    /** The days on which a rule begins or ends, earliest first. */
    Seq<LocalDate> changes() {
        return List.of(changes);
    }

    /** The part of the whole that is in force on a day; the whole itself where that is all of it. */
    Policy on(LocalDate day, Policy whole) {
        if (changes.length == 0) {
            return whole;
        }
        int stretch = 0;
        while (stretch < changes.length && !day.isBefore(changes[stretch])) {
            stretch++;
        }
        Policy part = parts[stretch];
        if (part == null) {
            part = make(day, whole);
            parts[stretch] = part;
        }
        return part;
    }

    private Policy make(LocalDate day, Policy whole) {
        java.util.List<Rule> rules = new ArrayList<>();
        for (Rule rule : whole.rules()) {
            if (rule.effective().holds(day)) {
                rules.add(rule);
            }
        }
        if (rules.size() == whole.rules().size()) {
            return whole;
        }
        Seq<Rule> inForce = List.ofAll(rules);
        for (Policy known : parts) {
            if (known != null && known.rules().equals(inForce)) {
                return known;
            }
        }
        return new Policy(whole.toDraft().inForce(inForce), whole);
    }
}
