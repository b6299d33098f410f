package io.github.socialprescribing.json.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Place;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Severity;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Of these documents, those that hold an {@code x} are broken, and none may be longer than eight bytes. */
class ExtractProperties {

    private static final int LONGEST = 8;

    @Property(tries = 300)
    void tellsTheSameHoweverTheExtractIsCutAndWhoeverChecksIt(
            @ForAll @Size(max = 40) List<@Chars({'a', 'x', ' ', '\r'}) String> lines,
            @ForAll boolean ends,
            @ForAll @IntRange(min = 1, max = 3) int jobs,
            @ForAll @IntRange(min = 1, max = 64) int usual)
            throws IOException {
        String extract = String.join("\n", lines) + (ends ? "\n" : "");

        assertThat(told(extract, jobs, usual)).isEqualTo(expected(extract));
    }

    @Property(tries = 100)
    void countsEveryByteOnce(
            @ForAll @CharRange(from = '\t', to = '\r') String extract,
            @ForAll @IntRange(min = 1, max = 3) int jobs,
            @ForAll @IntRange(min = 1, max = 64) int usual)
            throws IOException {
        List<Stretch> stretches = stretches(extract, jobs, usual);

        assertThat(stretches.stream().mapToLong(Stretch::bytes).sum()).isEqualTo(extract.length());
    }

    private static List<String> expected(String extract) {
        List<String> told = new ArrayList<>();
        int document = 0;
        String[] lines = extract.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            String text = lines[line].endsWith("\r") ? lines[line].substring(0, lines[line].length() - 1) : lines[line];
            if (!text.isBlank() || text.length() > LONGEST) {
                if (text.length() > LONGEST || text.contains("x")) {
                    told.add(document + " on " + line + " of " + Math.min(text.length(), LONGEST + 1));
                }
                document++;
            }
        }
        return told;
    }

    private static List<String> told(String extract, int jobs, int usual) throws IOException {
        List<String> told = new ArrayList<>();
        int documents = 0;
        int lines = 0;
        for (Stretch stretch : stretches(extract, jobs, usual)) {
            for (Stretch.Told it : stretch.told()) {
                long length = it.problems().get().place().offset();
                told.add((documents + it.documentsBefore()) + " on " + (lines + it.linesBefore()) + " of " + length);
            }
            documents += stretch.documents();
            lines += stretch.lines();
        }
        return told;
    }

    private static List<Stretch> stretches(String extract, int jobs, int usual) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        boolean complete = new Extract(ExtractProperties::problems, LONGEST, jobs, () -> false, usual)
                .check(new ByteArrayInputStream(extract.getBytes(StandardCharsets.UTF_8)), stretches::add);
        assertThat(complete).isTrue();
        return stretches;
    }

    private static Seq<Problem> problems(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        if (text.length() <= LONGEST && !text.contains("x")) {
            return Vector.empty();
        }
        Place length = new Place(1, 1, 1, Math.min(text.length(), LONGEST + 1));
        return Vector.of(new Problem(ProblemCodes.SYNTAX, Severity.ERROR, "", length, LinkedHashMap.empty()));
    }
}
