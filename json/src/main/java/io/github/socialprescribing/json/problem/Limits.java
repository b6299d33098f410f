package io.github.socialprescribing.json.problem;

/**
 * How much of a document is read before reading stops. What exceeds a limit is a problem with a place; memory stays
 * bounded by the document's own size, whoever wrote it.
 *
 * @param documentBytes the longest document, in bytes
 * @param depth how deep objects and lists may be nested
 * @param stringCharacters the longest text, in UTF-16 characters
 * @param numberCharacters the longest number, in characters
 * @param problems how many problems of a document are told; the rest is counted
 */
public record Limits(int documentBytes, int depth, int stringCharacters, int numberCharacters, int problems) {

    private static final Limits STANDARD = new Limits(16 << 20, 64, 1 << 20, 64, 1_000);

    private static final int MOST_BYTES = 1 << 30;

    /** Refuses limits that let nothing through, and documents beyond a gibibyte. */
    public Limits {
        if (documentBytes < 1 || depth < 1 || stringCharacters < 1 || numberCharacters < 1 || problems < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (documentBytes > MOST_BYTES) {
            throw new IllegalArgumentException("a document has at most 1,073,741,824 bytes");
        }
    }

    /** 16 MiB, 64 levels, 1 MiB of characters in a text, 64 in a number, 1,000 problems (assumed: ten times what is real). */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * The same limits for longer or shorter documents.
     *
     * @param bytes the longest document, in bytes
     */
    public Limits withDocumentBytes(int bytes) {
        return new Limits(bytes, depth, stringCharacters, numberCharacters, problems);
    }

    /**
     * The same limits with more or fewer problems told.
     *
     * @param most how many problems of a document are told
     */
    public Limits withProblems(int most) {
        return new Limits(documentBytes, depth, stringCharacters, numberCharacters, most);
    }
}
