package io.github.socialprescribing.json;

import io.github.socialprescribing.json.codec.Codec;
import io.github.socialprescribing.json.document.DocumentKind;

/**
 * A kind of document, and what is read from it and written to it. All of them stand in {@link Formats}.
 *
 * @param <T> what a document of this kind holds
 */
public sealed class Format<T> permits HistoryFormat, PolicyFormat, SnapshotFormat {

    private final DocumentKind kind;
    private final Codec<T> codec;

    Format(DocumentKind kind, Codec<T> codec) {
        this.kind = kind;
        this.codec = codec;
    }

    /** Which kind of document it is. */
    public DocumentKind kind() {
        return kind;
    }

    Codec<T> codec() {
        return codec;
    }

    @Override
    public String toString() {
        return kind.urn();
    }
}
