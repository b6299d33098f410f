package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One question, with all that is needed to prove something of it: its space, and words for what is found there. */
final class Inquiry {

    /** So many cuts all proofs of one question may take. */
    private static final long EFFORT = 120_000;

    /** So many regions of one kind are told. */
    static final int MOST_REGIONS = 16;

    final Question question;
    final Space space;
    final Effort effort = new Effort(EFFORT);

    /** The names of the facts that some condition mentions. */
    final Set<String> used = new HashSet<>();

    Inquiry(Question question, Map<Condition, Integer> conditions) {
        this.question = question;
        Condition[] sorted = new Condition[conditions.size()];
        for (Map.Entry<Condition, Integer> it : conditions.entrySet()) {
            sorted[it.getValue()] = it.getKey();
            it.getKey().facts().forEach(used::add);
        }
        Fact[] facts = question.facts().toJavaArray(Fact[]::new);
        space = new Space(facts, question.assumptions(), List.of(sorted));
    }

    @Nullable
    Zone everything() {
        return space.everything();
    }

    /** The parts of the space in which a condition holds. */
    List<Zone> where(int condition) {
        List<Zone> zones = new ArrayList<>();
        Zone all = everything();
        for (int clause = space.firstClause[condition];
                all != null && clause < space.firstClause[condition + 1];
                clause++) {
            Zone zone = all.where(clause);
            if (zone != null) {
                zones.add(zone);
            }
        }
        return zones;
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
