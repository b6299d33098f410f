package io.github.socialprescribing.json.extract;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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
        return packed ? new Parts(new Patient(buffered)) : buffered;
    }

    /** The JDK takes a pipe that has nothing ready for the end of the last part; this one makes it look. */
    private static final class Patient extends FilterInputStream {

        private long handedOut;

        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            handedOut += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            handedOut += Math.max(0, read);
            return read;
        }
    }

    /**
     * One part after the other. The JDK takes whatever follows a part and is no head of another for the end, so that a
     * damaged head would hide all that comes behind it; here something that follows the last part is a fault.
     */
    private static final class Parts extends GZIPInputStream {

        /** What closes a part: its checksum and its length. */
        private static final int TRAILER = 8;

        private final Patient packed;
        private long inBuffer;

        Parts(Patient packed) throws IOException {
            super(packed, BUFFER);
            this.packed = packed;
        }

        @Override
        protected void fill() throws IOException {
            super.fill();
            inBuffer = packed.handedOut;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            if (read < 0 && inf.getRemaining() + packed.handedOut - inBuffer > TRAILER) {
                throw new ZipException("what follows a part is no part");
            }
            return read;
        }
    }
}
