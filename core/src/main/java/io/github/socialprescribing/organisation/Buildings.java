package io.github.socialprescribing.organisation;

import io.github.socialprescribing.vocabulary.Vocabulary;

/** The buildings that the source paper names. The list is open. */
public final class Buildings {

    /** Any building that a community has for itself: "based in community buildings" (Participants). */
    public static final Building COMMUNITY_BUILDING = Building.of("community-building");

    /** A library: "such as libraries and community centres" (Participants). */
    public static final Building LIBRARY = Building.of("library");

    /** A community centre, in the same words. */
    public static final Building COMMUNITY_CENTRE = Building.of("community-centre");

    private static final Vocabulary<Building> STANDARD = Vocabulary.<Building>empty()
            .with(COMMUNITY_BUILDING, "a community building")
            .with(LIBRARY, "a library", COMMUNITY_BUILDING)
            .with(COMMUNITY_CENTRE, "a community centre", COMMUNITY_BUILDING);

    private Buildings() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<Building> standard() {
        return STANDARD;
    }
}
