package io.github.socialprescribing.json.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class LineFeedsProperties {

    @Property(tries = 500)
    void findsWhatALookAtEachByteFinds(
            @ForAll @CharRange(from = '\b', to = '\r') @CharRange(from = 'ÿ', to = 'Ċ') String text,
            @ForAll @IntRange(max = 20) int skipped) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int from = Math.min(skipped, bytes.length);
        int feed = from;
        while (feed < bytes.length && bytes[feed] != '\n') {
            feed++;
        }

        assertThat(LineFeeds.next(bytes, from, bytes.length)).isEqualTo(feed);
        assertThat(LineFeeds.behindLast(bytes, bytes.length))
                .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1);
    }
}
