package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import org.jspecify.annotations.Nullable;

/** What can be asked of the situations of one policy. */
final class Goals {

    private Goals() {}

    /** No rule refuses, asks for a decision or permits: only the question's default answers. */
    static Goal unsettled(Book book) {
        return zone -> {
            Outlook outlook = new Outlook(book, zone);
            return outlook.isSettled() ? Cut.NONE : outlook.maySettle() ? cut(outlook) : Cut.ALL;
        };
    }

    /** It may be done, or people decide. */
    static Goal notRefused(Book book) {
        return zone -> {
            Outlook outlook = new Outlook(book, zone);
            return outlook.isRefused() ? Cut.NONE : outlook.mayBe(Outcome.REFUSED) ? cut(outlook) : Cut.ALL;
        };
    }

    /** The rule says something that counts: it is not silenced, and if it objects no weightier tier sets it aside. */
    static Goal counts(Book book, int rule) {
        boolean objects = book.objects(rule) && !book.permits[rule];
        boolean[] bearing = objects ? book.bearOn(rule) : book.silence(rule);
        return zone -> {
            Outlook outlook = new Outlook(book, zone);
            boolean counts = objects ? outlook.stands(rule) : outlook.heard[rule];
            boolean mayCount = objects ? outlook.mayStand(rule) : outlook.mayBeHeard[rule];
            return counts ? Cut.ALL : mayCount ? found(Cutting.at(outlook, bearing)) : Cut.NONE;
        };
    }

    /** Both rules apply, and neither is silenced. */
    static Goal heard(Book book, int some, int other) {
        boolean[] bearing = book.silence(some, other);
        return zone -> {
            Outlook outlook = new Outlook(book, zone);
            if (outlook.heard[some] && outlook.heard[other]) {
                return Cut.ALL;
            }
            return outlook.mayBeHeard[some] && outlook.mayBeHeard[other]
                    ? found(Cutting.at(outlook, bearing))
                    : Cut.NONE;
        };
    }

    private static Cut cut(Outlook outlook) {
        return found(Cutting.at(outlook));
    }

    static Cut found(@Nullable Cut cut) {
        if (cut == null) {
            throw new IllegalStateException("what no rule leaves open is settled");
        }
        return cut;
    }
}
