package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * By what participants are told apart, so that it can be seen whom a service serves less well.
 *
 * @param code the word for it
 */
public record Grouping(Code code) implements Term, Comparable<Grouping> {

    /** The last part of the name of this library's own code system for groupings. */
    public static final String SYSTEM = "grouping";

    /** By age, in the bands of {@link io.github.socialprescribing.client.AgeBand}. */
    public static final Grouping AGE_BAND = of("age-band");

    /** By the community of the client. */
    public static final Grouping COMMUNITY = of("community");

    /**
     * By the area where the client lives, as the service draws its areas: large enough that nobody is found, small enough
     * that a panel can do something there.
     */
    public static final Grouping AREA = of("area");

    /** By the arm of a study, such as the model tested "in a definitive controlled study" and its control. */
    public static final Grouping STUDY_ARM = of("study-arm");

    /** By how much support it was, in the words of {@link SupportIntensity}. */
    public static final Grouping SUPPORT_INTENSITY = of("support-intensity");

    /** By whether one worker stayed at the client's side, as {@link Continuity} has it. */
    public static final Grouping CONTINUITY = of("continuity");

    /**
     * A grouping in this library's own code system.
     *
     * @param value lower case, words joined by hyphens
     */
    public static Grouping of(String value) {
        return new Grouping(Code.ours(SYSTEM, value));
    }

    @Override
    public int compareTo(Grouping other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
