package io.github.socialprescribing.json.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

    @Provide
    Arbitrary<List<Byte>> bytes() {
        Arbitrary<Byte> any = Arbitraries.bytes();
        Arbitrary<Byte> edges = Arbitraries.of(
                        0x7f, 0x80, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0x9f, 0xa0, 0xef, 0xf0, 0x8f, 0x90, 0xf4, 0xf5)
                .map(Integer::byteValue);
        return Arbitraries.oneOf(any, edges, Arbitraries.just((byte) 'a'))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 500)
    void agreesWithThePlatform(@ForAll("bytes") List<Byte> list) {
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = list.get(i);
        }

        assertThat(Utf8.of(bytes, 0, bytes.length).flaw() < 0).isEqualTo(isUtf8(bytes));
    }

    @Property(tries = 200)
    void findsTheFirstFlawWhereverItStands(@ForAll("bytes") List<Byte> ignored) {
        int at = ignored.size();
        byte[] bytes = ("é" + "x".repeat(at) + "?" + "y".repeat(40)).getBytes(StandardCharsets.UTF_8);
        bytes[at + 2] = (byte) 0xfe;

        assertThat(Utf8.of(bytes, 0, bytes.length).flaw()).isEqualTo(at + 2);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }
}
