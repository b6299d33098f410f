package io.github.socialprescribing.json.problem;

/**
 * Where in the input a problem stands. Columns count code points, as a person counts characters in an editor: {@code 😀}
 * is one column, four bytes. In SARIF's words, {@code columnKind} is {@code unicodeCodePoints}.
 *
 * @param document which document of the input, from 1; a single document is the first
 * @param line the line, from 1; a line ends with a line feed
 * @param column the code point in its line, from 1
 * @param offset the byte in the document, from 0; a problem at the very end stands at the document's length
 */
public record Place(int document, int line, int column, long offset) implements Comparable<Place> {

    /** Refuses places that are nowhere. */
    public Place {
        if (document < 1 || line < 1 || column < 1 || offset < 0) {
            throw new IllegalArgumentException("documents, lines and columns count from 1, bytes from 0");
        }
    }

    /** The very beginning of a single document. */
    public static Place start() {
        return new Place(1, 1, 1, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byDocument = Integer.compare(document, other.document);
        return byDocument != 0 ? byDocument : Long.compare(offset, other.offset);
    }

    /** {@code line:column}, as editors and build logs understand it. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
