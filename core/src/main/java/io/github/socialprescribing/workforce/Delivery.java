package io.github.socialprescribing.workforce;

/** How a training is given. */
public enum Delivery {
    /** In one room. */
    IN_PERSON,
    /** Through a screen. */
    ONLINE
}
