package io.github.socialprescribing.asset;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The sorts of asset that the source paper names, and three that every neighbourhood has. The list is open. */
public final class AssetCategories {

    /** The arts: "such as the arts, social groups, exercise, and welfare services" (Introduction). */
    public static final AssetCategory ARTS = AssetCategory.of("arts");

    /** A group of people who meet: "social groups" (Introduction), "groups" (the centre of the source paper). */
    public static final AssetCategory SOCIAL_GROUP = AssetCategory.of("social-group");

    /** Exercise: "exercise" (Introduction). */
    public static final AssetCategory EXERCISE = AssetCategory.of("exercise");

    /** Welfare services: "welfare services" (Introduction). */
    public static final AssetCategory WELFARE = AssetCategory.of("welfare");

    /** Welfare rights: "welfare rights support" (Methods). */
    public static final AssetCategory WELFARE_RIGHTS = AssetCategory.of("welfare-rights");

    /** A library: "this centre hosts a library, craft shop, groups, counselling, and social prescribing" (Methods). */
    public static final AssetCategory LIBRARY = AssetCategory.of("library");

    /** A community centre: "libraries and community centres" (Methods). */
    public static final AssetCategory COMMUNITY_CENTRE = AssetCategory.of("community-centre");

    /** A craft shop, in the same centre (Methods). */
    public static final AssetCategory CRAFT_SHOP = AssetCategory.of("craft-shop");

    /** Counselling, in the same centre (Methods). */
    public static final AssetCategory COUNSELLING = AssetCategory.of("counselling");

    /** Crisis support, by day or night (Methods). */
    public static final AssetCategory CRISIS_SUPPORT = AssetCategory.of("crisis-support");

    /** A café that is open when a night is too long: "night-time crisis support" (Methods). */
    public static final AssetCategory CRISIS_CAFE = AssetCategory.of("crisis-cafe");

    /** A group for wellbeing: "social and wellbeing groups" (Methods). */
    public static final AssetCategory WELLBEING_GROUP = AssetCategory.of("wellbeing-group");

    /** Befriending: "design new initiatives (such as befriending schemes)" (CESP). */
    public static final AssetCategory BEFRIENDING = AssetCategory.of("befriending");

    /**
     * Occupational therapy: "multiple referrals (e.g., to occupational therapy, befriending and mental health
     * services)" (Findings).
     */
    public static final AssetCategory OCCUPATIONAL_THERAPY = AssetCategory.of("occupational-therapy");

    /** A mental health service, in the same list (Findings). */
    public static final AssetCategory MENTAL_HEALTH_SERVICE = AssetCategory.of("mental-health-service");

    /** A clinical pharmacist, to whom Carla was referred (Table 3). */
    public static final AssetCategory CLINICAL_PHARMACIST = AssetCategory.of("clinical-pharmacist");

    /** Help with breathing: "gain access to a pulmonary rehabilitation service" (Findings). */
    public static final AssetCategory PULMONARY_REHABILITATION = AssetCategory.of("pulmonary-rehabilitation");

    /**
     * A college: "links to local community assets such as colleges, mental health charities, 'recovery academies'"
     * (Table 4).
     */
    public static final AssetCategory COLLEGE = AssetCategory.of("college");

    /** A mental health charity, in the same list (Table 4). */
    public static final AssetCategory MENTAL_HEALTH_CHARITY = AssetCategory.of("mental-health-charity");

    /** A place where people learn to recover, in the same list (Table 4). */
    public static final AssetCategory RECOVERY_ACADEMY = AssetCategory.of("recovery-academy");

    /** A housing service: "a higher priority category for housing services" (Table 3). */
    public static final AssetCategory HOUSING_SERVICE = AssetCategory.of("housing-service");

    /** An advocacy service: "which was passed to an advocacy service" (Table 3). */
    public static final AssetCategory ADVOCACY_SERVICE = AssetCategory.of("advocacy-service");

