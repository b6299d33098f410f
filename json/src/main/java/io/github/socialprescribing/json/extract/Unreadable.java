package io.github.socialprescribing.json.extract;

import io.github.socialprescribing.json.problem.Place;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.ProblemCodes;
import io.github.socialprescribing.json.problem.Severity;
import io.vavr.collection.LinkedHashMap;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Why an input could not be read, in words that repeat nothing of it. */
public final class Unreadable {

    private static final String FOLDER = "it is a folder";

    private Unreadable() {}

    /**
     * Refuses what is there and cannot be read as a file.
     *
     * @param file a file, or what is taken for one
     * @throws IOException where it is a folder
     */
    public static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException("", "", FOLDER);
        }
    }

    /**
     * How it is told that an input could not be read.
     *
     * @param failure what was thrown
     */
    public static Problem problem(IOException failure) {
        return new Problem(
                ProblemCodes.UNREADABLE,
                Severity.ERROR,
                "",
                Place.start(),
                LinkedHashMap.of("reason", reason(failure)));
    }

    /**
     * Why reading failed.
     *
     * @param failure what was thrown
     */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "there is no permission to read it";
        }
        if (failure instanceof ZipException) {
            return "it is packed with gzip, and broken";
        }
        if (failure instanceof EOFException) {
            return "it is packed with gzip, and cut off";
        }
        boolean folder = failure instanceof FileSystemException it && FOLDER.equals(it.getReason());
        return folder ? FOLDER : "reading it broke off";
    }
}
