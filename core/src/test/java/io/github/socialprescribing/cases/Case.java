package io.github.socialprescribing.cases;

import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.Seq;

/**
 * One example of what is answered to a command.
 *
 * @param command what is asked
 * @param when the situation in which it is asked, in words
 * @param situation the situation
 * @param codes why it is refused; empty where it is accepted
 */
record Case(Object command, String when, Situation situation, Seq<RefusalCode> codes) {

    Class<?> kind() {
        return command.getClass();
    }

    /** The command as it is spoken of: with the sum that it belongs to, as two areas may use one word. */
    String name() {
        return kind().getEnclosingClass().getSimpleName() + "." + kind().getSimpleName();
    }

    boolean isAccepted() {
        return codes.isEmpty();
    }

    @Override
    public String toString() {
        return name() + " " + when + ": " + (isAccepted() ? "accepted" : codes.mkString(", "));
    }
}
