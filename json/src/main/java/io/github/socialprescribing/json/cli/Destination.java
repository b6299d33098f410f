package io.github.socialprescribing.json.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** A file where one is named, else the standard output. */
    static Destination of(@Nullable Path file, CommandLine line) {
        if (file == null) {
            return new Destination(line.getOut(), false);
        }
        try {
            return new Destination(new PrintWriter(Files.newBufferedWriter(file)), true);
        } catch (IOException refused) {
            throw new ParameterException(line, "cannot write to " + file, refused);
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
