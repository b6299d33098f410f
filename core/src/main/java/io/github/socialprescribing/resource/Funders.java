package io.github.socialprescribing.resource;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** Who gives money to link workers and their clients: as the source paper names them, and the usual others. The list is open. */
public final class Funders {

    /** A clinical commissioning group: "CCG Clinical Commissioning Group; funding body" (Table 1). There is none any more. */
    public static final Funder CLINICAL_COMMISSIONING_GROUP = Funder.of("clinical-commissioning-group");

    /** An integrated care board, which came after it (assumed). */
    public static final Funder INTEGRATED_CARE_BOARD = Funder.of("integrated-care-board");

    /** A primary care network: "Link workers are funded from the Primary Care Network (PCN)" (Participants). */
    public static final Funder PRIMARY_CARE_NETWORK = Funder.of("primary-care-network");

    /** A foundation trust of the NHS: "and a local NHS Foundation Trust" (Participants). */
    public static final Funder NHS_FOUNDATION_TRUST = Funder.of("nhs-foundation-trust");

    /** A local authority (assumed). */
    public static final Funder LOCAL_AUTHORITY = Funder.of("local-authority");

    /** A charity (assumed). */
    public static final Funder CHARITY = Funder.of("charity");

    /** The client: Carla "paid for her own CCTV cameras at home" (Table 3). */
    public static final Funder CLIENT = Funder.of("client");

    private static final Vocabulary<Funder> STANDARD = Vocabulary.<Funder>empty()
            .with(CLINICAL_COMMISSIONING_GROUP, "a clinical commissioning group")
            .with(INTEGRATED_CARE_BOARD, "an integrated care board")
            .with(PRIMARY_CARE_NETWORK, "a primary care network")
            .with(NHS_FOUNDATION_TRUST, "an NHS foundation trust")
            .with(LOCAL_AUTHORITY, "a local authority")
            .with(CHARITY, "a charity")
            .with(CLIENT, "the client");

    private Funders() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<Funder> standard() {
        return STANDARD;
    }
}
