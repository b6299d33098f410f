package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One question, with all that is needed to prove something of it: its space, and words for what is found there. */
final class Inquiry {

    /** So many contradictions all searches of one question may meet. */
    private static final long EFFORT = 200_000;

    /** So many regions of one kind are told. */
    static final int MOST_REGIONS = 16;

    final Question question;
    final Space space;
    final Effort effort = new Effort(EFFORT);

    /** The names of the facts that some condition mentions. */
    final Set<String> used = new HashSet<>();

    Inquiry(Question question, List<Condition> conditions) {
        this.question = question;
        for (Condition condition : conditions) {
            condition.facts().forEach(used::add);
        }
        space = new Space(question, conditions);
    }

    Search search() {
        return new Search(space, effort);
    }

    Witness witness(long[] situation) {
        return Witness.of(question, used, situation);
    }

    String words(Condition where) {
        return RegionWords.words(where, question);
    }

    static String words(Outcome outcome) {
        return switch (outcome) {
            case PERMITTED -> "permitted";
            case NEEDS_DECISION -> "left to people";
            case REFUSED -> "refused";
        };
    }
}
