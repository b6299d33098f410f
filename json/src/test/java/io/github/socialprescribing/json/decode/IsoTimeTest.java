package io.github.socialprescribing.json.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    @Property(tries = 300)
    void readsEveryDay(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        assertThat(date(day.toString())).isEqualTo(day);
    }

    @Property(tries = 300)
    void readsEveryMoment(
            @ForAll @IntRange(min = 0, max = 999_999_999) int nanos,
            @ForAll @IntRange(min = -64_800, max = 64_800) int east,
            @ForAll int second) {
        OffsetDateTime moment =
                Instant.ofEpochSecond(second, nanos).atOffset(ZoneOffset.ofTotalSeconds(east / 60 * 60));

        String text = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);

        assertThat(instant(text)).isEqualTo(moment.toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-3-2",
                "2026-02-29",
                "2026-04-31",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "26-01-01",
                "2026/01/01",
                "2026-01-01T",
                "+2026-1-01",
                "٢٠٢٦-٠١-٠١",
                "2026-0a-01"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(date(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "2026-03-02T10:00Z",
                "2026-03-02T10:00:00",
                "2026-03-02T24:00:00Z",
                "2026-03-02T10:60:00Z",
                "2026-06-30T23:59:60Z",
                "2026-03-02 10:00:00Z",
                "2026-03-02T10:00:00z",
                "2026-03-02T10:00:00.Z",
                "2026-03-02T10:00:00.1234567890Z",
                "2026-03-02T10:00:00+1:00",
                "2026-03-02T10:00:00+01",
                "2026-03-02T10:00:00+19:00",
                "2026-03-02T10:00:00+01:60",
                "2026-02-30T10:00:00Z",
                "2026-03-02T1a:00:00Z",
                "2026-03-02T10:00:00Zx",
                "2026-03-02T10-00-00Z"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThat(instant(text)).isNull();
    }

    @Test
    void aLeapDayIsADay() {
        assertThat(date("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    private static @Nullable LocalDate date(String text) {
        return IsoTime.date(bytes(text), 0, bytes(text).length);
    }

    private static @Nullable Instant instant(String text) {
        return IsoTime.instant(bytes(text), 0, bytes(text).length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
