package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Severity;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0: one run, whose rules are our list of codes. Columns are code points, as ours are. */
final class SarifReports implements Reports {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/socialprescribing/social-prescribing";

    private final PrintWriter out;
    private final JsonGenerator json;
    private final Seq<ProblemCode> rules = ProblemCodes.all();
    private String uri = "";
    private boolean isComplete = true;

    SarifReports(PrintWriter out) {
        this.out = out;
        this.json = JsonText.to(out);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        driver();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
    }

    private void driver() {
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "social-prescribing");
        json.writeStringProperty("version", SocialPrescribingCommand.Version.ofTheJar());
        json.writeStringProperty("informationUri", HOME);
        json.writeArrayPropertyStart("rules");
        rules.forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(ProblemCode code) {
        json.writeStartObject();
        json.writeStringProperty("id", code.name());
        text("shortDescription", code.sentence());
        code.remedy().forEach(remedy -> text("help", remedy));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(code.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void begin(String input) {
        uri = uri(input);
    }

    @Override
    public void told(DocumentReport report) {
        report.problems().forEach(this::result);
    }

    private void result(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.code().name());
        json.writeNumberProperty("ruleIndex", rules.indexOf(problem.code()));
        json.writeStringProperty("level", level(problem.severity()));
        text("message", problem.sentence() + problem.remedy().fold(() -> "", remedy -> ": " + remedy));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", problem.place().line());
        json.writeNumberProperty("startColumn", problem.place().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", problem.pointer());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void finished(ValidationSummary summary) {
        isComplete &= summary.ending() == ValidationSummary.Ending.COMPLETE;
    }

    @Override
    public void end(long more) {
        json.writeEndArray();
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", isComplete);
        if (more > 0) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            json.writeStartObject();
            text("message", Reports.notShown(more));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        JsonText.end(json, out);
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A file name as a reference, relative where the name is. */
    private static String uri(String input) {
        try {
            return new URI(null, null, input.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException odd) {
            return "input";
        }
    }
}
