package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.Place;

/**
 * Turns byte offsets into lines and columns. Asked in rising order it looks at each byte of the document once; it is
 * asked only where there are problems.
 */
final class Lines {

    private final byte[] bytes;
    private final int document;
    private int at;
    private int line = 1;
    private int column = 1;

    Lines(byte[] bytes, int document) {
        this.bytes = bytes;
        this.document = document;
        this.at = Mark.length(bytes);
    }

    /** The place of a byte; offsets come in rising order. */
    Place place(int offset) {
        int to = Math.min(offset, bytes.length);
        while (at < to) {
            byte next = bytes[at++];
            if (next == '\n') {
                line++;
                column = 1;
            } else if (isEndOfCharacter(at)) {
                column++;
            }
        }
        return new Place(document, line, column, to);
    }

    private boolean isEndOfCharacter(int next) {
        return next >= bytes.length || (bytes[next] & 0xc0) != 0x80;
    }
}
