package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.document.UnknownMember;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a document that its schema does not know, by where their values stand. */
final class Strangers {

    private final int most;
    private @Nullable Map<Named, Span> known;

    private record Named(String holder, String name) {}

    private record Span(int from, int to) {}

    /** At most so many are kept. */
    Strangers(int most) {
        this.most = most;
    }

    /** Whether the object has had a member of this name. */
    boolean has(String holder, String name) {
        return known != null && known.containsKey(new Named(holder, name));
    }

    /** Keeps one, whose value stands between these bytes. */
    void keep(String holder, String name, int from, int to) {
        if (known == null) {
            known = new LinkedHashMap<>();
        }
        if (known.size() < most) {
            known.putIfAbsent(new Named(holder, name), new Span(from, to));
        }
    }

    /** All that are kept, in the order of the document. */
    Seq<UnknownMember> in(byte[] document) {
        if (known == null) {
            return List.empty();
        }
        return List.ofAll(known.entrySet())
                .map(it -> new UnknownMember(it.getKey().holder(), it.getKey().name(), text(document, it.getValue())));
    }

    private static String text(byte[] document, Span span) {
        return new String(document, span.from(), span.to() - span.from(), StandardCharsets.UTF_8);
    }
}
