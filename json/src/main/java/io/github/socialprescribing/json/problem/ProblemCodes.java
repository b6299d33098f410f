package io.github.socialprescribing.json.problem;

import static io.github.socialprescribing.json.problem.Severity.ERROR;
import static io.github.socialprescribing.json.problem.Severity.WARNING;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Every kind of problem, in one list. A code may be added; none is renamed, and none changes its meaning. */
public final class ProblemCodes {

    /** The version that had the first of them. */
    private static final String FIRST = "0.1.0";

    /** The input could not be read at all. */
    public static final ProblemCode UNREADABLE = code(
            "input.unreadable",
            ERROR,
            "the input could not be read: {reason}",
            "name a file that is there, may be read and is whole");

    /** The document ends too early. */
    public static final ProblemCode END = code(
            "json.end", ERROR, "the document ends before it is complete", "check whether the document was cut off");

    /** What stands there is not JSON. */
    public static final ProblemCode SYNTAX =
            code("json.syntax", ERROR, "what stands here is not JSON", "write JSON as RFC 8259 describes it");

    /** The bytes are not UTF-8. */
    public static final ProblemCode ENCODING =
            code("json.encoding", ERROR, "the bytes are not UTF-8", "write the document in UTF-8");

    /** Something follows the document. */
    public static final ProblemCode TRAILING = code(
            "json.trailing", ERROR, "expected the end of the document, found more", "write one value per document");

    /** A byte order mark, which JSON does not want. */
    public static final ProblemCode MARK =
            code("json.mark", WARNING, "the document begins with a byte order mark", "leave the mark out");

    /** Half of a surrogate pair, which is no character. */
    public static final ProblemCode SURROGATE = code(
            "json.surrogate", ERROR, "a text holds half of a surrogate pair", "escape both halves, or write UTF-8");

    /** More bytes than are read. */
    public static final ProblemCode DOCUMENT_LIMIT =
            code("limit.document", ERROR, "the document is longer than {most} bytes", "split the document");

    /** Deeper than is read. */
    public static final ProblemCode DEPTH_LIMIT =
            code("limit.depth", ERROR, "objects and lists are nested more than {most} deep", "");

    /** A text longer than is read. */
    public static final ProblemCode TEXT_LIMIT =
            code("limit.text", ERROR, "a text is longer than {most} characters", "shorten the text");

    /** A number longer than is read. */
    public static final ProblemCode NUMBER_LIMIT =
            code("limit.number", ERROR, "a number is longer than {most} characters", "write the number shorter");

    /** More problems than are told. */
    public static final ProblemCode PROBLEM_LIMIT =
            code("limit.problems", ERROR, "{more} more problems are not shown", "mend the shown ones first");

    /** A mandatory member is not there. */
    public static final ProblemCode REQUIRED =
            code("required", ERROR, "expected `{member}`, found no such member", "add `{member}`: {meaning}");

    /** A member that the schema does not have. */
    public static final ProblemCode UNKNOWN =
            code("unknown", ERROR, "a member of this object is not in the schema", "known members are {known}");

    /** A member that the schema does not have, once more. */
    public static final ProblemCode UNKNOWN_TWICE = code(
            "unknown.twice",
            ERROR,
            "a member that is not in the schema stands more than once in its object",
            "keep one of them");

    /** A member that stands twice in its object. */
    public static final ProblemCode DUPLICATE =
            code("duplicate", ERROR, "`{member}` stands more than once in its object", "keep one of them");

    /** Another kind of JSON value than expected. */
    public static final ProblemCode TYPE = code("type", ERROR, "expected {expected}, found {found}", "");

    /** {@code null} where a value may be left out. */
    public static final ProblemCode NULL =
            code("null", ERROR, "expected {expected} or no member at all, found null", "leave the member out");

    /** A word that is not in the list. */
    public static final ProblemCode WORD =
            code("word", ERROR, "expected one of the words for {what}", "allowed are {allowed}");

    /** Not a date. */
    public static final ProblemCode DATE =
            code("date", ERROR, "expected a date that exists", "write it as `YYYY-MM-DD`");

    /** Not an instant. */
    public static final ProblemCode INSTANT = code(
            "instant",
            ERROR,
            "expected a moment with seconds and an offset from UTC",
            "write it as `YYYY-MM-DDThh:mm:ssZ` or with an offset such as `+01:00`");

