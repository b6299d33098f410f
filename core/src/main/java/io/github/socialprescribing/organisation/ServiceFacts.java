package io.github.socialprescribing.organisation;

import io.github.socialprescribing.policy.CountFact;

/** The facts that rules about a service as a whole may rest on. */
public final class ServiceFacts {

    private static final long MOST = 100L * Integer.MAX_VALUE;

    /** The share of closed pathways that had been extended. */
    public static final CountFact EXTENDED_PERCENT = CountFact.of(
            "extended-percent",
            "the share of pathways closed in 90 days that had been extended, rounded up",
            "per cent",
            0,
            100);

    /** How many people started for each post. */
    public static final CountFact STARTED_PER_POST = CountFact.of(
            "started-per-post",
            "people whose support started in 12 months, for each whole post, rounded up",
            "people",
            0,
            MOST);

    private ServiceFacts() {}
}
