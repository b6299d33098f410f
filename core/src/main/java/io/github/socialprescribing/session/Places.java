package io.github.socialprescribing.session;

import io.github.socialprescribing.vocabulary.Vocabulary;

/**
 * Where sessions take place: "The service in this study allows flexibility of session number, frequency, and location". The
 * list is open, and which of them is a kind of which is assumed.
 */
public final class Places {

    /** The service's own rooms, whichever they are. */
    public static final Place CENTRE = Place.of("centre");

    /** The library in which the service has its base: "the link workers' library base". */
    public static final Place LIBRARY = Place.of("library");

    /** An office, as where others "do basic signposting from an office base". */
    public static final Place OFFICE = Place.of("office");

    /** The client's home. */
    public static final Place HOME = Place.of("home");

    /** A general practice: "a longer appointment at a GP surgery". */
    public static final Place GP_SURGERY = Place.of("gp-surgery");

    /** Any other place in the community: "work flexibly across community settings". */
    public static final Place COMMUNITY = Place.of("community");

    /** Out of doors. */
    public static final Place OUTDOORS = Place.of("outdoors");

    /** On a bike ride: "one notable example being a session on a bike ride". */
    public static final Place BIKE_RIDE = Place.of("bike-ride");

    private static final Vocabulary<Place> STANDARD = Vocabulary.<Place>empty()
            .with(CENTRE, "the service's own rooms")
            .with(LIBRARY, "the library", CENTRE)
            .with(OFFICE, "an office", CENTRE)
            .with(HOME, "the client's home")
            .with(COMMUNITY, "a place in the community")
            .with(GP_SURGERY, "a general practice", COMMUNITY)
            .with(OUTDOORS, "out of doors")
            .with(BIKE_RIDE, "a bike ride", OUTDOORS);

    private Places() {}

    /** All of them with their labels; a service extends it with its own. */
    public static Vocabulary<Place> standard() {
        return STANDARD;
    }
}
