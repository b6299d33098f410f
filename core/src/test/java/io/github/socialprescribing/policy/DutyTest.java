package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.within;
import static io.github.socialprescribing.policy.Saying.says;
import static io.github.socialprescribing.policy.Saying.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Several rules name one duty: it stands in the verdict once, with the earliest deadline. */
class DutyTest {

    private static Duty duty(Deadline some, Deadline other) {
        Seq<Duty> duties = verdict(
                        says("R-1", oblige("TELL", "tell", some)), says("R-2", oblige("TELL", "tell", other)))
                .duties();
        assertThat(duties).hasSize(1);
        return duties.head();
    }

    @Test
    void ofOneDutyTheEarliestDeadlineCounts() {
        Deadline threeDays = within(3, Due.Unit.DAYS);

        assertThat(duty(threeDays, within(2, Due.Unit.DAYS)))
                .isEqualTo(new Duty(
                        "TELL",
                        "tell",
                        duty(within(2, Due.Unit.DAYS), threeDays).within(),
                        new RuleId("R-2")));
        assertThat(duty(threeDays, within(71, Due.Unit.HOURS)).within()).contains(new Due(71, Due.Unit.HOURS));
        assertThat(duty(threeDays, within(73, Due.Unit.HOURS)).within()).contains(new Due(3, Due.Unit.DAYS));
        assertThat(duty(within(1, Due.Unit.WEEKS), within(6, Due.Unit.DAYS)).within())
                .contains(new Due(6, Due.Unit.DAYS));
        assertThat(duty(within(1, Due.Unit.WEEKS), within(8, Due.Unit.DAYS)).within())
                .contains(new Due(1, Due.Unit.WEEKS));
        assertThat(duty(threeDays, Deadline.NOW).within()).contains(Due.NOW);
    }

    @Test
    void fiveWorkingDaysAreAWeek() {
        Deadline five = within(5, Due.Unit.WORKING_DAYS);

        assertThat(duty(five, within(6, Due.Unit.DAYS)).rule()).hasToString("R-2");
        assertThat(duty(five, within(7, Due.Unit.DAYS)).rule()).hasToString("R-1");
        assertThat(duty(within(8, Due.Unit.DAYS), five).rule()).hasToString("R-2");
        assertThat(duty(within(7, Due.Unit.DAYS), five).rule()).hasToString("R-1");
    }

    @Test
    void aDutyWithADeadlineIsEarlierThanOneWithout() {
        Effect some = oblige("TELL", "tell", within(30, Due.Unit.WEEKS));
        Effect without = oblige("TELL", "tell");

        assertThat(verdict(says("R-1", without), says("R-2", some)).duties().map(Duty::rule))
                .containsExactly(new RuleId("R-2"));
        assertThat(verdict(says("R-1", some), says("R-2", without)).duties().map(Duty::rule))
                .containsExactly(new RuleId("R-1"));
        assertThat(verdict(says("R-1", without), says("R-2", without)).duties().map(Duty::rule))
                .containsExactly(new RuleId("R-1"));
        assertThat(verdict(says("R-1", without)).duties().head().within()).isEmpty();
    }

    @Test
    void aDeadlineMayBeAParameter() {
        Bound soon = new Bound(1, List.of("soon"), io.vavr.control.Option.none());

        assertThat(verdict(says("R-1", oblige("TELL", "tell", new Deadline(soon, Due.Unit.DAYS))))
                        .duties()
                        .head()
                        .within())
                .contains(new Due(4, Due.Unit.DAYS));
    }
}