    /** Not a time of day. */
    public static final ProblemCode TIME =
            code("time", ERROR, "expected a time of day by the clock", "write it as `hh:mm` or `hh:mm:ss`");

    /** Not a day and a time of it. */
    public static final ProblemCode DAY_AND_TIME = code(
            "day-and-time",
            ERROR,
            "expected a day and a time of it by the clock",
            "write it as `YYYY-MM-DDThh:mm`, without an offset");

    /** Not a number of the kind that is expected. */
    public static final ProblemCode NUMBER = code("number", ERROR, "expected {what}", "");

    /** Not a currency. */
    public static final ProblemCode CURRENCY =
            code("currency", ERROR, "expected a currency", "write the three letters of ISO 4217, such as `GBP`");

    /** Not a language. */
    public static final ProblemCode LANGUAGE =
            code("language", ERROR, "expected a language", "write its tag of BCP 47, such as `en` or `pt-BR`");

    /** Not an id. */
    public static final ProblemCode ID =
            code("id", ERROR, "expected an id of 1 to 128 of the characters `A-Z a-z 0-9 . _ ~ : -`", "");

    /** Not a code or system. */
    public static final ProblemCode CODE = code("code", ERROR, "expected 1 to 255 characters without space or bar", "");

    /** A text that says nothing. */
    public static final ProblemCode BLANK =
            code("text.blank", ERROR, "expected a text that says something", "leave the member out");

    /** A text longer than this member takes. */
    public static final ProblemCode LONG = code("text.long", ERROR, "expected at most {most} characters", "");

    /** Too few items. */
    public static final ProblemCode FEW = code("items.few", ERROR, "expected at least {least} item", "");

    /** An item that stands in its list already. */
    public static final ProblemCode REPEATED =
            code("items.repeated", ERROR, "this item stands in its list already", "keep one of them");

    /** Members that are sound one by one, and do not fit together in a way no other code tells. */
    public static final ProblemCode INVARIANT =
            code("invariant", ERROR, "these members of this `{what}` do not fit together: {members}", "");

    private static final Seq<ProblemCode> OWN = List.of(
            UNREADABLE,
            END,
            SYNTAX,
            ENCODING,
            TRAILING,
            MARK,
            SURROGATE,
            DOCUMENT_LIMIT,
            DEPTH_LIMIT,
            TEXT_LIMIT,
            NUMBER_LIMIT,
            PROBLEM_LIMIT,
            REQUIRED,
            UNKNOWN,
            UNKNOWN_TWICE,
            DUPLICATE,
            TYPE,
            NULL,
            WORD,
            DATE,
            INSTANT,
            TIME,
            DAY_AND_TIME,
            NUMBER,
            CURRENCY,
            LANGUAGE,
            ID,
            CODE,
            BLANK,
            LONG,
            FEW,
            REPEATED,
            INVARIANT);

    private static final Seq<ProblemCode> END_OF_READING =
            List.of(UNREADABLE, END, SYNTAX, ENCODING, TRAILING, DOCUMENT_LIMIT, DEPTH_LIMIT, TEXT_LIMIT, NUMBER_LIMIT);

    private ProblemCodes() {}

    /**
     * The whole list: of every document, of its version, of texts, of referrals, the PRSB standard, histories, policies and
     * FHIR.
     */
    public static Seq<ProblemCode> all() {
        return OWN.appendAll(SchemaProblemCodes.all())
                .appendAll(TextProblemCodes.all())
                .appendAll(ReferralProblemCodes.all())
                .appendAll(PrsbProblemCodes.all())
                .appendAll(HistoryProblemCodes.all())
                .appendAll(PolicyProblemCodes.all())
                .appendAll(FindingProblemCodes.all())
                .appendAll(FhirProblemCodes.all());
    }

    /**
     * The code of this name.
     *
     * @param name dotted lower-case words
     */
    public static Option<ProblemCode> find(String name) {
        return all().find(code -> code.name().equals(name));
    }

    /**
     * Whether nothing behind such a problem was read.
     *
     * @param code any code
     */
    public static boolean isEndOfReading(ProblemCode code) {
        return END_OF_READING.contains(code);
    }

    static ProblemCode code(String name, Severity severity, String sentence, String advice) {
        return new ProblemCode(name, severity, sentence, advice, FIRST);
    }
}
