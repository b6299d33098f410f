package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/** One object: the inputs, each with its problems and its counts. */
final class JsonReports implements Reports {

    private final PrintWriter out;
    private final JsonGenerator json;
    private boolean isValid = true;

    JsonReports(PrintWriter out) {
        this.out = out;
        this.json = JsonText.to(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("files");
    }

    @Override
    public void begin(String input) {
        json.writeStartObject();
        json.writeStringProperty("file", input);
        json.writeArrayPropertyStart("problems");
    }

    @Override
    public void told(DocumentReport report) {
        report.problems().forEach(problem -> {
            json.writeStartObject();
            JsonText.problem(json, problem);
            json.writeEndObject();
        });
    }

    @Override
    public void finished(ValidationSummary summary) {
        json.writeEndArray();
        JsonText.summary(json, summary);
        json.writeEndObject();
        isValid &= summary.isValid();
    }

    @Override
    public void end(long more) {
        json.writeEndArray();
        json.writeNumberProperty("more", more);
        json.writeBooleanProperty("valid", isValid);
        json.writeEndObject();
        JsonText.end(json, out);
    }
}
