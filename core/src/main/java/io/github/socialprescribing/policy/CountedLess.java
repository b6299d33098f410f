package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Where one counting table takes less of an allowance than another. Every event is like one of those tried here: of a kind
 * and an outcome that a row names, or of none, and of a length and a notice at which some row begins or has just ended.
 */
final class CountedLess {

    /** Stands for every word that no row mentions. */
    private static final String ANY_OTHER = "anything else";

    private final CountingTable service;
    private final CountingTable national;
    private final NavigableSet<String> kinds = new TreeSet<>(List.of(ANY_OTHER).asJava());
    private final NavigableSet<String> outcomes =
            new TreeSet<>(List.of(ANY_OTHER).asJava());
    private final NavigableSet<Long> minutes = new TreeSet<>(List.of(0L).asJava());
    private final NavigableSet<Long> notices = new TreeSet<>(List.of(0L).asJava());

    private CountedLess(CountingTable service, CountingTable national) {
        this.service = service;
        this.national = national;
        for (CountingRow row : service.rows().appendAll(national.rows())) {
            row.kinds().forEach(kinds::add);
            row.outcomes().forEach(outcomes::add);
            addTo(minutes, row.minutes());
            addTo(notices, row.notice());
        }
    }

    private static void addTo(NavigableSet<Long> points, Span span) {
        if (span.least() > 0) {
            points.add(span.least());
        }
        if (span.most() >= 0 && span.most() < Long.MAX_VALUE) {
            points.add(span.most() + 1);
        }
    }

    /** One sentence for each kind and outcome of which the service takes less than the national table. */
    static Seq<String> of(CountingTable service, CountingTable national) {
        CountedLess less = new CountedLess(service, national);
        List<String> all = List.empty();
        for (String kind : less.kinds) {
            for (String outcome : less.outcomes) {
                all = all.appendAll(less.told(kind, outcome));
            }
        }
        return all;
    }

    private Seq<String> told(String kind, String outcome) {
        for (long length : minutes) {
            for (long notice : notices) {
                int here = taken(service, kind, outcome, length, notice);
                int there = taken(national, kind, outcome, length, notice);
                if (here < there) {
                    return List.of("%d half units and not %d of %s, %s, %d minutes, %d hours before"
                            .formatted(here, there, kind, outcome, length, notice));
                }
            }
        }
        return List.empty();
    }

    /** What no row speaks of takes nothing. */
    private static int taken(CountingTable table, String kind, String outcome, long length, long notice) {
        return table.find(kind, outcome, length, notice)
                .map(CountingRow::halfUnits)
                .getOrElse(0);
    }
}
