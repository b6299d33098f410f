package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.ValidationSummary;
import picocli.CommandLine;

/** What the program says to the shell. A crash is never mistaken for a refused document. */
final class ExitCodes {

    static final int VALID = CommandLine.ExitCode.OK;
    static final int INVALID = 1;
    static final int USAGE = CommandLine.ExitCode.USAGE;
    static final int UNREADABLE = 3;
    static final int INTERNAL = 4;

    /** The codes as help tells them; picocli wants them as constants. */
    static final String VALID_HELP = "0:all documents are valid";

    static final String INVALID_HELP = "1:some document is refused";
    static final String USAGE_HELP = "2:the command line is wrong";
    static final String UNREADABLE_HELP = "3:some input cannot be read";
    static final String UNSOUND_HELP = "3:some input cannot be read, or is refused";
    static final String INTERNAL_HELP = "4:the program failed";

    private ExitCodes() {}

    static int of(ValidationSummary summary) {
        return switch (summary.ending()) {
            case COMPLETE -> summary.isValid() ? VALID : INVALID;
            case UNREADABLE, CANCELLED -> UNREADABLE;
        };
    }
}
