package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.socialprescribing.json.problem.Problem;
import java.nio.charset.StandardCharsets;

/** Whatever the bytes are, reading them as the kind they call themselves ends with a value or with problems. */
class DocumentFuzz {

    @FuzzTest
    void readsAnything(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        SampleDocumentsTest.everyFormat()
                .filter(format -> text.contains(format.kind().urn()))
                .forEach(format -> reads(format, document));
    }

    private static void reads(Format<?> format, byte[] document) {
        ReadResult<?> read = SocialPrescribingJson.read(format, document);

        assertThat(read.isValid()).isNotEqualTo(read.problems().exists(Problem::isError));
        assertThat(read.problems()).allMatch(it -> it.place().offset() <= document.length);
    }
}
