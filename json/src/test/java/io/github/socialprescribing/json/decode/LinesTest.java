package io.github.socialprescribing.json.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Place;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void columnsCountCodePoints() {
        byte[] document = "{\"a\":\"ëë😀\",\"b\":1}".getBytes(StandardCharsets.UTF_8);

        Place place = new Lines(document, 1).place(16);

        assertThat(place).isEqualTo(new Place(1, 1, 12, 16));
    }

    @Test
    void aLineEndsWithALineFeed() {
        byte[] document = "[1,\r\n 2,\n3]".getBytes(StandardCharsets.UTF_8);
        Lines lines = new Lines(document, 4);

        assertThat(lines.place(1)).isEqualTo(new Place(4, 1, 2, 1));
        assertThat(lines.place(6)).isEqualTo(new Place(4, 2, 2, 6));
        assertThat(lines.place(document.length)).isEqualTo(new Place(4, 3, 3, document.length));
    }

    @Test
    void aMarkIsNotCounted() {
        byte[] document = "\ufeff{}".getBytes(StandardCharsets.UTF_8);

        assertThat(new Lines(document, 1).place(4)).isEqualTo(new Place(1, 1, 2, 4));
    }
}
