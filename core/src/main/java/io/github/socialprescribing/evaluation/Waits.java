package io.github.socialprescribing.evaluation;

import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How many days people waited, by two words: enough to tell medians, and nothing of anybody. */
final class Waits {

    private final Map<String, Map<String, Days>> byWords = new LinkedHashMap<>();

    private static final class Days {
        private final TreeMap<Long, Long> times = new TreeMap<>();
        private long people;
        private long last;

        private void add(long days, long person) {
            times.merge(days, 1L, Long::sum);
            if (last != person) {
                last = person;
                people++;
            }
        }

        private void add(Days other) {
            other.times.forEach((days, count) -> times.merge(days, count, Long::sum));
            people += other.people;
        }

        /** Half of all waits are at most as long, the shorter of the two middle ones where there are two. */
        private long median() {
            long half = (times.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
            long so = 0;
            for (Map.Entry<Long, Long> entry : times.entrySet()) {
                so += entry.getValue();
                if (so >= half) {
                    return entry.getKey();
                }
            }
            throw new IllegalStateException("nobody waited");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Days that && times.equals(that.times) && people == that.people;
        }

        @Override
        public int hashCode() {
            return Objects.hash(times, people);
        }
    }

    void add(String one, String two, long days, long person) {
        days(one, two).add(days, person);
    }

    private Days days(String one, String two) {
        return byWords.computeIfAbsent(one, it -> new LinkedHashMap<>()).computeIfAbsent(two, it -> new Days());
    }

    void add(Waits other) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Waits that && byWords.equals(that.byWords);
    }

    @Override
    public int hashCode() {
        return byWords.hashCode();
    }
}
