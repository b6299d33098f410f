package io.github.socialprescribing.json.extract;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What stands in the parts of an input that is packed with gzip (RFC 1952), one part behind the other. The JDK's own stream
 * takes a part whose header is damaged for the end of the input, and leaves out what follows; here that is broken, and only
 * zeros may follow the last part.
 */
final class GzipParts extends InputStream {

    private static final int MAGIC = 0x1f;
    private static final int MAGIC_TOO = 0x8b;
    private static final int DEFLATED = 8;
    private static final int HAS_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(/* nowrap= */ true);
    private final CRC32 sum = new CRC32();
    private final byte[] buffer;
    private int at;
    private int end;
    private boolean hasEnded;

    GzipParts(InputStream in, int size) throws IOException {
        this.in = in;
        this.buffer = new byte[size];
        begin(some());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!hasEnded) {
            int count = inflated(bytes, from, length);
            if (count > 0) {
                sum.update(bytes, from, count);
                return count;
            }
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                endPart();
            } else if (inflater.needsInput()) {
                feed();
            } else {
                throw broken();
            }
        }
        return -1;
    }

    private int inflated(byte[] bytes, int from, int length) throws IOException {
        try {
            return inflater.inflate(bytes, from, length);
        } catch (DataFormatException damaged) {
            throw broken();
        }
    }

    private void feed() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException();
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
    }

    private void endPart() throws IOException {
        if (four() != sum.getValue() || four() != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw broken();
        }
        int next = next();
        while (next == 0) {
            next = next();
        }
        if (next < 0) {
            hasEnded = true;
            inflater.end();
        } else {
            inflater.reset();
            sum.reset();
            begin(next);
        }
    }

    private void begin(int first) throws IOException {
        if (first != MAGIC || some() != MAGIC_TOO || some() != DEFLATED) {
            throw broken();
        }
        int flags = some();
        pass(6);
        if ((flags & HAS_EXTRA) != 0) {
            pass(some() | some() << 8);
        }
        passText((flags & HAS_NAME) != 0);
        passText((flags & HAS_COMMENT) != 0);
        pass((flags & HAS_CHECK) != 0 ? 2 : 0);
    }

    private void pass(int count) throws IOException {
        for (int passed = 0; passed < count; passed++) {
            some();
        }
    }

    private void passText(boolean isThere) throws IOException {
        boolean more = isThere;
        while (more) {
            more = some() != 0;
        }
    }

    private long four() throws IOException {
        return some() | some() << 8 | some() << 16 | (long) some() << 24;
    }

    private int some() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int next() throws IOException {
        return at == end && !fill() ? -1 : buffer[at++] & 0xff;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private static ZipException broken() {
        return new ZipException();
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
