package io.github.socialprescribing.json.document;

/**
 * A member that the schema does not know, as a document had it: from a later version, or somebody's own. Nobody judged it,
 * and no redaction reaches it; it says as much of a person as the document does.
 *
 * @param holder the object it stood in, by RFC 6901
 * @param name its name
 * @param json its value, as it was written
 */
public record UnknownMember(String holder, String name, String json) {

    /** Where it stood; neither its name nor what it says. */
    @Override
    public String toString() {
        return "UnknownMember[" + holder + "]";
    }
}
