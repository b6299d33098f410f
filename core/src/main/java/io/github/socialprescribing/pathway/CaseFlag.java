package io.github.socialprescribing.pathway;

/** What a manager should know about a pathway at a glance. */
public enum CaseFlag {
    /** Many needs and services at once. */
    COMPLEX,
    /** The work goes beyond link working: "acting more in the role of social worker across systems". */
    ROLE_STRETCH
}
