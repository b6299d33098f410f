package io.github.socialprescribing.json.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Compressed input, told by its first two bytes and not by its name. */
public final class Gzip {

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /**
     * What a stream holds, unpacked if it is packed.
     *
     * @param in any stream
     * @throws IOException when the stream fails
     */
    public static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new GzipParts(buffered, BUFFER) : buffered;
    }
}
