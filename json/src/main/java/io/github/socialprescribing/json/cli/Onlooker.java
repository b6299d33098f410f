package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.json.ValidationProgress;
import io.github.socialprescribing.json.ValidationSummary;
import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Who sits before the terminal and wants to know how it goes, or nobody. */
interface Onlooker {

    /** Told of an input from its beginning. */
    Consumer<ValidationProgress> watching(Input input);

    /** Told of its end. */
    void finished(Input input, ValidationSummary summary);

    /** A person where there is a terminal and it is not to be kept quiet. */
    static Onlooker of(PrintWriter err, boolean quiet) {
        return !quiet && isTerminal() ? new Person(err) : new Nobody();
    }

    /** Before Java 22 there is a console where there is a terminal; since then there always is, and it can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    /** Nobody looks. */
    final class Nobody implements Onlooker {

        @Override
        public Consumer<ValidationProgress> watching(Input input) {
            return progress -> {};
        }

        @Override
        public void finished(Input input, ValidationSummary summary) {}
    }
}
