package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.Formats;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.Answer;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.oracle.SchemaOracle;
import io.github.socialprescribing.profile.Cesp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static final String PROPOSAL = command(
            "{\"type\": \"about-need\", \"command\": {\"type\": \"identify-need\", \"need\": {\"id\": \"need-3\","
                    + " \"kind\": \"housing\", \"origin\": {\"type\": \"discovered-in\", \"contact\": \"session-1\"},"
                    + " \"voicedOn\": \"2026-03-09\"}}}",
            "link-worker");

    private static String command(String command, String role) {
        return "{\"schema\": \"urn:social-prescribing:proposal:1.0\", \"recorded\": {\"at\":"
                + " \"2026-03-10T09:00:00Z\", \"by\": \"worker-7\", \"role\": \"" + role + "\"}, \"command\": "
                + command
                + "}";
    }

    /** What is answered to a proposal about Mary's pathway. */
    private static Ran proposing(String proposal, String... more) {
        String[] asked = {"decide", MARYS, "CESP", "-"};
        return Ran.reading(
                proposal, Stream.concat(Stream.of(asked), Stream.of(more)).toArray(String[]::new));
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
        assertThat(permitted.out())
                .startsWith("{\"schema\":\"urn:social-prescribing:answer:1.0\",\"stamp\":{\"id\":\"CESP\"")
                .contains("\"outcome\":\"permitted\"");
        assertThat(refused.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(refused.lines())
                .singleElement()
                .asString()
                .contains("\"outcome\":\"refused\"", "\"code\":\"SESSION_LIMIT_REACHED\"", "\"weight\":\"decisive\"");
    }

    @Test
    void whatItTellsProgramsIsADocumentThatIsReadAndValid() throws IOException {
        for (Ran ran : new Ran[] {
            planning(marys(), "CESP", "session-2", "2026-03-16", "--format", "json"),
            planning(busy(9), "CESP", "session-1", "2026-02-04", "--format", "json"),
            proposing(PROPOSAL, "--format", "json"),
            proposing(PROPOSAL.replace("need-3", "need-1"), "--format", "json")
        }) {
            Answer answer = SocialPrescribingJson.read(
                            Formats.ANSWER, ran.out().strip().getBytes(StandardCharsets.UTF_8))
                    .value()
                    .get();

            assertThat(ran.code()).isEqualTo(answer.isPermitted() ? ExitCodes.VALID : ExitCodes.INVALID);
            for (SchemaOracle oracle : SchemaOracle.of(DocumentKind.ANSWER)) {
                assertThat(oracle.faults(ran.out())).as(oracle.name()).isEmpty();
            }
        }
    }

    @Test
    void answersAnyCommandOfAPathway() {
        Ran need = proposing(PROPOSAL);
        Ran known = proposing(PROPOSAL.replace("need-3", "need-1"));
        Ran discharge = proposing(
                command("{\"type\": \"about-ending\", \"command\": {\"type\": \"discharge-client\"}}", "manager"));

        assertThat(need.code()).isEqualTo(ExitCodes.VALID);
        assertThat(need.lines()).first().isEqualTo("permitted under CESP 1");
        assertThat(known.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(known.out()).contains("refused under CESP 1", "DUPLICATE_ID: ", "  remedy   ");
        assertThat(discharge.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(discharge.out()).contains("asked: may-discharge: ", "  because  END-");
    }

    @Test
    void asksOneThing() {
        Ran nothing = Ran.with("decide", MARYS, "CESP");
        Ran both = Ran.with(
                "decide", MARYS, "CESP", "-", "--plan=s", "--on=2026-03-16", "--at=2026-03-10T09:00:00Z", "--by=w");
        Ran half = Ran.with("decide", MARYS, "CESP", "--plan=s");

        assertThat(nothing.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(nothing.err()).contains("a proposal, or a session by --plan");
        assertThat(both.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(half.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(half.err()).contains("--on");
    }

    @Test
    void tellsEveryFaultOfAProposalAtItsPlace() {
        Ran ran = proposing(
                PROPOSAL.replace("housing\"", "housing\", \"colour\": 1").replace("2026-03-09", "someday"));

        assertThat(ran.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(ran.err()).contains("unknown: ", "date: ", "(/command/command/need");
        assertThat(ran.out()).isEmpty();
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
