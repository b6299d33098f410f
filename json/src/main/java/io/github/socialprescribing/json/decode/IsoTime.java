package io.github.socialprescribing.json.decode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates and instants of ISO 8601, in the one spelling that leaves nothing open: four digits of the year, seconds, and an
 * offset from UTC. There is no {@code 24:00} and no leap second.
 */
public final class IsoTime {

    private static final int DATE = 10;
    private static final int SECONDS = 19;
    private static final int NANO_DIGITS = 9;
    private static final int FURTHEST = 18 * 3600;

    private IsoTime() {}

    /**
     * The day that is written {@code YYYY-MM-DD}.
     *
     * @param text holds the characters, among others
     * @param from the first of them
     * @param to the one behind the last
     */
    public static @Nullable LocalDate date(byte[] text, int from, int to) {
        if (to - from != DATE || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int century = two(text, from);
        int year = two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        if ((century | year) < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        year += 100 * century;
        return day > 28 && day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    /**
     * The moment that is written {@code YYYY-MM-DDThh:mm:ss}, perhaps with up to nine digits of a second, and with
     * {@code Z} or an offset.
     *
     * @param text holds the characters, among others
     * @param from the first of them
     * @param to the one behind the last
     */
    public static @Nullable Instant instant(byte[] text, int from, int to) {
        if (to - from <= SECONDS) {
            return null;
        }
        LocalDate date = date(text, from, from + DATE);
        int seconds = text[from + DATE] == 'T' ? secondOfDay(text, from + DATE + 1) : -1;
        int zone = endOfFraction(text, from + SECONDS, to);
        int offset = offset(text, zone, to);
        if (date == null || seconds < 0 || zone < 0 || offset == Integer.MIN_VALUE) {
            return null;
        }
        long second = date.toEpochDay() * 86_400 + seconds - offset;
        return Instant.ofEpochSecond(second, nanos(text, from + SECONDS + 1, zone));
    }

    private static int secondOfDay(byte[] text, int at) {
        int hour = two(text, at);
        int minute = two(text, at + 3);
        int second = two(text, at + 6);
        boolean sound = text[at + 2] == ':' && text[at + 5] == ':' && hour >= 0 && minute >= 0 && second >= 0;
        return sound && hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : -1;
    }

    /** Where the zone begins, or -1 where the fraction has no digit or too many. */
    private static int endOfFraction(byte[] text, int at, int to) {
        if (text[at] != '.') {
            return at;
        }
        int end = at + 1;
        while (end < to && isDigit(text[end])) {
            end++;
        }
        return end > at + 1 && end <= at + 1 + NANO_DIGITS ? end : -1;
    }

    private static int nanos(byte[] text, int from, int to) {
        int nanos = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            nanos = nanos * 10 + (from + i < to ? text[from + i] - '0' : 0);
        }
        return nanos;
    }

    /** Seconds east of UTC, or {@link Integer#MIN_VALUE}. */
    private static int offset(byte[] text, int at, int to) {
        if (at >= 0 && to - at == 1 && text[at] == 'Z') {
            return 0;
        }
        if (at < 0 || to - at != 6 || (text[at] != '+' && text[at] != '-') || text[at + 3] != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = two(text, at + 1);
        int minutes = two(text, at + 4);
        int seconds = hours * 3600 + minutes * 60;
        if (hours < 0 || minutes < 0 || minutes > 59 || seconds > FURTHEST) {
            return Integer.MIN_VALUE;
        }
        return text[at] == '-' ? -seconds : seconds;
    }

    /** Two digits, or a negative number. */
    private static int two(byte[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : 10 * tens + ones;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
