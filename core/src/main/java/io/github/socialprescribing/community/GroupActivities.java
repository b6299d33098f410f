package io.github.socialprescribing.community;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** What Healing Hearts Together, a group for people in grief, did in its sessions (Table 2 of the source paper). */
public final class GroupActivities {

    /** Baking, with attention. */
    public static final GroupActivity MINDFUL_BAKING = GroupActivity.of("mindful-baking");

    /** Making something that is of use. */
    public static final GroupActivity CRAFTING = GroupActivity.of("crafting");

    /** Making something of what grows. */
    public static final GroupActivity NATURE_CRAFTS = GroupActivity.of("nature-crafts");

    /** Reading and writing poems. */
    public static final GroupActivity POETRY = GroupActivity.of("poetry");

    /** Breathing, to be calm. */
    public static final GroupActivity BREATHING = GroupActivity.of("breathing");

    /** How to sleep. */
    public static final GroupActivity SLEEP_WORKSHOP = GroupActivity.of("sleep-workshop");

    /** Saying who one is. */
    public static final GroupActivity SELF_EXPRESSION = GroupActivity.of("self-expression");

    /** Walking together. */
    public static final GroupActivity WALKS = GroupActivity.of("walks");

    /** Quiet, for prayer. */
    public static final GroupActivity QUIET_SPACE = GroupActivity.of("quiet-space");

    /** Being there for one another. */
    public static final GroupActivity HOLDING_SPACE = GroupActivity.of("holding-space");

    /** Understanding what grief does. */
    public static final GroupActivity BEREAVEMENT_JOURNEY = GroupActivity.of("bereavement-journey");

    /** Music, which the paper counts to the mix and not to the list. */
    public static final GroupActivity MUSIC = GroupActivity.of("music");

    private static final Vocabulary<GroupActivity> STANDARD = Vocabulary.<GroupActivity>empty()
            .with(MINDFUL_BAKING, "mindful baking")
            .with(CRAFTING, "crafting for purpose")
            .with(NATURE_CRAFTS, "nature crafts")
            .with(POETRY, "poetry")
            .with(BREATHING, "breathing techniques")
            .with(SLEEP_WORKSHOP, "a sleep workshop")
            .with(SELF_EXPRESSION, "a self expression workshop")
            .with(WALKS, "walks")
            .with(QUIET_SPACE, "quiet space for prayer")
            .with(HOLDING_SPACE, "holding space for one another")
            .with(BEREAVEMENT_JOURNEY, "understanding the bereavement journey")
            .with(MUSIC, "music");

    private GroupActivities() {}

    /** All of them with their labels; a group extends it with its own. */
    public static Vocabulary<GroupActivity> standard() {
        return STANDARD;
    }
}
