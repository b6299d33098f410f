package io.github.socialprescribing.json.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** How results are told. */
enum OutputFormat {

    /** A line a problem, for people, editors and build logs. */
    TEXT,

    /** An object a problem and line, for pipelines. */
    NDJSON,

    /** One object for all. */
    JSON,

    /** For code scanning. */
    SARIF,

    /** For dashboards of builds. */
    JUNIT;

    Reports to(PrintWriter out) {
        return switch (this) {
            case TEXT -> TextReports.ofDocuments(out);
            case NDJSON -> new NdjsonReports(out);
            case JSON -> new JsonReports(out);
            case SARIF -> new SarifReports(out);
            case JUNIT -> new JunitReports(out);
        };
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
