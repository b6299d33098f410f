package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an engine's rules say that they fired. An engine need only find the rules; what each wants is known here, so that
 * none pays for how it would combine outcomes.
 */
public final class FiredRules {

    private static final RuleId[] IDS =
            BenchmarkPolicy.POLICY.rules().map(it -> it.id()).toJavaArray(RuleId[]::new);
    private static final Outcome[] WANTED = {
        Outcome.PERMITTED,
        Outcome.PERMITTED,
        Outcome.NEEDS_DECISION,
        Outcome.PERMITTED,
        Outcome.NEEDS_DECISION,
        Outcome.PERMITTED,
        Outcome.REFUSED,
        Outcome.NEEDS_DECISION,
        Outcome.REFUSED,
        Outcome.NEEDS_DECISION,
        Outcome.REFUSED,
        Outcome.NEEDS_DECISION
    };

    private List<RuleId> fired = new ArrayList<>(4);
    private Outcome worst = Outcome.PERMITTED;

    /** No rule has fired yet. */
    FiredRules() {}

    /**
     * A rule has fired.
     *
     * @param rule its number, from 1
     */
    public void add(int rule) {
        Outcome wanted = WANTED[rule - 1];
        if (wanted.compareTo(worst) > 0) {
            worst = wanted;
        }
        fired.add(IDS[rule - 1]);
    }

    /** What was added, and forgets it. */
    HandWritten.Answer take() {
        Outcome outcome = fired.isEmpty() ? Outcome.NEEDS_DECISION : worst;
        HandWritten.Answer answer = new HandWritten.Answer(outcome, fired);
        fired = new ArrayList<>(4);
        worst = Outcome.PERMITTED;
        return answer;
    }
}
