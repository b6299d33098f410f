package io.github.socialprescribing.json;

import io.github.socialprescribing.json.document.UnknownMember;
import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * What came of reading a document: its value, if it is sound, and all that is to be said about it. A sound document may
 * carry warnings.
 *
 * @param <T> what was to be read
 */
public final class ReadResult<T> {

    private final Option<T> value;
    private final Seq<Problem> problems;
    private final Seq<UnknownMember> unknown;

    ReadResult(Option<T> value, Seq<Problem> problems, Seq<UnknownMember> unknown) {
        this.value = value;
        this.problems = problems;
        this.unknown = unknown;
    }

    /** What was read; none if any problem is an error. */
    public Option<T> value() {
        return value;
    }

    /** All problems of any severity, in the order of the document. */
    public Seq<Problem> problems() {
        return problems;
    }

    /** The problems for which the document is refused. */
    public Seq<Problem> errors() {
        return problems.filter(Problem::isError);
    }

    /**
     * The members of a sound document that the schema does not know, in the order of the document: none where reading is
     * strict, unless the document is of a later version. Each is told as a problem, and as many are kept as problems are.
     * The value has no place for what nobody could judge, redact or hide; whoever passes the document on writes them back
     * with {@link SocialPrescribingJson#write(Format, Object, Seq)}.
     */
    public Seq<UnknownMember> unknown() {
        return unknown;
    }

    /** Whether the document is sound. */
    public boolean isValid() {
        return value.isDefined();
    }

    /** The value, or the errors that forbid it; warnings are not carried along. */
    public Validation<Seq<Problem>, T> toValidation() {
        return value.isDefined() ? Validation.valid(value.get()) : Validation.invalid(errors());
    }

    /** Whether there is a value, and the problems; never the value, which is about a person. */
    @Override
    public String toString() {
        return (isValid() ? "valid" : "refused") + problems.mkString(" [", "; ", "]");
    }
}
