package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.policy.Span;
import io.vavr.control.Option;

/** Whole numbers from one to another, as JSON; an end that is left out is open. */
final class SpanCodec {

    private static final Form<Span> FORM = new Form<>("span");

    private static final Member<Option<Long>> LEAST = FORM.optional(
            "least",
            Numbers.LONG,
            span -> Option.some(span.least()).filter(it -> it != Long.MIN_VALUE),
            "the lowest; left out where there is none");
    private static final Member<Option<Long>> MOST = FORM.optional(
            "most",
            Numbers.LONG,
            span -> Option.some(span.most()).filter(it -> it != Long.MAX_VALUE),
            "the highest; left out where there is none");

    /** Any span. */
    static final Codec<Span> SPAN = FORM.make(values -> new Span(
            values.get(LEAST).getOrElse(Long.MIN_VALUE), values.get(MOST).getOrElse(Long.MAX_VALUE)));

    private SpanCodec() {}
}
