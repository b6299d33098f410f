package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The entitlements that the source paper tells of. The list is open. */
public final class EntitlementKinds {

    /** Welfare benefits: Mary's "had been stopped" (Table 1). */
    public static final EntitlementKind WELFARE_BENEFITS = EntitlementKind.of("welfare-benefits");

    /** A bus pass: "obtaining bus passes" (Findings). */
    public static final EntitlementKind BUS_PASS = EntitlementKind.of("bus-pass");

    /** A home, or a higher priority for one: Carla's "higher priority category for housing services" (Table 3). */
    public static final EntitlementKind HOUSING = EntitlementKind.of("housing");

    /** Respite care: "secured for Carla's children" (Table 3). */
    public static final EntitlementKind RESPITE = EntitlementKind.of("respite");

    /** Help with heating: "extra funding was acquired for heating bills" (Table 1). */
    public static final EntitlementKind HEATING = EntitlementKind.of("heating");

    private static final Vocabulary<EntitlementKind> STANDARD = Vocabulary.<EntitlementKind>empty()
            .with(WELFARE_BENEFITS, "welfare benefits")
            .with(BUS_PASS, "a bus pass")
            .with(HOUSING, "a home, or a higher priority for one")
            .with(RESPITE, "respite care")
            .with(HEATING, "help with heating");

    private EntitlementKinds() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<EntitlementKind> standard() {
        return STANDARD;
    }
}
