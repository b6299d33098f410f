package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.problem.Problem;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What the formats made of JSON have in common. */
final class JsonText {

    /** Documents of one output stand on lines of their own. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonText() {}

    static JsonGenerator to(PrintWriter out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Ends an output with a line feed, and leaves it open. */
    static void end(JsonGenerator json, PrintWriter out) {
        json.close();
        out.println();
    }

    /** The members of a problem, without the object around them. */
    static void problem(JsonGenerator json, Problem problem) {
        json.writeNumberProperty("document", problem.place().document());
        json.writeNumberProperty("line", problem.place().line());
        json.writeNumberProperty("column", problem.place().column());
        json.writeNumberProperty("offset", problem.place().offset());
        json.writeStringProperty("pointer", problem.pointer());
        json.writeStringProperty("code", problem.code().name());
        json.writeStringProperty("severity", problem.severity().toString());
        json.writeStringProperty("message", problem.sentence());
        problem.remedy().forEach(remedy -> json.writeStringProperty("remedy", remedy));
        json.writeObjectPropertyStart("params");
        problem.params().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /** The members of a summary. */
    static void summary(JsonGenerator json, ValidationSummary summary) {
        json.writeNumberProperty("documents", summary.reached().documents());
        json.writeNumberProperty("invalid", summary.reached().invalid());
        json.writeStringProperty("ending", summary.ending().name().toLowerCase(Locale.ROOT));
    }
}
