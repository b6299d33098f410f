package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.Layout;
import io.github.socialprescribing.json.ReferralValidator;
import io.github.socialprescribing.json.ValidationSummary;
import io.github.socialprescribing.json.extract.Gzip;
import io.github.socialprescribing.json.extract.Unreadable;
import io.github.socialprescribing.json.problem.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Something to read, as the command line names it: a file, or the standard input. */
final class Input {

    private static final String STANDARD = "-";

    private final String name;
    private final Path file;
    private final InputStream standard;
    private final Layout layout;

    private Input(String name, InputStream standard, boolean lines) {
        this.name = name;
        this.file = Path.of(name);
        this.standard = standard;
        this.layout = lines ? Layout.DOCUMENT_A_LINE : Layout.of(file);
    }

    static Input of(String name, InputStream standard, boolean lines) {
        return new Input(name, standard, lines);
    }

    /** How reports call it. */
    String name() {
        return isStandard() ? "stdin" : name;
    }

    /** Whether there is something of the name. */
    boolean isThere() {
        return isStandard() || Files.exists(file);
    }

    /** How many bytes it has, if that can be told beforehand and says how many will be read; else -1. */
    long size() {
        try {
            return isStandard() || name.endsWith(".gz") ? -1 : Files.size(file);
        } catch (IOException unknown) {
            return -1;
        }
    }

    ValidationSummary validate(ReferralValidator validator, Consumer<DocumentReport> reports) {
        if (isStandard()) {
            return validator.validate(standard, layout, reports);
        }
        return validator.validate(file, layout, reports);
    }

    /**
     * All of it, unpacked where it is packed with gzip; no more is read than shows that it is longer than a document may be.
     */
    byte[] bytes() throws IOException {
        if (isStandard()) {
            return most(Gzip.unpacked(standard));
        }
        Unreadable.requireFile(file);
        try (InputStream packed = Files.newInputStream(file)) {
            return most(Gzip.unpacked(packed));
        }
    }

    private static byte[] most(InputStream in) throws IOException {
        return in.readNBytes(Limits.standard().documentBytes() + 1);
    }

    /** What is said where it cannot be read. */
    String lost(IOException why) {
        return name() + ": the input could not be read: " + Unreadable.reason(why);
    }

    private boolean isStandard() {
        return name.equals(STANDARD);
    }
}
