package io.github.socialprescribing.json;

import io.github.socialprescribing.json.codec.HistoryCodec;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Documents that hold a history, or a part of one, such as the events of one decision. What begins with its first event
 * is told to its end while it is read.
 *
 * @param <E> the type of event
 */
public final class HistoryFormat<E> extends Format<Seq<Envelope<E>>> {

    private final HistoryCodec<E> codec;

    HistoryFormat(DocumentKind kind, HistoryCodec<E> codec) {
        super(kind, codec);
        this.codec = codec;
    }

    /**
     * The same format, with a warning where an event was judged by another policy than these: nobody could then look up why
     * it was allowed. Where it was judged by one of these, the policy is asked once more about every session that a whole
     * history plans, with what people had decided by then; a warning tells where it says no. What a service knew beside the
     * pathway stands in no history, so it is a warning.
     *
     * @param policies every version that ever judged an event of yours
     */
    public HistoryFormat<E> knowing(Iterable<Policy> policies) {
        return new HistoryFormat<>(kind(), codec.knowing(List.ofAll(policies)));
    }
}
