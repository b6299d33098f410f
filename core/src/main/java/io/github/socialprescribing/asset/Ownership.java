package io.github.socialprescribing.asset;

/**
 * Whose an asset is. Known so that what people do for one another stays theirs: the link workers of the source paper
 * "were keen not to 'professionalise what communities already do'".
 */
public enum Ownership {
    /** People who do it for one another. */
    COMMUNITY,
    /** A service with staff, such as a charity, or what a social prescribing service offers itself. */
    SERVICE,
    /** A public body. */
    STATUTORY,
    /** A business. */
    BUSINESS,
    /** One person. */
    INDIVIDUAL
}
