package io.github.socialprescribing.client;

/** What a client agrees to. Each purpose is asked for by itself: agreeing to one says nothing about another. */
public enum ConsentScope {
    /** To be referred to the service at all. */
    REFERRAL,
    /** That the referrer hears back. "You are privileged to hear things the GP can't", and they stay there without it. */
    SHARE_WITH_REFERRER,
    /** That family or carers are spoken to. */
    SHARE_WITH_FAMILY,
    /** That a community asset hears who is coming, and why. */
    SHARE_WITH_ASSET,
    /** That the pathway is part of research. */
    RESEARCH,
    /** That the pathway is counted in what a panel sees. */
    PANEL_AGGREGATE
}
