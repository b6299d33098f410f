package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Term;

/**
 * A part of the model that is looked at: one of the study's aims was to "test the links between different components of the
 * model".
 *
 * @param code the word for it
 */
public record ModelComponent(Code code) implements Term {

    /** The last part of the name of this library's own code system for components. */
    public static final String SYSTEM = "model-component";

    /** Link workers who connect individuals: "a social prescribing link worker using Connecting People". */
    public static final ModelComponent CONNECTING_PEOPLE = of("connecting-people");

    /** The panel of residents. */
    public static final ModelComponent COMMUNITY_PANEL = of("community-panel");

    /** The panel of organisations. */
    public static final ModelComponent PARTNERS_PANEL = of("partners-panel");

    /** "Mutual and direct feedback among the local community, link workers and partners". */
    public static final ModelComponent FEEDBACK_LOOP = of("feedback-loop");

    /**
     * A component in this library's own code system.
     *
     * @param value lower case, words joined by hyphens
     */
    public static ModelComponent of(String value) {
        return new ModelComponent(Code.ours(SYSTEM, value));
    }

    @Override
    public String toString() {
        return code.value();
    }
}
