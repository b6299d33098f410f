package io.github.socialprescribing.json;

import java.nio.file.Path;
import java.util.Locale;

/** How the documents of an input stand in it. */
public enum Layout {

    /** The input is one document. */
    ONE_DOCUMENT,

    /** Each line is a document, as in NDJSON and JSON Lines; blank lines are passed over. */
    DOCUMENT_A_LINE;

    /**
     * The layout that the name of a file promises: {@code .ndjson} and {@code .jsonl} hold a document a line, all others one
     * document. A {@code .gz} behind it changes nothing.
     *
     * @param file the file, of which only the name is looked at
     */
    public static Layout of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl") ? DOCUMENT_A_LINE : ONE_DOCUMENT;
    }
}
