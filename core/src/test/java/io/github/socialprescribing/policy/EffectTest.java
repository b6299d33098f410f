package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class EffectTest {

    /** Which kind of effect it is. */
    private static final class Kind implements Effect.Cases<String> {
        @Override
        public String permit(Effect.Permit it) {
            return "permit";
        }

        @Override
        public String needsDecision(Effect.NeedsDecision it) {
            return "decision";
        }

        @Override
        public String refuse(Effect.Refuse it) {
            return "refusal";
        }

        @Override
        public String weigh(Effect.Weigh it) {
            return "reason";
        }

        @Override
        public String oblige(Effect.Oblige it) {
            return "duty";
        }

        @Override
        public String advise(Effect.Advise it) {
            return "advice";
        }

        @Override
        public String rank(Effect.Rank it) {
            return "order";
        }
    }

    @Test
    void everyKindOfEffectIsAskedForByItsOwnFunction() {
        RefusalCode full = new RefusalCode("FULL", "there is no place", "wait");
        Seq<Effect> effects = List.of(
                Rules.permit("it may"),
                Rules.needsDecision("people decide"),
                Rules.refuse(full),
                Rules.inFavour("she asked for it"),
                Rules.oblige("TELL", "tell"),
                Rules.advise("look"),
                Rules.lowestFirst(FlagFact.of("known", "they know each other")));

        assertThat(effects.map(effect -> effect.match(new Kind())))
                .containsExactly("permit", "decision", "refusal", "reason", "duty", "advice", "order");
    }
}
