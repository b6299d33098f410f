package io.github.socialprescribing.json.jackson;

import io.github.socialprescribing.json.problem.Problem;
import io.vavr.collection.Seq;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A document of this library is refused. Its message tells the problems, and nothing that the document says. */
public final class RefusedDocumentException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final transient Seq<Problem> problems;

    RefusedDocumentException(JsonParser parser, String type, Seq<Problem> problems) {
        super(parser, type + " refused: " + problems.mkString("; "), parser.currentTokenLocation());
        this.problems = problems;
    }

    /**
     * All problems of any severity, in the order of the document. Pointers begin at the document itself, wherever in
     * something else it stands; lines and columns are those of the whole, as Jackson counts them.
     */
    public Seq<Problem> problems() {
        return problems;
    }

    /** The problems alone: what Jackson adds by itself may hold names out of the text. */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }
}
