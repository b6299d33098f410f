package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCodes;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a list item by item.
 *
 * @param <T> what an item is read as
 */
public final class ListDecoder<T> implements Decoder<Seq<T>> {

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
        Collection<T> items = distinct ? new LinkedHashSet<>(4) : new ArrayList<>(4);
        int found = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            found++;
            long begin = in.offset();
            T next = item.read(in);
            if (next != null && !items.add(next)) {
                in.tellPart(ProblemCodes.REPEATED, "", begin, LinkedHashMap.empty());
            }
        }
        if (found < least) {
            in.tellPart(ProblemCodes.FEW, "", offset, LinkedHashMap.of("least", Integer.toString(least)));
            return null;
        }
        return found == items.size() ? List.ofAll(items) : null;
    }
}
