package io.github.socialprescribing.organisation;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The sorts of organisation that the source paper names, and the usual others. The list is open. */
public final class OrganisationKinds {

    /** "The voluntary, community, faith, and social enterprise (VCFSE)" sector (Participants). */
    public static final OrganisationKind VCFSE = OrganisationKind.of("vcfse");

    /** "BlueSCI, a wellbeing-focused community interest company" (Participants). */
    public static final OrganisationKind COMMUNITY_INTEREST_COMPANY = OrganisationKind.of("community-interest-company");

    /** A charity: "mental health charities" (Table 4). */
    public static final OrganisationKind CHARITY = OrganisationKind.of("charity");

    /** Any body of the health sector: "and health sectors" (Participants). */
    public static final OrganisationKind HEALTH = OrganisationKind.of("health");

    /** A general practice: "Referrals are usually from GPs" (Participants). */
    public static final OrganisationKind GENERAL_PRACTICE = OrganisationKind.of("general-practice");

    /** A primary care network: "funded from the Primary Care Network (PCN)" (Participants). */
    public static final OrganisationKind PRIMARY_CARE_NETWORK = OrganisationKind.of("primary-care-network");

    /** A foundation trust: "and a local NHS Foundation Trust" (Participants). */
    public static final OrganisationKind NHS_FOUNDATION_TRUST = OrganisationKind.of("nhs-foundation-trust");

    /** A clinical commissioning group: "CCG Clinical Commissioning Group; funding body" (Table 1). There is none any more. */
    public static final OrganisationKind CLINICAL_COMMISSIONING_GROUP =
            OrganisationKind.of("clinical-commissioning-group");

    /** An integrated care board, which came after it (assumed). */
    public static final OrganisationKind INTEGRATED_CARE_BOARD = OrganisationKind.of("integrated-care-board");

    /** A local authority: "Manchester City Council" (Methods). */
    public static final OrganisationKind LOCAL_AUTHORITY = OrganisationKind.of("local-authority");

    /** A housing provider: "housing services" (Table 3). */
    public static final OrganisationKind HOUSING_PROVIDER = OrganisationKind.of("housing-provider");

    /** A university or college: "an academic-community collaboration" (Current paper). */
    public static final OrganisationKind ACADEMIC = OrganisationKind.of("academic");

    /** A business (assumed; a partners' panel has room for it). */
    public static final OrganisationKind BUSINESS = OrganisationKind.of("business");

    private static final Vocabulary<OrganisationKind> STANDARD = Vocabulary.<OrganisationKind>empty()
            .with(VCFSE, "a body of the voluntary, community, faith and social enterprise sector")
            .with(COMMUNITY_INTEREST_COMPANY, "a community interest company", VCFSE)
            .with(CHARITY, "a charity", VCFSE)
            .with(HEALTH, "a body of the health sector")
            .with(GENERAL_PRACTICE, "a general practice", HEALTH)
            .with(PRIMARY_CARE_NETWORK, "a primary care network", HEALTH)
            .with(NHS_FOUNDATION_TRUST, "an NHS foundation trust", HEALTH)
            .with(CLINICAL_COMMISSIONING_GROUP, "a clinical commissioning group", HEALTH)
            .with(INTEGRATED_CARE_BOARD, "an integrated care board", HEALTH)
            .with(LOCAL_AUTHORITY, "a local authority")
            .with(HOUSING_PROVIDER, "a housing provider")
            .with(ACADEMIC, "a university or college")
            .with(BUSINESS, "a business");

    private OrganisationKinds() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<OrganisationKind> standard() {
        return STANDARD;
    }
}
