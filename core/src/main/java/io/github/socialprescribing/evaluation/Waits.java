package io.github.socialprescribing.evaluation;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many days people waited, by two words: enough to tell medians, and nothing of anybody. */
final class Waits {

    /** The longest wait that is told apart, in days: ten years. */
    private static final int LONGEST = 3_653;

    private final Map<String, Map<String, Days>> byWords = new LinkedHashMap<>();

    /** How many waited how many days, as far as the longest wait goes. */
    private static final class Days {
        private long[] times = {};
        private long people;
        private long last;

        private void add(long days, long person) {
            int at = (int) Math.min(days, LONGEST);
            reach(at + 1);
            times[at]++;
            if (last != person) {
                last = person;
                people++;
            }
        }

        private void reach(int length) {
            if (times.length < length) {
                times = Arrays.copyOf(times, length);
            }
        }

        private void add(Days other) {
            reach(other.times.length);
            for (int i = 0; i < other.times.length; i++) {
                times[i] += other.times[i];
            }
            people += other.people;
        }

        /** Half of all waits are at most as long, the shorter of the two middle ones where there are two. */
        private long median() {
            long half = (Arrays.stream(times).sum() + 1) / 2;
            int days = 0;
            for (long sofar = times[0]; sofar < half; sofar += times[days]) {
                days++;
            }
            return days;
        }
    }

    void add(String one, String two, long days, long person) {
        days(one, two).add(days, person);
    }

    private Days days(String one, String two) {
        return byWords.computeIfAbsent(one, it -> new LinkedHashMap<>()).computeIfAbsent(two, it -> new Days());
    }

    /** The waits of both. */
    Waits plus(Waits other) {
        Waits both = new Waits();
        both.add(this);
        both.add(other);
        return both;
    }

    private void add(Waits other) {
        other.byWords.forEach(
                (one, inner) -> inner.forEach((two, days) -> days(one, two).add(days)));
    }

    /** The median, where enough people waited. */
    Option<Long> median(String one, String two, int threshold) {
        return Option.of(byWords.get(one))
                .flatMap(it -> Option.of(it.get(two)))
                .filter(it -> it.people >= threshold)
                .map(Days::median);
    }
}
