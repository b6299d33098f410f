package io.github.socialprescribing.asset;

import io.github.socialprescribing.identity.Id;

/**
 * What somebody gives so that there is something: it "draws on the skills and assets of a community from funding, physical
 * spaces, and local providers and individuals who share their skills and assets and do taster sessions" (Table 2).
 *
 * @param kind what is given
 * @param by who gives it: a person, an organisation, or a community as a whole
 */
public record Contribution(Kind kind, Id by) {

    /** What may be given. */
    public enum Kind {
        /** Money. */
        FUNDING,
        /** A room, a garden, a kitchen. */
        SPACE,
        /** Somebody who runs it. */
        PROVIDER,
        /** What somebody can do and shows to others. */
        SKILL,
        /** A first session to try it out. */
        TASTER
    }
}
