package io.github.socialprescribing.json.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where results are written.
 *
 * @param writer what takes them
 * @param isFile whether that is a file of ours
 */
record Destination(PrintWriter writer, boolean isFile) implements AutoCloseable {

    private static Destination of(@Nullable Path file, CommandLine line) {
        if (file == null) {
            return new Destination(line.getOut(), false);
        }
        try {
            return new Destination(new PrintWriter(Files.newBufferedWriter(file)), true);
        } catch (IOException refused) {
            throw new ParameterException(line, "cannot write to " + file, refused);
        }
    }

    /** A file where one is named that is none of the inputs, which would be lost; else the standard output. */
    static Destination of(@Nullable Path file, List<String> inputs, CommandLine line) {
        if (file != null && inputs.stream().anyMatch(input -> isSame(file, input))) {
            throw new ParameterException(line, "the output is one of the inputs");
        }
        return of(file, line);
    }

    private static boolean isSame(Path file, String input) {
        try {
            return Files.exists(file) && Files.exists(Path.of(input)) && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException unknown) {
            return false;
        }
    }

    /** Writes what is left, and says so if it could not. */
    @Override
    public void close() throws IOException {
        if (isFile) {
            writer.close();
        }
        if (writer.checkError()) {
            throw new IOException("the results could not be written");
        }
    }
}
