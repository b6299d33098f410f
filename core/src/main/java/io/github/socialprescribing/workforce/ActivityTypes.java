package io.github.socialprescribing.workforce;

import io.github.socialprescribing.vocabulary.Vocabulary;

/**
 * What link workers do, as the source paper tells it. The words are the paper's; that a type stands on this level and not
 * on another is assumed. The list is open.
 */
public final class ActivityTypes {

    /** Coordinating services: "coordinating the services involved in someone's care". */
    public static final ActivityType CARE_COORDINATION = ActivityType.of("care-coordination", ActivityLevel.NETWORK);

    /**
     * Referring onward: "multiple referrals (e.g., to occupational therapy, befriending and mental health services)".
     */
    public static final ActivityType ONWARD_REFERRAL = ActivityType.of("onward-referral", ActivityLevel.NETWORK);

    /** Managing symptoms: "helping people to manage physical and mental health symptoms". */
    public static final ActivityType SYMPTOM_SELF_MANAGEMENT =
            ActivityType.of("symptom-self-management", ActivityLevel.INDIVIDUAL);

    /** Setting goals: "goal-setting and motivational support". */
    public static final ActivityType GOAL_SETTING = ActivityType.of("goal-setting", ActivityLevel.INDIVIDUAL);

    /** Motivational support: "goal-setting and motivational support". */
    public static final ActivityType MOTIVATIONAL_SUPPORT =
            ActivityType.of("motivational-support", ActivityLevel.INDIVIDUAL);

    /**
     * Practical help: "practical help (such as supporting someone to clean their house, or read and respond to
     * unopened post)".
     */
    public static final ActivityType PRACTICAL_HELP = ActivityType.of("practical-help", ActivityLevel.INDIVIDUAL);

    /** Obtaining entitlements: "obtaining bus passes". */
    public static final ActivityType ENTITLEMENT_APPLICATION =
            ActivityType.of("entitlement-application", ActivityLevel.INDIVIDUAL);

    /**
     * Requesting adjustments: "requesting reasonable accommodations (e.g., a longer appointment at a GP surgery)".
     */
    public static final ActivityType REASONABLE_ADJUSTMENT =
            ActivityType.of("reasonable-adjustment", ActivityLevel.NETWORK);

    /** Talking with family and carers: "discussions with family and carers". */
    public static final ActivityType FAMILY_DISCUSSION = ActivityType.of("family-discussion", ActivityLevel.NETWORK);

    /** Counselling-type support: "counselling-type support to navigate bereavement or significant life changes". */
    public static final ActivityType COUNSELLING_TYPE_SUPPORT =
            ActivityType.of("counselling-type-support", ActivityLevel.INDIVIDUAL);

    /** Teaching skills: "skills-teaching (e.g., bus routes, using technology), and more". */
    public static final ActivityType SKILLS_TEACHING = ActivityType.of("skills-teaching", ActivityLevel.INDIVIDUAL);

    /** Access to welfare: "facilitating welfare access (benefits)". */
    public static final ActivityType WELFARE_ACCESS = ActivityType.of("welfare-access", ActivityLevel.INDIVIDUAL);

    /** Relational coaching: "relational coaching (setting boundaries)". */
    public static final ActivityType RELATIONAL_COACHING =
            ActivityType.of("relational-coaching", ActivityLevel.INDIVIDUAL);

    /** Building confidence: "fostering self-efficacy (confidence-building)". */
    public static final ActivityType SELF_EFFICACY = ActivityType.of("self-efficacy", ActivityLevel.INDIVIDUAL);

    /** Obtaining resources: "access to practical resources (obtaining a tablet)". */
    public static final ActivityType RESOURCE_ACQUISITION =
            ActivityType.of("resource-acquisition", ActivityLevel.INDIVIDUAL);

    /** Ending well: "managing professional endings". */
    public static final ActivityType ENDING_WORK = ActivityType.of("ending-work", ActivityLevel.INDIVIDUAL);

    /** Signposting: "facilitating community engagement (signposting to the local wellbeing centre)". */
    public static final ActivityType SIGNPOSTING = ActivityType.of("signposting", ActivityLevel.INDIVIDUAL);

    /** A sense of belonging: "creating a sense of belonging and mattering". */
    public static final ActivityType BELONGING = ActivityType.of("belonging", ActivityLevel.INDIVIDUAL);

    /** Medical referrals that were missed: "I do lots of referrals to medical resources that have been missed". */
    public static final ActivityType MISSED_MEDICAL_REFERRAL =
            ActivityType.of("missed-medical-referral", ActivityLevel.NETWORK);

    /**
     * Finding the way to medical care: "contacting a nurse to help someone gain access to a pulmonary rehabilitation
     * service".
     */
    public static final ActivityType MEDICAL_NAVIGATION = ActivityType.of("medical-navigation", ActivityLevel.NETWORK);

    /** Looking up guidelines: "looking up (and using) NICE guidelines". */
    public static final ActivityType GUIDELINE_LOOKUP = ActivityType.of("guideline-lookup", ActivityLevel.INDIVIDUAL);

    /** Medical advocacy: "a kind of medical advocate". */
    public static final ActivityType MEDICAL_ADVOCACY = ActivityType.of("medical-advocacy", ActivityLevel.NETWORK);

    /** Research-type activity: "research-type activities that link workers already do". */
    public static final ActivityType RESEARCH_TYPE_ACTIVITY =
            ActivityType.of("research-type-activity", ActivityLevel.SYSTEM);

