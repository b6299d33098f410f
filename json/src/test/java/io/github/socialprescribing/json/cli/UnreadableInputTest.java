package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever hands in what cannot be read hears why. */
class UnreadableInputTest {

    @TempDir
    private Path folder;

    private Ran validating(String name, byte[] content) throws IOException {
        return Ran.with("validate", Files.write(folder.resolve(name), content).toString());
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(Files.readAllBytes(Path.of(Ran.SOUND)));
        }
        return out.toByteArray();
    }

    private static void assertUnreadable(Ran ran, String reason) {
        assertThat(ran.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(ran.out() + ran.err()).contains("the input could not be read: " + reason);
    }

    @Test
    void thatThereIsNoSuchFile() {
        assertUnreadable(Ran.with("validate", "nowhere.json"), "there is no such file");
        assertUnreadable(Ran.with("convert", "--from", "native", "nowhere.json"), "there is no such file");
    }

    @Test
    void thatItIsAFolder() {
        assertUnreadable(Ran.with("validate", folder.toString()), "it is a folder");
        assertUnreadable(Ran.with("convert", "--from", "fhir", folder.toString()), "it is a folder");
        assertUnreadable(Ran.with("policy", "check", folder.toString()), "it is a folder");
    }

    @Test
    void thatItMayNotBeRead() throws IOException {
        Path file = Files.write(folder.resolve("locked.json"), new byte[] {'{'});
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(file), "whoever may do everything may read this too");

        assertUnreadable(Ran.with("validate", file.toString()), "there is no permission to read it");
    }

    @Test
    void thatItIsPackedAndBroken() throws IOException {
        byte[] whole = packed();
        byte[] broken = whole.clone();
        Arrays.fill(broken, 20, broken.length - 8, (byte) 0x55);

        assertUnreadable(
                validating("cut.json.gz", Arrays.copyOf(whole, whole.length / 2)),
                "it is packed with gzip, and cut off");
        assertUnreadable(validating("broken.json.gz", broken), "it is packed with gzip, and broken");
    }

    @Test
    void thatItIsLongerThanAnyDocument() throws IOException {
        Path zeros = folder.resolve("zeros.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(zeros))) {
            for (int mebibyte = 0; mebibyte < 20; mebibyte++) {
                gzip.write(new byte[1 << 20]);
            }
        }

        for (String[] command : new String[][] {
            {"validate"}, {"convert", "--from", "native"}, {"convert", "--from", "fhir"}, {"policy", "check"}
        }) {
            String[] line = Arrays.copyOf(command, command.length + 1);
            line[command.length] = zeros.toString();
            Ran ran = Ran.with(line);

            assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
            assertThat(ran.out() + ran.err()).contains("limit.document");
        }
    }

    @Test
    void thatWhatFollowsAPackedPartIsBroken() throws IOException {
        byte[] first = packed();
        byte[] second = packed();
        second[0] ^= 1;

        for (int length : new int[] {1, 5, second.length}) {
            byte[] both = Arrays.copyOf(first, first.length + length);
            System.arraycopy(second, 0, both, first.length, length);
            assertUnreadable(validating("second.json.gz", both), "it is packed with gzip, and broken");
        }
    }

    @Test
    void thatALaterPartOfItIsBroken() throws IOException {
        byte[] part = packed();
        byte[] both = Arrays.copyOf(part, 2 * part.length);
        System.arraycopy(part, 0, both, part.length, part.length);

        for (int header = 0; header < 3; header++) {
            byte[] broken = both.clone();
            broken[part.length + header] ^= 1;

            assertUnreadable(validating("parts.ndjson.gz", broken), "it is packed with gzip, and broken");
        }
        assertUnreadable(
                validating("cut.ndjson.gz", Arrays.copyOf(both, part.length + 7)),
                "it is packed with gzip, and cut off");
        assertThat(validating("padded.json.gz", Arrays.copyOf(part, part.length + 512)))
                .isEqualTo(new Ran(ExitCodes.VALID, "", ""));
    }

    @Test
    void thatItIsNotUtf8() throws IOException {
        Ran ran = validating("latin.json", "{\"schema\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(ran.out()).contains("json.encoding: the bytes are not UTF-8");
    }
}
