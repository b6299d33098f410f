package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.DocumentKind;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"validate", "schema", "convert", "decide", "policy"})
    void everyCommandHasAnExample(String command) {
        assertThat(Ran.with(command, "--help").out()).contains("  social-prescribing " + command);
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
    void writesACompletionForTheShell() {
        assertThat(Ran.with("generate-completion").out()).startsWith("#!").contains("--max-problems");
    }
}
