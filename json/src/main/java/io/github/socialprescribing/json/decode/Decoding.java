package io.github.socialprescribing.json.decode;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Profile;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Runs a decoder over documents that nobody vouches for. Whatever the bytes are, the answer is a value or problems. */
public final class Decoding {

    private final Profile profile;
    private final Limits limits;
    private final Tokens tokens;

    /**
     * Reads under these terms.
     *
     * @param profile what each kind of problem weighs
     * @param limits how much is read before reading stops
     */
    public Decoding(Profile profile, Limits limits) {
        this.profile = profile;
        this.limits = limits;
        this.tokens = Tokens.within(limits);
    }

    /**
     * Reads a document.
     *
     * @param document the bytes of the document
     * @param decoder what to read it as
     * @param <T> what it is read as
     */
    public <T> Decoded<T> decode(byte[] document, Decoder<T> decoder) {
        Findings findings = findings(document, 1);
        T value = read(document, decoder, findings);
        Seq<Problem> problems = findings.problems();
        return value == null || problems.exists(Problem::isError)
                ? new Decoded<>(Option.none(), problems, List.empty())
                : new Decoded<>(
                        Option.some(value), problems, findings.strangers().in(document));
    }

    /**
     * An empty list of what is found in a document.
     *
     * @param document the bytes of the document
     * @param number which document of the input it is, from 1
     */
    public Findings findings(byte[] document, int number) {
        return new Findings(document, number, profile, limits.problems());
    }

    /**
     * Reads a document whose problems are gathered by the caller.
     *
     * @param document the bytes of the document
     * @param decoder what to read it as
     * @param findings where the problems go
     * @param <T> what it is read as
     * @return the value, or {@code null} where it has problems, all of which have been told
     */
    public <T> @Nullable T read(byte[] document, Decoder<T> decoder, Findings findings) {
        if (document.length > limits.documentBytes()) {
            findings.add(ProblemCodes.DOCUMENT_LIMIT, "", limits.documentBytes(), most(limits.documentBytes()));
            return null;
        }
        int from = Mark.length(document);
        if (from > 0) {
            findings.add(ProblemCodes.MARK, "", 0);
        }
        return read(new Slice(tokens, document, from, document.length, ""), decoder, findings);
    }

    /**
     * Reads one part of a document that was found sound as JSON.
     *
     * @param document the bytes of the whole document
     * @param part which part
     * @param decoder what to read it as
     * @param findings where the problems go
     * @param <T> what it is read as
     * @return the value, or {@code null} where it has problems, all of which have been told
     */
    public <T> @Nullable T readPart(byte[] document, Part part, Decoder<T> decoder, Findings findings) {
        return read(new Slice(tokens, document, part.from(), part.to(), part.pointer()), decoder, findings);
    }

    private <T> @Nullable T read(Slice slice, Decoder<T> decoder, Findings findings) {
        Utf8 look = Utf8.of(slice.bytes(), slice.from(), slice.to());
        int end = look.flaw() < 0 ? slice.to() : look.flaw();
        Slice sound = end == slice.to() ? slice : slice.cut(end);
        try (Walk parser = sound.walk()) {
            JsonIn in = new JsonIn(parser, sound, findings);
            try {
                return finish(readValue(in, decoder, sound, findings), parser, slice, end, findings);
            } catch (JacksonException broken) {
                int at = (int)
                        Math.min(end, slice.from() + parser.currentLocation().getByteOffset());
                tellEnd(broken, at, in, slice, end, findings);
                return null;
            }
        }
    }

    private static <T> @Nullable T readValue(JsonIn in, Decoder<T> decoder, Slice slice, Findings findings) {
        if (in.next() == null) {
            if (slice.to() == slice.bytes().length) {
                findings.add(ProblemCodes.END, slice.pointer(), slice.to());
            }
            return null;
        }
        return decoder.read(in);
    }

    /** Looks at what follows the value. */
    private static <T> @Nullable T finish(@Nullable T value, Walk parser, Slice slice, int end, Findings findings) {
        parser.finishToken();
        int at = slice.from() + (int) parser.currentLocation().getByteOffset();
        while (at < end && isSpace(slice.bytes()[at])) {
            at++;
        }
        if (at < end) {
            findings.add(ProblemCodes.TRAILING, slice.pointer(), at);
        } else if (end < slice.to()) {
            findings.add(ProblemCodes.ENCODING, slice.pointer(), end);
        }
        return value;
    }

    private void tellEnd(JacksonException broken, int at, JsonIn in, Slice slice, int end, Findings findings) {
        String pointer = in.container();
        if (at >= end && end < slice.to()) {
            findings.add(ProblemCodes.ENCODING, pointer, end);
        } else if (broken instanceof StreamConstraintsException) {
            tellLimit(Objects.requireNonNullElse(broken.getMessage(), ""), in, at, findings);
        } else {
            boolean isEnd = isEnd(broken) && at >= end;
            findings.add(
                    isEnd ? ProblemCodes.END : ProblemCodes.SYNTAX, pointer, isEnd ? at : characterBefore(slice, at));
        }
    }

    /** Behind a comma the tokenizer says it in words only. */
    private static boolean isEnd(JacksonException broken) {
        return broken instanceof UnexpectedEndOfInputException
                || Objects.requireNonNullElse(broken.getMessage(), "").startsWith("Unexpected end-of-input");
    }

    /** The tokenizer stops behind what it does not understand. */
    private static int characterBefore(Slice slice, int at) {
        int before = at - 1;
        while (before > slice.from() && (slice.bytes()[before] & 0xc0) == 0x80) {
            before--;
        }
        return Math.max(before, slice.from());
    }

    /** The tokenizer says which limit it was in words only; the words hold numbers of ours and nothing of the document. */
    private void tellLimit(String words, JsonIn in, int at, Findings findings) {
        if (words.contains("depth")) {
            tellLimit(ProblemCodes.DEPTH_LIMIT, limits.depth(), in.container(), at, findings);
        } else if (words.contains("Number")) {
            tellLimit(ProblemCodes.NUMBER_LIMIT, limits.numberCharacters(), in.brokenValue(), at, findings);
        } else {
            tellLimit(
                    ProblemCodes.TEXT_LIMIT,
                    limits.stringCharacters(),
                    words.contains("Name") ? in.container() : in.brokenValue(),
                    at,
                    findings);
        }
    }

    private static void tellLimit(ProblemCode code, int most, String pointer, int at, Findings findings) {
        findings.add(code, pointer, at, most(most));
    }

    private static LinkedHashMap<String, String> most(int limit) {
        return LinkedHashMap.of("most", Integer.toString(limit));
    }

    private static boolean isSpace(byte next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }
}
