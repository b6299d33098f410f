package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.DocumentReport;
import io.github.socialprescribing.json.ValidationSummary;

/** Tells what validation finds, in one format. Called in the order of the inputs. */
interface Reports {

    /** An input begins. */
    void begin(String input);

    /** What is to be said of one of its documents. */
    void told(DocumentReport report);

    /** There would be something to say of another, but so much is not told. */
    default void passedOver(DocumentReport report) {}

    /** The input ends. */
    void finished(ValidationSummary summary);

    /** All ends; so many problems were not told. */
    void end(long more);

    /** The sentence that stands for what was not told. */
    static String notShown(long more) {
        return more == 1 ? "1 more problem is not shown" : more + " more problems are not shown";
    }
}
