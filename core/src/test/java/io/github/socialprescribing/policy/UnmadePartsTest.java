package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Faulty.ALLOWANCE;
import static io.github.socialprescribing.policy.Faulty.MAY;
import static io.github.socialprescribing.policy.Faulty.USED;
import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Parts of a policy that make no sense by themselves are never made. */
class UnmadePartsTest {

    @Test
    void partsThatMakeNoSenseAreNeverMade() {
        assertThatThrownBy(() -> CountFact.of("used", "units", "units", 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountFact.of(" used", "units", "units", 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlagFact.of("open", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlagFact.of("", "open")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlagFact.of("o".repeat(129), "open")).isInstanceOf(IllegalArgumentException.class);
        assertThat(FlagFact.of("o".repeat(128), "open").name()).hasSize(128);
        assertThatThrownBy(() -> ChoiceFact.of("kind", "its kind")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChoiceFact.of("kind", "its kind", "one", "one"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tier(-1, "none", false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parameter("limit", "a number", "", 2, 1, 1, assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(
                        io.vavr.control.Option.some(LocalDate.of(2026, 1, 1)),
                        io.vavr.control.Option.some(LocalDate.of(2026, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountingRow.of("CNT-1", -1, assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OverrideRight.of("R-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline(USED.bound(), Due.Unit.DAYS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> USED.plus(USED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ((ImmutableQuestion) MAY).withOtherwise(Outcome.REFUSED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule("R-1")
                        .in(ALLOWANCE)
                        .says("it speaks")
                        .then(advise("look"))
                        .from(assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        rule("R-1").in(ALLOWANCE).asked(MAY).says("it speaks").from(assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule("R-1")
                        .in(ALLOWANCE)
                        .asked(MAY)
                        .then(advise("look"))
                        .from(assumed("for trials")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