    /** A group for those who grieve, such as Healing Hearts Together (Table 2). */
    public static final AssetCategory BEREAVEMENT_GROUP = AssetCategory.of("bereavement-group");

    /**
     * An autism support group: "set up their own groups in response to local need (e.g., an autism support group)"
     * (Methods).
     */
    public static final AssetCategory AUTISM_GROUP = AssetCategory.of("autism-group");

    /** Making things: "mindful baking, crafting for purpose, nature crafts" (Table 2). */
    public static final AssetCategory CRAFTS = AssetCategory.of("crafts");

    /** Poetry (Table 2). */
    public static final AssetCategory POETRY = AssetCategory.of("poetry");

    /** Music: "a mix of creativity, music, nature" (Table 2). */
    public static final AssetCategory MUSIC = AssetCategory.of("music");

    /** Walks (Table 2). */
    public static final AssetCategory WALKS = AssetCategory.of("walks");

    /** Nature (Table 2). */
    public static final AssetCategory NATURE = AssetCategory.of("nature");

    /** A place of worship: "quiet space for prayer" (Table 2). */
    public static final AssetCategory PLACE_OF_WORSHIP = AssetCategory.of("place-of-worship");

    /** A food bank, pantry or shared meal (assumed; Mary was hungry). */
    public static final AssetCategory FOOD_SUPPORT = AssetCategory.of("food-support");

    /** Help with getting online: "skills-teaching (e.g., bus routes, using technology)" (Findings). */
    public static final AssetCategory DIGITAL_SUPPORT = AssetCategory.of("digital-support");

    /** A place where people are needed (assumed; giving is one of the Five Ways). */
    public static final AssetCategory VOLUNTEERING = AssetCategory.of("volunteering");

    private static final Vocabulary<AssetCategory> STANDARD = Vocabulary.<AssetCategory>empty()
            .with(ARTS, "the arts")
            .with(SOCIAL_GROUP, "a social group")
            .with(EXERCISE, "exercise")
            .with(WELFARE, "welfare services")
            .with(WELFARE_RIGHTS, "welfare rights support", WELFARE)
            .with(LIBRARY, "a library")
            .with(COMMUNITY_CENTRE, "a community centre")
            .with(CRAFT_SHOP, "a craft shop")
            .with(COUNSELLING, "counselling")
            .with(CRISIS_SUPPORT, "crisis support")
            .with(CRISIS_CAFE, "a night-time crisis café", CRISIS_SUPPORT)
            .with(WELLBEING_GROUP, "a wellbeing group", SOCIAL_GROUP)
            .with(BEFRIENDING, "befriending")
            .with(OCCUPATIONAL_THERAPY, "occupational therapy")
            .with(MENTAL_HEALTH_SERVICE, "a mental health service")
            .with(CLINICAL_PHARMACIST, "a clinical pharmacist")
            .with(PULMONARY_REHABILITATION, "pulmonary rehabilitation")
            .with(COLLEGE, "a college")
            .with(MENTAL_HEALTH_CHARITY, "a mental health charity")
            .with(RECOVERY_ACADEMY, "a recovery academy", COLLEGE)
            .with(HOUSING_SERVICE, "a housing service")
            .with(ADVOCACY_SERVICE, "an advocacy service")
            .with(BEREAVEMENT_GROUP, "a bereavement group", SOCIAL_GROUP)
            .with(AUTISM_GROUP, "an autism support group", SOCIAL_GROUP)
            .with(CRAFTS, "crafts", ARTS)
            .with(POETRY, "poetry", ARTS)
            .with(MUSIC, "music", ARTS)
            .with(WALKS, "walks", EXERCISE)
            .with(NATURE, "being out in nature")
            .with(PLACE_OF_WORSHIP, "a place of worship")
            .with(FOOD_SUPPORT, "food")
            .with(DIGITAL_SUPPORT, "help with getting online")
            .with(VOLUNTEERING, "volunteering");

    private AssetCategories() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<AssetCategory> standard() {
        return STANDARD;
    }
}
