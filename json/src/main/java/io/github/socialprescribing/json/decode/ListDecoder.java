package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a list item by item.
 *
 * @param <T> what an item is read as
 */
public final class ListDecoder<T> implements Decoder<Seq<T>> {

    private static final int FEW = 8;

    private final Decoder<T> item;
    private final int least;
    private final boolean distinct;

    /**
     * A list of such items.
     *
     * @param item what reads one of them
     * @param least how many there are at least
     * @param distinct whether an item may stand there once only
     */
    public ListDecoder(Decoder<T> item, int least, boolean distinct) {
        this.item = item;
        this.least = least;
        this.distinct = distinct;
    }

    @Override
    public String expected() {
        return "list";
    }

    @Override
    public @Nullable Seq<T> read(JsonIn in) {
        if (!in.isAt(JsonToken.START_ARRAY, this)) {
            return null;
        }
        long offset = in.offset();
        java.util.List<T> items = new ArrayList<>();
        Set<T> known = distinct ? new LinkedHashSet<>(0) : Set.of();
        int found = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            found++;
            long begin = in.offset();
            T next = item.read(in);
            if (next == null) {
                continue;
            }
            if (!distinct || isNew(next, items, known)) {
                items.add(next);
            } else {
                in.tellPart(ProblemCodes.REPEATED, "", begin, LinkedHashMap.empty());
            }
        }
        if (found < least) {
            in.tellPart(ProblemCodes.FEW, "", offset, LinkedHashMap.of("least", Integer.toString(least)));
            return null;
        }
        return found == items.size() ? List.ofAll(items) : null;
    }

    /** Of a few items each is compared with each; a table is kept of many, so that no document makes it slow. */
    private static <T> boolean isNew(T item, java.util.List<T> items, Set<T> known) {
        if (items.size() < FEW) {
            return !items.contains(item);
        }
        if (known.isEmpty()) {
            known.addAll(items);
        }
        return known.add(item);
    }
}
