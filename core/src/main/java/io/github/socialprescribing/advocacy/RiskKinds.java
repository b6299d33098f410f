package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The risks that the source paper tells of, and the one that rules about missed contacts ask for. The list is open. */
public final class RiskKinds {

    /** Arson: Carla "was victim to an arson attack" (Table 3). */
    public static final RiskKind ARSON = RiskKind.of("arson");

    /** Exploitation by criminals: Carla "had been targeted by criminal gangs" (Table 3). */
    public static final RiskKind CRIMINAL_EXPLOITATION = RiskKind.of("criminal-exploitation");

    /**
     * An adult at risk: needs care and support, and could not protect themselves from harm (assumed, as safeguarding law
     * in England defines it). When one misses a contact, policies make somebody look whether they are safe first.
     */
    public static final RiskKind ADULT_AT_RISK = RiskKind.of("adult-at-risk");

    private static final Vocabulary<RiskKind> STANDARD = Vocabulary.<RiskKind>empty()
            .with(ARSON, "arson")
            .with(CRIMINAL_EXPLOITATION, "criminal exploitation")
            .with(ADULT_AT_RISK, "an adult at risk");

    private RiskKinds() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<RiskKind> standard() {
        return STANDARD;
    }
}
