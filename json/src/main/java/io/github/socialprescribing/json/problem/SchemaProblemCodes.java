package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.ProblemCodes.code;
import static io.github.socialprescribing.json.problem.Severity.ERROR;
import static io.github.socialprescribing.json.problem.Severity.INFO;
import static io.github.socialprescribing.json.problem.Severity.WARNING;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What can be said of the kind and version by which a document names itself. */
public final class SchemaProblemCodes {

    /** The document is of another kind. */
    public static final ProblemCode KIND = code(
            "schema.kind",
            ERROR,
            "the schema names no `{kind}` document",
            "write `{expected}`, or read the document as what it is");

    /** The document is of a kind that has a name and no form yet. */
    public static final ProblemCode RESERVED = code(
            "schema.reserved",
            ERROR,
            "documents of this kind are spoken of, and neither written nor read yet",
            "wait for a later version; here `{expected}` is expected");

    /** The document is of a major version nobody here knows. */
    public static final ProblemCode VERSION =
            code("schema.version", ERROR, "the major version of the schema is not known", "write `{expected}`");

    /** The document is newer than this library. */
    public static final ProblemCode NEWER = code(
            "schema.newer",
            WARNING,
            "the document is of a later minor version than `{expected}`",
            "members that are new in it are kept as they are, and not understood");

    /** The document is older than this library, and was lifted. */
    public static final ProblemCode OLDER = code(
            "schema.older",
            INFO,
            "the document is of an older version than `{expected}`",
            "it was read and lifted; write it anew when convenient");

    private SchemaProblemCodes() {}

    static Seq<ProblemCode> all() {
        return List.of(KIND, RESERVED, VERSION, NEWER, OLDER);
    }
}
