package io.github.socialprescribing.json.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What came of a command line. */
record Ran(int code, String out, String err) {

    static final String SAMPLES = "src/test/resources/cli/";
    static final String SOUND = SAMPLES + "sound.json";
    static final String BROKEN = SAMPLES + "broken.json";

    static Ran with(String... arguments) {
        return reading("", arguments);
    }

    static Ran reading(String in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = SocialPrescribingCommand.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    static Ran validating(String format, String... files) {
        return with(Stream.concat(Stream.of("validate", "--format", format), Stream.of(files))
                .toArray(String[]::new));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
