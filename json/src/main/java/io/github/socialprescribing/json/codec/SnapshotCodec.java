package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.decode.Decoder;
import io.github.socialprescribing.json.decode.JsonIn;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.document.PathwaySnapshot;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A pathway as it stands, as JSON. Its members are those of the state; but what is read is the fold of a history that
 * leads there, so that nothing comes in which events could not have brought about.
 */
public final class SnapshotCodec implements Codec<PathwaySnapshot> {

    private static final String STATE = "pathway";

    /** A pathway as it stands. */
    public static final SnapshotCodec PATHWAY = new SnapshotCodec(stamp -> false);

    private final Codec<PathwaySnapshot> codec;

    private SnapshotCodec(Predicate<PolicyStamp> isStrange) {
        Form<PathwaySnapshot> form = Form.document(DocumentKind.PATHWAY_SNAPSHOT);
        Member<PolicyStamp> stamp = form.required(
                "stamp",
                Derived.of(PolicyStamp.class),
                PathwaySnapshot::stamp,
                "the policy that judged the last event");
        Member<Pathway> pathway = form.required(
                STATE,
                Derived.of(Pathway.class),
                PathwaySnapshot::pathway,
                "how it stands; its sequence is that of the last event");
        form.laws(values -> breaches(values.get(pathway)), pathway);
        form.laws(values -> strangers(isStrange.test(values.get(stamp))), stamp);
        this.codec = form.make(
                values -> new PathwaySnapshot(values.get(stamp), new Restoring(values.get(pathway)).pathway()));
    }

    /**
     * The same, telling where the policy that judged the last event is not known.
     *
     * @param policies the policies that are known
     */
    public SnapshotCodec knowing(Seq<Policy> policies) {
        Set<String> hashes = LinkedHashSet.ofAll(policies.map(Policy::hash));
        return new SnapshotCodec(stamp -> !hashes.contains(stamp.hash()));
    }

    private static Seq<Breach> breaches(Pathway stated) {
        return new Restoring(stated).breaches().map(it -> new Breach(it.code(), "/" + STATE + it.part()));
    }

    private static Seq<Breach> strangers(boolean isStrange) {
        return isStrange ? List.of(new Breach(HistoryProblemCodes.UNKNOWN_POLICY, "/stamp/hash")) : List.empty();
    }

    @Override
    public @Nullable PathwaySnapshot read(JsonIn in) {
        return codec.read(in);
    }

    @Override
    public String expected() {
        return codec.expected();
    }

    @Override
    public void write(PathwaySnapshot value, JsonGenerator out) {
        codec.write(value, out);
    }

    @Override
    public Decoder<PathwaySnapshot> decoder() {
        return codec.decoder();
    }

    @Override
    public Shape shape() {
        return codec.shape();
    }
}
