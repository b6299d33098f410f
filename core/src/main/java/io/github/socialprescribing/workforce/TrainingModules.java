package io.github.socialprescribing.workforce;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;

/**
 * The training that link workers designed for themselves: Table 4 of the source paper, row by row, in its words. A service
 * extends the list with its own.
 */
public final class TrainingModules {

    /** Going along with others, and being mentored by them. */
    public static final TrainingModule SHADOWING = module(
                    "shadowing-mentoring", "Shadowing/mentoring - among other social prescribers", Delivery.IN_PERSON)
            .build();

    /** Ethics. */
    public static final TrainingModule ETHICS =
            module("ethics", "Ethics", Delivery.ONLINE).build();

    /** Research skills, and how to ask clients without steering them. */
    public static final TrainingModule RESEARCH_SKILLS = module(
                    "research-skills",
                    "Research skills - including researching activities, how to collect (unbiased) feedback from clients",
                    Delivery.ONLINE)
            .build();

    /** Behavioural activation and motivational interviewing. */
    public static final TrainingModule MOTIVATION = module(
                    "behavioural-activation-motivational-interviewing",
                    "Behavioural activation/motivational interviewing",
                    Delivery.ONLINE,
                    Delivery.IN_PERSON)
            .build();

    /** Confidentiality. */
    public static final TrainingModule CONFIDENTIALITY =
            module("confidentiality", "Confidentiality", Delivery.ONLINE).build();

    /** What a community is, and how to be its voice. */
    public static final TrainingModule COMMUNITY = module(
                    "community",
                    "Community - how to make connections and be a voice for the community. What does 'community' mean (taking a critical approach).",
                    Delivery.ONLINE)
            .build();

    /** Counselling and other soft skills. */
    public static final TrainingModule COUNSELLING_SKILLS = module(
                    "counselling-soft-skills",
                    "Counselling/other soft skills - how to engage people and help them deal with difficulties",
                    Delivery.ONLINE)
            .build();

    /** Seeing strengths first. */
    public static final TrainingModule ASSET_BASED_WORKING = module(
                    "asset-based-working",
                    "Asset-based working - how to take a strengths based approach to people and their situation",
                    Delivery.ONLINE)
            .build();

    /** Listening: the only module whose length is given. */
    public static final TrainingModule LISTENING = module(
                    "listening-skills", "Listening skills (at least a full day)", Delivery.IN_PERSON)
            .leastDays(1)
            .build();

    /** Knowing what there is nearby. */
    public static final TrainingModule LOCAL_ASSETS = module(
                    "links-to-local-assets",
                    "Links to local community assets such as colleges, mental health charities, 'recovery academies', for education and building connections",
                    Delivery.ONLINE,
                    Delivery.IN_PERSON)
            .build();

    /** Mental health, welfare rights, specific disabilities: the only optional row. */
    public static final TrainingModule OPTIONAL_TOPICS = module(
                    "optional-topics",
                    "Optional modules on mental health, welfare rights, specific disabilities",
                    Delivery.ONLINE,
                    Delivery.IN_PERSON)
            .isOptional(true)
            .build();

    /** Safeguarding; in England with the duty to prevent terrorism. */
    public static final TrainingModule SAFEGUARDING = module(
                    "safeguarding", "Safeguarding training including counter-terrorism", Delivery.ONLINE)
            .build();

    /** One of the optional topics by itself: link workers "advocated for mental health training" (Findings). */
    public static final TrainingModule MENTAL_HEALTH = topic("mental-health", "Mental health");

    /** Another of them: welfare rights. */
    public static final TrainingModule WELFARE_RIGHTS = topic("welfare-rights", "Welfare rights");

    /** Another of them: particular disabilities. */
    public static final TrainingModule SPECIFIC_DISABILITIES = topic("specific-disabilities", "Specific disabilities");

    private static final Vocabulary<TrainingModule> TABLE_4 = listed(
            SHADOWING,
            ETHICS,
            RESEARCH_SKILLS,
            MOTIVATION,
            CONFIDENTIALITY,
            COMMUNITY,
            COUNSELLING_SKILLS,
            ASSET_BASED_WORKING,
            LISTENING,
            LOCAL_ASSETS,
            OPTIONAL_TOPICS,
            SAFEGUARDING);

    private static final Vocabulary<TrainingModule> STANDARD = TABLE_4.with(
                    MENTAL_HEALTH, MENTAL_HEALTH.content(), OPTIONAL_TOPICS)
            .with(WELFARE_RIGHTS, WELFARE_RIGHTS.content(), OPTIONAL_TOPICS)
            .with(SPECIFIC_DISABILITIES, SPECIFIC_DISABILITIES.content(), OPTIONAL_TOPICS);

    private TrainingModules() {}

    /** The twelve rows, and the topics of the optional one apart, for a service that certifies each; a service extends it. */
    public static Vocabulary<TrainingModule> standard() {
        return STANDARD;
    }

    /** The twelve rows in their order. */
    public static Vocabulary<TrainingModule> table4() {
        return TABLE_4;
    }

    /** The eleven rows that are not optional. */
    public static Seq<TrainingModule> required() {
        return TABLE_4.terms().reject(TrainingModule::isOptional);
    }

    private static TrainingModule.Builder module(String code, String content, Delivery... deliveries) {
        TrainingModule.Builder builder = TrainingModule.builder();
        builder.code(Code.ours(TrainingModule.SYSTEM, code)).content(content).deliveries(LinkedHashSet.of(deliveries));
        return builder;
    }

    private static TrainingModule topic(String code, String content) {
        return module(code, content, Delivery.ONLINE, Delivery.IN_PERSON)
                .isOptional(true)
                .build();
    }

    private static Vocabulary<TrainingModule> listed(TrainingModule... modules) {
        Vocabulary<TrainingModule> all = Vocabulary.empty();
        for (TrainingModule module : modules) {
            all = all.with(module, module.content());
        }
        return all;
    }
}
