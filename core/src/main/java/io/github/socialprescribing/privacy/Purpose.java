package io.github.socialprescribing.privacy;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * What numbers leave the house for. It is asked for with everything that is counted and told with every table that leaves,
 * because consent is given to a purpose and not to a table.
 *
 * @param code the word for it
 */
public record Purpose(Code code) implements Term {

    /** The last part of the name of this library's own code system for purposes. */
    public static final String SYSTEM = "purpose";

    /** Research: people learn from it who have no part in the service. */
    public static final Purpose RESEARCH = of("research");

    /** The service learns about itself. */
    public static final Purpose SERVICE_EVALUATION = of("service-evaluation");

    /** The community, its link workers and its partners hear what people lack: "close the feedback loop". */
    public static final Purpose COMMUNITY_FEEDBACK = of("community-feedback");

    /**
     * A purpose in this library's own code system.
     *
     * @param value lower case, words joined by hyphens
     */
    public static Purpose of(String value) {
        return new Purpose(Code.ours(SYSTEM, value));
    }

    @Override
    public String toString() {
        return code.value();
    }
}
