package io.github.socialprescribing.json.fhir;

import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.IsoTime;
import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.TextDecoder;
import io.github.socialprescribing.json.problem.FhirProblemCodes;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of a date, or of a date and time where the sender was. FHIR lets the day be left out, or the month too; which day
 * that is nobody knows, and it is told that it is not used.
 */
final class DayDecoder implements Decoder<Option<LocalDate>> {

    private static final int DAY = 10;

    private static final Decoder<Option<LocalDate>> TEXT =
            new TextDecoder<>("date (text)", ProblemCodes.DATE, DayDecoder::day);

    @Override
    public String expected() {
        return TEXT.expected();
    }

    @Override
    public @Nullable Option<LocalDate> read(JsonIn in) {
        Option<LocalDate> day = TEXT.read(in);
        if (day != null && day.isEmpty()) {
            in.tell(FhirProblemCodes.DATE, LinkedHashMap.of("why", "is not to the day"));
        }
        return day;
    }

    private static @Nullable Option<LocalDate> day(byte[] text, int from, int to) {
        if (to - from < DAY) {
            String date = new String(text, from, to - from, StandardCharsets.UTF_8);
            return date.matches("[0-9]{4}(-(0[1-9]|1[0-2]))?") ? Option.none() : null;
        }
        if (to - from > DAY && IsoTime.instant(text, from, to) == null) {
            return null;
        }
        LocalDate day = IsoTime.date(text, from, from + DAY);
        return day == null ? null : Option.some(day);
    }
}
