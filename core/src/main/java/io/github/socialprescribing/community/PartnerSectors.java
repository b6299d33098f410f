package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The sectors of partners that the source paper names: "Local Authority, health, business, voluntary sector, and housing". */
public final class PartnerSectors {

    /** The council. */
    public static final PartnerSector LOCAL_AUTHORITY = PartnerSector.of("local-authority");

    /** Practices, hospitals and other health services. */
    public static final PartnerSector HEALTH = PartnerSector.of("health");

    /** Shops and firms. */
    public static final PartnerSector BUSINESS = PartnerSector.of("business");

    /** Charities, faith groups and social enterprises. */
    public static final PartnerSector VOLUNTARY = PartnerSector.of("voluntary");

    /** Landlords and housing associations. */
    public static final PartnerSector HOUSING = PartnerSector.of("housing");

    private static final Vocabulary<PartnerSector> STANDARD = Vocabulary.<PartnerSector>empty()
            .with(LOCAL_AUTHORITY, "the local authority")
            .with(HEALTH, "health")
            .with(BUSINESS, "business")
            .with(VOLUNTARY, "the voluntary sector")
            .with(HOUSING, "housing");

    private PartnerSectors() {}

    /** All of them with their labels; a panel extends it with its own. */
    public static Vocabulary<PartnerSector> standard() {
        return STANDARD;
    }
}
