package io.github.socialprescribing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Clients;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactPreferencesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final ContactPreferences MORNINGS = Clients.weekdayMornings();

    @Example
    void advisesOnContactOutsideWhatTheClientWouldLike() {
        assertThat(MORNINGS.advice(MONDAY.atTime(10, 0), Channels.LETTER)).isEmpty();
        assertThat(MORNINGS.advice(MONDAY.atTime(9, 59), Channels.LETTER)).hasSize(1);
        assertThat(MORNINGS.advice(MONDAY.plusDays(1).atTime(12, 0), Channels.EMAIL))
                .hasSize(2)
                .allMatch(it -> it.rule().equals(ContactPreferences.OUTSIDE_CONTACT_PREFERENCE));
        assertThat(MORNINGS.advice(MONDAY.plusDays(2), Channels.LETTER)).hasSize(1);
        assertThat(MORNINGS.advice(MONDAY, Channels.EMAIL)).hasSize(1);
        assertThat(ContactPreferences.none().advice(MONDAY.atTime(3, 0), Channels.IN_PERSON))
                .isEmpty();
    }

    @Example
    void anEveningEndsWithTheDay() {
        WeeklyTime evening =
                new WeeklyTime(LinkedHashSet.of(DayOfWeek.MONDAY), LocalTime.of(18, 0), LocalTime.MIDNIGHT);

        assertThat(evening.contains(MONDAY.atTime(23, 59))).isTrue();
        assertThat(evening.contains(MONDAY.atTime(17, 59))).isFalse();
        assertThat(evening.contains(MONDAY.plusDays(1).atTime(0, 0))).isFalse();
    }

    @Example
    void refusesATimeOnNoDayAndOneThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new WeeklyTime(LinkedHashSet.empty(), LocalTime.NOON, LocalTime.MIDNIGHT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new WeeklyTime(LinkedHashSet.of(DayOfWeek.MONDAY), LocalTime.NOON, LocalTime.of(11, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<java.util.List<WeeklyTime>> times() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 22),
                        Arbitraries.integers().between(1, 12))
                .as((day, from, hours) -> new WeeklyTime(
                        LinkedHashSet.of(day),
                        LocalTime.of(from, 0),
                        from + hours >= 24 ? LocalTime.MIDNIGHT : LocalTime.of(from + hours, 0)))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void aDayIsWelcomeExactlyWhenSomeHourOfItIs(
            @ForAll("times") java.util.List<WeeklyTime> times, @ForAll("times") java.util.List<WeeklyTime> never) {
        ContactPreferences wishes = ContactPreferences.builder()
                .times(List.ofAll(times))
                .never(List.ofAll(never))
                .build();

        assertThat(wishes.welcomes(MONDAY))
                .isEqualTo(IntStream.range(0, 24).anyMatch(hour -> wishes.welcomes(MONDAY.atTime(hour, 0))));
    }

    @Property(tries = 300)
    void aTimeThatComesBackIsWelcomeExactlyWhenSomeHourOfItIs(
            @ForAll("times") java.util.List<WeeklyTime> times, @ForAll("times") java.util.List<WeeklyTime> never) {
        ContactPreferences wishes = ContactPreferences.builder()
                .times(List.ofAll(times).drop(1))
                .never(List.ofAll(never))
                .build();

        for (WeeklyTime weekly : times) {
            assertThat(wishes.welcomes(weekly))
                    .isEqualTo(IntStream.range(0, 7 * 24)
                            .mapToObj(hour -> MONDAY.atStartOfDay().plusHours(hour))
                            .anyMatch(hour -> weekly.contains(hour) && wishes.welcomes(hour)));
        }
    }
}
