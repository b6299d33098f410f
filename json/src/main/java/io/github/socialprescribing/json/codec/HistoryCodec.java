package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A history as JSON: its events, each with its place, who recorded it, and the policy that judged it.
 *
 * @param <E> the type of event
 */
public final class HistoryCodec<E> implements Codec<Seq<Envelope<E>>> {

    private final DocumentKind kind;
    private final History<E, ?> history;
    private final Codec<Seq<Envelope<E>>> codec;

    HistoryCodec(DocumentKind kind, History<E, ?> history) {
        this(kind, history, events -> List.empty());
    }

    private HistoryCodec(DocumentKind kind, History<E, ?> history, Function<Seq<Envelope<E>>, Seq<Breach>> besides) {
        Form<Seq<Envelope<E>>> form = Form.document(kind);
        Member<Seq<Envelope<E>>> events = form.required(
                "events",
                ListCodec.oneOrMore(envelope(history.events())),
                Function.identity(),
                "what happened, in its sequence: all of it, or a part");
        form.laws(values -> history.breaches(values.get(events)), events);
        form.laws(values -> besides.apply(values.get(events)), events);
        this.kind = kind;
        this.history = history;
        this.codec = form.make(values -> history.once(values.get(events)));
    }

    private static <E> Codec<Envelope<E>> envelope(Class<E> events) {
        Form<Envelope<E>> form = new Form<>("envelope");
        Member<Long> sequence = form.required(
                "sequence",
                Numbers.whole(1, Long.MAX_VALUE),
                Envelope::sequence,
                "its place in the history, counted from 1 without gaps");
        Member<Recorded> recorded = form.required(
                "recorded", Derived.of(Recorded.class), Envelope::recorded, "who recorded it, when, in which role");
        Member<PolicyStamp> stamp =
                form.required("stamp", Derived.of(PolicyStamp.class), Envelope::stamp, "the policy that judged it");
        Member<Seq<RuleOverride>> overrides = form.list(
                "overrides",
                Derived.of(RuleOverride.class),
                Envelope::overrides,
                "the overrides that were brought along, without which the rules would have judged it otherwise");
        Member<Seq<Assent>> assents = form.list(
                "assents",
                Derived.of(Assent.class),
                Envelope::assents,
                "whose yes was brought along, of those whose yes was needed");
        Member<E> event = form.required("event", Derived.of(events), Envelope::event, "what happened");
        return form.make(values -> new Envelope<>(
                values.get(sequence),
                values.get(recorded),
                values.get(stamp),
                values.get(overrides),
                values.get(assents),
                values.get(event)));
    }

    /**
     * The same, telling where an event was judged by a policy that is not known, and where one that is known would have
     * judged otherwise.
     *
     * @param policies the policies that are known
     */
    public HistoryCodec<E> knowing(Seq<Policy> policies) {
        Map<String, Policy> known = LinkedHashMap.ofEntries(policies.map(it -> Tuple.of(it.hash(), it)));
        return new HistoryCodec<>(
                kind, history, events -> strangers(events, known.keySet()).appendAll(history.doubts(events, known)));
    }

    /** Every strange policy is told once, where it is named first. */
    private static <E> Seq<Breach> strangers(Seq<Envelope<E>> events, Set<String> hashes) {
        Set<String> told = LinkedHashSet.ofAll(hashes);
        Seq<Breach> breaches = List.empty();
        int index = 0;
        for (Envelope<E> next : events) {
            if (!told.contains(next.stamp().hash())) {
                told = told.add(next.stamp().hash());
                breaches = breaches.append(
                        new Breach(HistoryProblemCodes.UNKNOWN_POLICY, "/events/" + index + "/stamp/hash"));
            }
            index++;
        }
        return breaches;
    }

    @Override
    public @Nullable Seq<Envelope<E>> read(JsonIn in) {
        return codec.read(in);
    }

    @Override
    public String expected() {
        return codec.expected();
    }

    @Override
    public void write(Seq<Envelope<E>> value, JsonGenerator out) {
        codec.write(value, out);
    }

    @Override
    public Decoder<Seq<Envelope<E>>> decoder() {
        return codec.decoder();
    }

    @Override
    public Shape shape() {
        return codec.shape();
    }
}
