package io.github.socialprescribing.asset;

/** To what part of public life an asset belongs. Known so that it can be counted; no rule refuses for it. */
public enum Sector {
    /** Voluntary, community, faith and social enterprise. */
    COMMUNITY,
    /** Medicine and mental health services. */
    MEDICAL,
    /** Social care. */
    SOCIAL_CARE,
    /** The council and other public bodies, such as housing and benefits. */
    PUBLIC_BODY,
    /** Colleges, libraries and other places of learning. */
    EDUCATION,
    /** Shops and other businesses. */
    BUSINESS,
    /** Anything else. */
    OTHER
}
