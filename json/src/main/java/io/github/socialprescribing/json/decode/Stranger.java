package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.ProblemCode;
import io.vavr.collection.Map;

/**
 * What is said of a member that an object does not read.
 *
 * @param code the kind of problem
 * @param params the schema's side of its sentence
 * @param isNamed whether its name is a word of the schema and no word of the document: then it is pointed at itself, and
 *     told once however often it stands there
 */
public record Stranger(ProblemCode code, Map<String, String> params, boolean isNamed) {

    /**
     * One whose name is not to be repeated.
     *
     * @param code the kind of problem
     * @param params the schema's side of its sentence
     */
    public static Stranger unnamed(ProblemCode code, Map<String, String> params) {
        return new Stranger(code, params, /* isNamed= */ false);
    }

    /**
     * One whose name the schema has, and says.
     *
     * @param code the kind of problem
     * @param params the schema's side of its sentence, the name among them
     */
    public static Stranger named(ProblemCode code, Map<String, String> params) {
        return new Stranger(code, params, /* isNamed= */ true);
    }
}