    /**
     * Setting up groups: "supports link workers to set up their own groups and work closely with other organisations".
     */
    public static final ActivityType GROUP_CREATION = ActivityType.of("group-creation", ActivityLevel.COMMUNITY);

    /**
     * Working with partners: "supports link workers to set up their own groups and work closely with other
     * organisations".
     */
    public static final ActivityType PARTNER_WORKING = ActivityType.of("partner-working", ActivityLevel.COMMUNITY);

    /** Speaking for the community: "with the authority to advocate for issues relevant to local people". */
    public static final ActivityType COMMUNITY_ADVOCACY =
            ActivityType.of("community-advocacy", ActivityLevel.COMMUNITY);

    /** Networking: "including skills such as relationship-building, networking". */
    public static final ActivityType NETWORKING = ActivityType.of("networking", ActivityLevel.COMMUNITY);

    /** Collecting data, of which the paper's discussion speaks beside networking. */
    public static final ActivityType DATA_COLLECTION = ActivityType.of("data-collection", ActivityLevel.SYSTEM);

    /** Helping colleagues: "Willingness to help other team members was also important". */
    public static final ActivityType PEER_SUPPORT = ActivityType.of("peer-support", ActivityLevel.NETWORK);

    /** Asking colleagues: "They felt able to draw upon each others' wide range of knowledge". */
    public static final ActivityType PEER_CONSULTATION = ActivityType.of("peer-consultation", ActivityLevel.NETWORK);

    /** Cleaning the house together: "supporting someone to clean their house". */
    public static final ActivityType HOUSE_CLEANING = ActivityType.of("house-cleaning", ActivityLevel.INDIVIDUAL);

    /** Reading post: "read and respond to unopened post". */
    public static final ActivityType UNOPENED_POST = ActivityType.of("unopened-post", ActivityLevel.INDIVIDUAL);

    /** A bus pass: "obtaining bus passes". */
    public static final ActivityType BUS_PASS = ActivityType.of("bus-pass", ActivityLevel.INDIVIDUAL);

    /** Grief: "to navigate bereavement". */
    public static final ActivityType BEREAVEMENT_SUPPORT =
            ActivityType.of("bereavement-support", ActivityLevel.INDIVIDUAL);

    /** A turn in life: "significant life changes". */
    public static final ActivityType LIFE_CHANGE_SUPPORT =
            ActivityType.of("life-change-support", ActivityLevel.INDIVIDUAL);

    /** Getting about: "bus routes". */
    public static final ActivityType BUS_ROUTES = ActivityType.of("bus-routes", ActivityLevel.INDIVIDUAL);

    /** Getting online: "how to use a tablet". */
    public static final ActivityType TECHNOLOGY = ActivityType.of("technology", ActivityLevel.INDIVIDUAL);

    private static final Vocabulary<ActivityType> STANDARD = Vocabulary.<ActivityType>empty()
            .with(CARE_COORDINATION, "coordinating services")
            .with(ONWARD_REFERRAL, "referring onward")
            .with(SYMPTOM_SELF_MANAGEMENT, "managing symptoms")
            .with(GOAL_SETTING, "setting goals")
            .with(MOTIVATIONAL_SUPPORT, "motivational support")
            .with(PRACTICAL_HELP, "practical help")
            .with(ENTITLEMENT_APPLICATION, "obtaining entitlements")
            .with(REASONABLE_ADJUSTMENT, "requesting adjustments")
            .with(FAMILY_DISCUSSION, "talking with family and carers")
            .with(COUNSELLING_TYPE_SUPPORT, "counselling-type support")
            .with(SKILLS_TEACHING, "teaching skills")
            .with(WELFARE_ACCESS, "access to welfare")
            .with(RELATIONAL_COACHING, "relational coaching")
            .with(SELF_EFFICACY, "building confidence")
            .with(RESOURCE_ACQUISITION, "obtaining resources")
            .with(ENDING_WORK, "ending well")
            .with(SIGNPOSTING, "signposting")
            .with(BELONGING, "a sense of belonging")
            .with(MISSED_MEDICAL_REFERRAL, "medical referrals that were missed")
            .with(MEDICAL_NAVIGATION, "finding the way to medical care")
            .with(GUIDELINE_LOOKUP, "looking up guidelines")
            .with(MEDICAL_ADVOCACY, "medical advocacy")
            .with(RESEARCH_TYPE_ACTIVITY, "research-type activity")
            .with(GROUP_CREATION, "setting up groups")
            .with(PARTNER_WORKING, "working with partners")
            .with(COMMUNITY_ADVOCACY, "speaking for the community")
            .with(NETWORKING, "networking")
            .with(DATA_COLLECTION, "collecting data")
            .with(PEER_SUPPORT, "helping colleagues")
            .with(PEER_CONSULTATION, "asking colleagues")
            .with(HOUSE_CLEANING, "cleaning the house", PRACTICAL_HELP)
            .with(UNOPENED_POST, "unopened post", PRACTICAL_HELP)
            .with(BUS_PASS, "a bus pass", ENTITLEMENT_APPLICATION)
            .with(BEREAVEMENT_SUPPORT, "support in bereavement", COUNSELLING_TYPE_SUPPORT)
            .with(LIFE_CHANGE_SUPPORT, "support in a life change", COUNSELLING_TYPE_SUPPORT)
            .with(BUS_ROUTES, "bus routes", SKILLS_TEACHING)
            .with(TECHNOLOGY, "using technology", SKILLS_TEACHING);

    private ActivityTypes() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<ActivityType> standard() {
        return STANDARD;
    }
}
