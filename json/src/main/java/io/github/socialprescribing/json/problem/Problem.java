package io.github.socialprescribing.json.problem;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * One thing that is wrong with a document, or worth knowing about it. One cause gives one problem: an object with a
 * broken member does not also complain that it cannot be built.
 *
 * <p>Nothing of the document's content is in here. The pointer is made of member names of the schema and of places in
 * lists; where the document uses a name that the schema does not know, the pointer is that of the object which holds
 * it, and the {@link #place()} leads to the name.
 *
 * @param code the lasting name
 * @param severity what it does to this document, under the profile it was read with
 * @param pointer the member it concerns, by RFC 6901; a missing member is pointed at where it should stand
 * @param place where to look; for a missing member, the object that should hold it
 * @param params the schema's side of the sentence, such as what was expected or what is allowed
 */
public record Problem(ProblemCode code, Severity severity, String pointer, Place place, Map<String, String> params) {

    /** What is the case, in one sentence: what was expected, and what kind of thing was found. */
    public String sentence() {
        return filled(code.sentence());
    }

    /** What would make it right, if it needs saying. */
    public Option<String> remedy() {
        return code.remedy().map(this::filled);
    }

    /** Whether the document is refused for it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private String filled(String template) {
        String words = template;
        for (Tuple2<String, String> param : params) {
            words = words.replace("{" + param._1 + "}", param._2);
        }
        return words;
    }

    /** The pointer in brackets, ready to end a line; nothing where the whole document is concerned, as no member is then. */
    public String where() {
        return pointer.isEmpty() ? "" : " (" + pointer + ")";
    }

    /** One line of a report: {@code line:column: code: sentence (pointer)}. */
    @Override
    public String toString() {
        return place + ": " + code + ": " + sentence() + where();
    }
}
