package io.github.socialprescribing.profile;

import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.vavr.collection.List;

/**
 * A control for comparisons, not for use with people: no consent is asked for, nothing is capped and nobody has to be
 * seen again. A policy needs a rule, and a simulated client a way out, so that one rule stands: an ending waits for nobody,
 * unless a safeguarding concern is open. Whoever asks for more sessions may grant them, of which there are as many as one
 * likes anyway. What is held still counts, so that results can be compared.
 */
public final class NoPolicy {

    private static final Policy POLICY = Sheet.build(draft());

    private NoPolicy() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Sheet.of("NO-POLICY", List.of("END-06.control"))
                .counting(CountingTable.of(
                        CountingRows.ATTENDED,
                        CountingRows.EVERY_CALL,
                        CountingRows.SHORT_ACCOMPANIMENT,
                        CountingRows.ACCOMPANIMENT))
                .draft();
    }
}
