package io.github.socialprescribing.advocacy;

/** The risks that the source paper tells of. The list is open. */
public final class RiskKinds {

    /** Arson: Carla "was victim to an arson attack" (Table 3). */
    public static final RiskKind ARSON = RiskKind.of("arson");

    /** Exploitation by criminals: Carla "had been targeted by criminal gangs" (Table 3). */
    public static final RiskKind CRIMINAL_EXPLOITATION = RiskKind.of("criminal-exploitation");

    private RiskKinds() {}
}
