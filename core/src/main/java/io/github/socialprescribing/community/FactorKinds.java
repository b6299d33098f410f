package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** What the source paper names as pressing on communities and on those who help them. */
public final class FactorKinds {

    /** Public money is cut: "Manchester City Council has made £428 million of cuts and savings" (Methods). */
    public static final FactorKind AUSTERITY = FactorKind.of("austerity");

    /** A pandemic: "Formed out of a community need during the pandemic" (Table 2). */
    public static final FactorKind PANDEMIC = FactorKind.of("pandemic");

    /** Health services at their limit: "overstretched and fragmented healthcare services" (Findings). */
    public static final FactorKind HEALTH_SERVICE_PRESSURE = FactorKind.of("health-service-pressure");

    /** How much of a community sector there is: "the need for a strong community sector" (Discussion). */
    public static final FactorKind ASSET_DENSITY = FactorKind.of("asset-density");

    /** Getting about: "we don't need better public transport", as the paper's link workers put it bitterly (Findings). */
    public static final FactorKind TRANSPORT = FactorKind.of("transport");

    private static final Vocabulary<FactorKind> STANDARD = Vocabulary.<FactorKind>empty()
            .with(AUSTERITY, "austerity")
            .with(PANDEMIC, "a pandemic")
            .with(HEALTH_SERVICE_PRESSURE, "pressure on health services")
            .with(ASSET_DENSITY, "how much of a community sector there is")
            .with(TRANSPORT, "transport");

    private FactorKinds() {}

    /** All of them with their labels; a community extends it with its own. */
    public static Vocabulary<FactorKind> standard() {
        return STANDARD;
    }
}
