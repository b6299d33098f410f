package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.DocumentKind;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialPrescribingCommandTest {

    @Test
    void tellsHowItIsUsed() {
        Ran help = Ran.with("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("validate", "schema", "convert", "decide", "policy", "Exit codes:", "Examples:");
        assertThat(Ran.with("--version").out()).startsWith("social-prescribing ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "schema", "convert", "decide", "ask", "policy"})
    void everyCommandHasAnExample(String command) {
        assertThat(Ran.with(command, "--help").out()).contains("  social-prescribing " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate", "schema", "convert", "decide", "ask", "policy check", "policy diff", "policy write"})
    void everyExampleStandsOnALineOfItsOwn(String command) {
        String help = Ran.with((command + " --help").split(" ")).out();
        String examples = help.substring(help.indexOf("\nExample"));

        assertThat(examples.lines().skip(2))
                .isNotEmpty()
                .allMatch(line -> line.contains("social-prescribing " + command) || line.startsWith("      --"));
    }

    @Test
    void saysInShortWhatIsWrongWithACommandLine() {
        Ran nothing = Ran.with();
        Ran unknown = Ran.with("validate", "--colour", "blue", Ran.SOUND);

        assertThat(nothing.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(nothing.err()).contains("Usage:");
        assertThat(unknown.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("--colour", "try: social-prescribing validate --help");
        assertThat(unknown.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--on,4.5.2026,a day such as",
        "--at,2026-04-27,a moment such as",
        "--zone,London,a time zone such as",
        "--plan,session 9,an id of 1 to 128 of the characters"
    })
    void saysInWordsWhatAnOptionTakes(String option, String typed, String expected) {
        Ran ran = Ran.with("decide", "-", "CESP", option, typed);

        assertThat(ran.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(ran.err())
                .contains("'" + option + "'", "expected " + expected)
                .doesNotContain("java.");
    }

    @Test
    void namesTheCommandThatWasMeant() {
        assertThat(Ran.with("validat", Ran.SOUND).err()).contains("social-prescribing validate");
    }

    @Test
    void aFailureOfItsOwnIsNoRefusalAndRepeatsNothing() {
        StringWriter err = new StringWriter();
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("Mary");
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                return read();
            }
        };

        int code = SocialPrescribingCommand.run(
                broken, new PrintWriter(new StringWriter()), new PrintWriter(err), "validate", "-");

        assertThat(code).isEqualTo(ExitCodes.INTERNAL);
        assertThat(err.toString()).contains("IllegalStateException").doesNotContain("Mary");
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSchemaOfEveryKind(DocumentKind kind) {
        Ran schema = Ran.with("schema", kind.word());

        assertThat(schema.code()).isZero();
        assertThat(schema.out().strip())
                .isEqualTo(SocialPrescribingJson.schema(kind).strip());
    }

    @Test
    void namesTheKindsThatThereAreAndTheOneThatWasMeant() {
        Ran near = Ran.with("schema", "referal");
        Ran far = Ran.with("validate", "--kind", "xyz", Ran.SOUND);
        Ran reserved = Ran.with("schema", "scenario");

        assertThat(near.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(near.err()).contains("`referal` is none of referral, pathway, ", "did you mean `referral`?");
        assertThat(far.err()).contains("`xyz` is none of referral, ").doesNotContain("did you mean");
        assertThat(reserved.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(reserved.err()).contains("`scenario` are spoken of, and not written yet");
    }

    @Test
    void writesACompletionForTheShell() {
        assertThat(Ran.with("generate-completion").out()).startsWith("#!").contains("--max-problems");
    }
}
