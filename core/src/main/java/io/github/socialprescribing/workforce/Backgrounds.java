package io.github.socialprescribing.workforce;

import io.github.socialprescribing.vocabulary.Vocabulary;

/**
 * The backgrounds of the link workers of the source paper: "counselling, teaching, health visiting, nursing, mental health
 * practice, research, local authority, social work". The list is open.
 */
public final class Backgrounds {

    /** Counselling. */
    public static final Background COUNSELLING = Background.of("counselling");

    /** Teaching. */
    public static final Background TEACHING = Background.of("teaching");

    /** Health visiting. */
    public static final Background HEALTH_VISITING = Background.of("health-visiting");

    /** Nursing. */
    public static final Background NURSING = Background.of("nursing");

    /** Mental health practice. */
    public static final Background MENTAL_HEALTH_PRACTICE = Background.of("mental-health-practice");

    /** Research. */
    public static final Background RESEARCH = Background.of("research");

    /** Local authority. */
    public static final Background LOCAL_AUTHORITY = Background.of("local-authority");

    /** Social work. */
    public static final Background SOCIAL_WORK = Background.of("social-work");

    private static final Vocabulary<Background> STANDARD = Vocabulary.<Background>empty()
            .with(COUNSELLING, "counselling")
            .with(TEACHING, "teaching")
            .with(HEALTH_VISITING, "health visiting")
            .with(NURSING, "nursing")
            .with(MENTAL_HEALTH_PRACTICE, "mental health practice")
            .with(RESEARCH, "research")
            .with(LOCAL_AUTHORITY, "local authority")
            .with(SOCIAL_WORK, "social work");

    private Backgrounds() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<Background> standard() {
        return STANDARD;
    }
}
