package io.github.socialprescribing.json;

import io.github.socialprescribing.json.codec.SnapshotCodec;
import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.json.document.PathwaySnapshot;
import io.github.socialprescribing.policy.Policy;
import io.vavr.collection.List;

/** Documents that hold a pathway as it stands. What is read is what events could have brought about. */
public final class SnapshotFormat extends Format<PathwaySnapshot> {

    private final SnapshotCodec codec;

    SnapshotFormat(SnapshotCodec codec) {
        super(DocumentKind.PATHWAY_SNAPSHOT, codec);
        this.codec = codec;
    }

    /**
     * The same format, with a warning where the last event was judged by another policy than these: nobody could then look
     * up why it was allowed, nor go on under the policy that was in force. The policies are not asked again, as a snapshot
     * does not tell what was known when each thing happened; {@link HistoryFormat#knowing} asks them.
     *
     * @param policies every version that ever judged an event of yours
     */
    public SnapshotFormat knowing(Iterable<Policy> policies) {
        return new SnapshotFormat(codec.knowing(List.ofAll(policies)));
    }
}
