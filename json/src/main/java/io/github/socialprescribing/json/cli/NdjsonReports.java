package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/** An object a problem, each on a line. */
final class NdjsonReports implements Reports {

    private final PrintWriter out;
    private final JsonGenerator json;
    private String input = "";
    private boolean isEmpty = true;

    NdjsonReports(PrintWriter out) {
        this.out = out;
        this.json = JsonText.to(out);
    }

    @Override
    public void begin(String name) {
        input = name;
    }

    @Override
    public void told(DocumentReport report) {
        report.problems().forEach(problem -> {
            json.writeStartObject();
            json.writeStringProperty("file", input);
            JsonText.problem(json, problem);
            json.writeEndObject();
            isEmpty = false;
        });
    }

    @Override
    public void finished(ValidationSummary summary) {}

    @Override
    public void end(long more) {
        if (more > 0) {
            json.writeStartObject();
            json.writeNumberProperty("more", more);
            json.writeEndObject();
            isEmpty = false;
        }
        if (!isEmpty) {
            JsonText.end(json, out);
        }
    }
}
