package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.profile.Cesp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

    private static final String MARYS = "src/test/resources/io/github/socialprescribing/json/samples/pathway.json";

    private static final String MOVED = """
            ,{"sequence": %d, "recorded": {"at": "2026-03-09T10:00:00Z", "by": "link-worker-7", "role": "link-worker"},
              "stamp": {"id": "CESP", "version": "1", "hash": "%s"},
              "event": {"type": "session-moved", "event": {"type": "session-planned",
                "contact": {"id": "further-%d", "plannedFor": "2026-04-%02d"}}}}
            """;

    private static Ran planning(String document, String policy, String session, String day, String... more) {
        String[] asked = {
            "decide", "-", policy, "--plan", session, "--on", day, "--at", "2026-03-10T09:00:00Z", "--by", "worker-7"
        };
        return Ran.reading(
                document, Stream.concat(Stream.of(asked), Stream.of(more)).toArray(String[]::new));
    }

    private static String marys() throws IOException {
        return Files.readString(Path.of(MARYS));
    }

    /** Mary's pathway with as many sessions more in the diary. */
    private static String busy(int more) throws IOException {
        String sessions = IntStream.rangeClosed(1, more)
                .mapToObj(it -> MOVED.formatted(7 + it, "7".repeat(64), it, it))
                .collect(Collectors.joining());
        String document = marys();
        int end = document.lastIndexOf(']');
        return document.substring(0, end) + sessions + document.substring(end);
    }

    @Test
    void permitsWhatThePolicyPermits() throws IOException {
        Ran ran = planning(marys(), "CESP", "session-2", "2026-03-16");

        assertThat(ran.code()).isEqualTo(ExitCodes.VALID);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).first().isEqualTo("permitted under CESP 1");
        assertThat(ran.out()).contains("asked: may-plan-session: permitted");
    }

    @Test
    void tellsTheRuleThatRefusesWithItsRemedy() throws IOException {
        Ran ran = planning(busy(9), "CESP", "session-20", "2026-05-04");

        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(ran.lines()).first().isEqualTo("refused under CESP 1");
        assertThat(ran.out()).contains("SESSION_LIMIT_REACHED: ", "  remedy   ", "  rules    LIM-", "  because  LIM-");
    }

    @Test
    void gathersAllRefusals() throws IOException {
        Ran ran = planning(marys(), "CESP", "session-1", "2026-03-01");

        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(ran.out()).contains("DUPLICATE_ID: ", "DATE_BEFORE_START: ");
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        Ran permitted = planning(marys(), "CESP", "session-2", "2026-03-16", "--format", "json");
        Ran refused = planning(busy(9), "CESP", "session-20", "2026-05-04", "--format", "json");

        assertThat(permitted.code()).isEqualTo(ExitCodes.VALID);
        assertThat(permitted.out()).startsWith("{\"permitted\":true,\"stamp\":{\"id\":\"CESP\"");
        assertThat(refused.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(refused.lines())
                .singleElement()
                .asString()
                .contains("\"permitted\":false", "\"code\":\"SESSION_LIMIT_REACHED\"", "\"weight\":\"decisive\"");
    }

    @Test
    void asksThePolicyOfADocument(@TempDir Path folder) throws IOException {
        String ours = SocialPrescribingJson.write(Formats.POLICY, Cesp.policy());
        String file = Files.writeString(folder.resolve("ours.json"), ours).toString();

        assertThat(planning(marys(), file, "session-2", "2026-03-16"))
                .isEqualTo(planning(marys(), "CESP", "session-2", "2026-03-16"));
    }

    @Test
    void tellsNothingThatThePathwaySaysOfAPerson() throws IOException {
        for (String format : new String[] {"text", "json"}) {
            Ran ran = planning(busy(9), "CESP", "session-20", "2026-03-01", "--format", format);

            assertThat(ran.out() + ran.err())
                    .doesNotContain("client-7", "pathway-1", "nothing in the house", "tea and toast", "food");
        }
    }

    @Test
    void cannotDecideOnWhatCannotBeRead() throws IOException {
        Ran broken = planning(marys().replace("\"sequence\": 2", "\"sequence\": 1"), "CESP", "session-2", "2026-03-16");
        Ran nowhere = Ran.with(
                "decide",
                "nowhere.json",
                "CESP",
                "--plan=session-2",
                "--on=2026-03-16",
                "--at=2026-03-10T09:00:00Z",
                "--by=w");

        assertThat(broken.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).startsWith("stdin:");
        assertThat(nowhere.code()).isEqualTo(ExitCodes.UNREADABLE);
    }

    @Test
    void cannotDecideOnAPathwayWithoutItsBeginning() throws IOException {
        String part = marys().replaceFirst("(?s)\\{\\s+\"sequence\": 1,.*?\\},\\s+(?=\\{\\s+\"sequence\": 2)", "");

        Ran ran = planning(part, "CESP", "session-2", "2026-03-16");

        assertThat(ran.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(ran.err()).contains("does not begin with the opening");
    }
}
