package io.github.socialprescribing.asset;

import io.github.socialprescribing.policy.CountFact;

/** The facts that a service's rules about assets may rest on; whom one asset is for rests on {@link EligibilityFacts}. */
public final class AssetFacts {

    /** How long nobody has seen it. */
    public static final CountFact DAYS_SINCE_VERIFIED = CountFact.of(
                    "days-since-verified", "days since somebody last saw the asset", "days", 0, Integer.MAX_VALUE)
            .thatCanChange();

    private AssetFacts() {}
}
