package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Verdict;

/** What an effect brought to a verdict, in a few words; it must really be there. */
record Said(Verdict verdict) implements Effect.Cases<String> {

    @Override
    public String permit(Effect.Permit it) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.PERMITTED);
        return "permit";
    }

    @Override
    public String needsDecision(Effect.NeedsDecision it) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.NEEDS_DECISION);
        return switch (it.side()) {
            case IN_FAVOUR -> "decide in favour";
            case AGAINST -> "decide against";
            case NEITHER -> "decide";
        };
    }

    @Override
    public String refuse(Effect.Refuse it) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
        return "refuse " + it.code().name();
    }

    @Override
    public String weigh(Effect.Weigh it) {
        return switch (it.side()) {
            case IN_FAVOUR -> "in favour";
            case AGAINST -> "against";
            case NEITHER -> "neither";
        };
    }

    @Override
    public String oblige(Effect.Oblige it) {
        return "oblige " + it.duty() + " "
                + verdict.duties()
                        .find(duty -> duty.name().equals(it.duty()))
                        .get()
                        .within()
                        .get();
    }

    @Override
    public String advise(Effect.Advise it) {
        assertThat(verdict.advice()).isNotEmpty();
        return "advise";
    }

    @Override
    public String rank(Effect.Rank it) {
        return "rank";
    }
}
