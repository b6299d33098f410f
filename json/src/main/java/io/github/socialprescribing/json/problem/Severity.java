package io.github.socialprescribing.json.problem;

/** What a problem does to the document it stands in. */
public enum Severity {

    /** The document is not accepted, and gives no value. */
    ERROR,

    /** The document is accepted; somebody should look at it. */
    WARNING,

    /** The document is accepted; this is told for completeness, such as an element that found no use. */
    INFO;

    /** The word in lower case, as it stands in a report. */
    @Override
    public String toString() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
