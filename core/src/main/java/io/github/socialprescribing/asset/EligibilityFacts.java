package io.github.socialprescribing.asset;

import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FlagFact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What an asset may ask of those who come, as coarsely as it can be asked. Of an age only a band is ever known, so there are
 * two facts for it; somebody who may be old enough is not turned away.
 */
public final class EligibilityFacts {

    private static final int MOST_YEARS = 150;

    /** How old the client is at least. */
    public static final CountFact AGE_AT_LEAST =
            CountFact.of("age-at-least", "years that the client is at least", "years", 0, MOST_YEARS);

    /** How old the client is at most. */
    public static final CountFact AGE_AT_MOST =
            CountFact.of("age-at-most", "years that the client is at most", "years", 0, MOST_YEARS);

    /** Whether the client belongs to the community that has the asset. */
    public static final FlagFact IN_COMMUNITY =
            FlagFact.of("in-community", "the client belongs to the community that has the asset");

    /** Whether the client cares for somebody. */
    public static final FlagFact CARES = FlagFact.of("cares-for-somebody", "the client cares for somebody");

    /** Whether the client agrees to what the asset asks of those who come. */
    public static final FlagFact AGREES = FlagFact.of(
                    "agrees-to-terms", "the client agrees to what the asset asks of those who come")
            .thatCanChange();

    private static final Seq<Fact> ALL = List.<Fact>of(AGE_AT_LEAST, AGE_AT_MOST, IN_COMMUNITY, CARES, AGREES)
            .appendAll(NeedKinds.standard().terms().map(EligibilityFacts::need));

    private EligibilityFacts() {}

    /** All of them, with one for each kind of need in this library's own vocabulary. */
    public static Seq<Fact> all() {
        return ALL;
    }

    /**
     * Whether the client has a need of this kind.
     *
     * @param kind a kind of need
     */
    public static FlagFact need(NeedKind kind) {
        String word = kind.code().value();
        boolean ours = kind.equals(NeedKind.of(word));
        return FlagFact.of("need-" + (ours ? word : kind.code()), "the client has this need: " + word);
    }

    /**
     * Whether the client may be of an age.
     *
     * @param youngest in completed years
     * @param oldest in completed years
     */
    public static Condition aged(int youngest, int oldest) {
        return AGE_AT_MOST.isAtLeast(youngest).and(AGE_AT_LEAST.isAtMost(oldest));
    }

    /**
     * Whether the client may be of an age, or older.
     *
     * @param youngest in completed years
     */
    public static Condition aged(int youngest) {
        return AGE_AT_MOST.isAtLeast(youngest);
    }
}
