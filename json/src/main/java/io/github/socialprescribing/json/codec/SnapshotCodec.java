package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.json.decode.Breach;
import io.github.socialprescribing.json.decode.Member;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.document.PathwaySnapshot;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.Seq;

/**
 * A pathway as it stands, as JSON. Its members are those of the state; but what is read is the fold of a history that
 * leads there, so that nothing comes in which events could not have brought about.
 */
public final class SnapshotCodec {

    private static final String STATE = "pathway";

    /** A pathway as it stands. */
    public static final Codec<PathwaySnapshot> PATHWAY = codec();

    private SnapshotCodec() {}

    private static Codec<PathwaySnapshot> codec() {
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
        return form.make(
                values -> new PathwaySnapshot(values.get(stamp), new Restoring(values.get(pathway)).pathway()));
    }

    private static Seq<Breach> breaches(Pathway stated) {
        return new Restoring(stated).breaches().map(it -> new Breach(it.code(), "/" + STATE + it.part()));
    }
}
