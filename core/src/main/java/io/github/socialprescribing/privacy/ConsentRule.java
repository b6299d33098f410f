package io.github.socialprescribing.privacy;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * By which consent people are in a table, or why none is asked for. It is told with every table that leaves, so that whoever
 * has one file and nothing else knows what its people agreed to.
 *
 * @param code the word for it
 */
public record ConsentRule(Code code) implements Term {

    /** The last part of the name of this library's own code system for rules of consent. */
    public static final String SYSTEM = "consent-rule";

    /** Everybody who is counted has agreed to research, and has not taken it back. */
    public static final ConsentRule RESEARCH = of("research");

    /** Everybody who is counted has agreed to be counted in what a panel sees, and has not taken it back. */
    public static final ConsentRule PANEL_AGGREGATE = of("panel-aggregate");

    /** Nobody is asked: it was said and answered in the open, on panels. */
    public static final ConsentRule SAID_IN_THE_OPEN = of("said-in-the-open");

    /** Nobody is asked: workers recorded their own work, and few of them are told together. */
    public static final ConsentRule OWN_WORK = of("own-work");

    /** Nobody is asked: it is about services, and about no person. */
    public static final ConsentRule OF_SERVICES = of("of-services");

    /** Nobody is asked: nobody in it exists. */
    public static final ConsentRule MADE_UP = of("made-up");

    /**
     * A rule in this library's own code system.
     *
     * @param value lower case, words joined by hyphens
     */
    public static ConsentRule of(String value) {
        return new ConsentRule(Code.ours(SYSTEM, value));
    }

    @Override
    public String toString() {
        return code.value();
    }
}
