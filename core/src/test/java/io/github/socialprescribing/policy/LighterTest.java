package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A service in which fewer people must say yes, or in which they owe less, does not tighten its frame. */
class LighterTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final CountFact USED = CountFact.of("used", "units used", "units", 0, 10);
    private static final Tier TIER = new Tier(3, "allowance", true);
    private static final RefusalCode FULL = new RefusalCode("FULL", "there is no place", "wait");

    private static Question question(Approval... approvals) {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "have them decide"))
                .otherwise(Outcome.NEEDS_DECISION)
                .approvals(List.of(approvals))
                .facts(List.of(USED))
                .build();
    }

    private static Rule from(long units, Effect... effects) {
        return rule("R-1")
                .in(TIER)
                .asked(question())
                .says("so it is from then on")
                .when(USED.isAtLeast(units))
                .then(effects)
                .from(assumed("for trials"));
    }

    private static Policy policy(Question question, Rule... rules) {
        return Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(question)
                .withRules(rules)
                .build()
                .get();
    }

    private static Policy deciding(Approval... approvals) {
        return policy(
                question(new Approval(Roles.LINK_WORKER, 1)), from(4, needsDecision(Side.NEITHER, "look", approvals)));
    }

    @Test
    void whoeverMustSayYesNationallyMustDoSoInTheService() {
        Policy one = deciding(new Approval(Roles.MANAGER, 1));
        Policy two = deciding(new Approval(Roles.MANAGER, 2));
        Policy both = deciding(new Approval(Roles.MANAGER, 1), new Approval(Roles.PANEL_CHAIR, 1));

        assertThat(Tightening.of(two, one).holds()).isTrue();
        assertThat(Tightening.of(both, one).holds()).isTrue();
        assertThat(Tightening.of(one, two).holds()).isFalse();
        assertThat(Tightening.of(one, two).fewerApprovals())
                .extracting(Object::toString)
                .containsExactly("may: the yes of 2 × manager is not needed where used: 4 units");
        assertThat(Tightening.of(one, both).fewerApprovals())
                .extracting(Tightening.Less::words)
                .containsExactly("the yes of panel-chair is not needed");
        assertThat(Tightening.of(one, both).laxer()).isEmpty();
    }

    @Test
    void whomNoRuleNamesTheQuestionNames() {
        Policy strict = policy(question(new Approval(Roles.MANAGER, 2)), from(4, refuse(FULL)));
        Policy mild = policy(question(new Approval(Roles.MANAGER, 1)), from(4, refuse(FULL)));

        assertThat(Tightening.of(strict, mild).holds()).isTrue();
        assertThat(Tightening.of(mild, strict).fewerApprovals())
                .extracting(Tightening.Less::words)
                .containsExactly("the yes of 2 × manager is not needed");
    }

    private static Policy owing(Effect... effects) {
        return policy(question(), from(4, effects));
    }

    private static Effect letter(long amount, Due.Unit unit) {
        return oblige("LETTER", "write a letter", within(amount, unit));
    }

    @Test
    void aDutyIsNeitherDroppedNorDueLater() {
        Policy week = owing(letter(1, Due.Unit.WEEKS));

        assertThat(Tightening.of(owing(letter(6, Due.Unit.DAYS)), week).holds()).isTrue();
        assertThat(Tightening.of(owing(letter(7, Due.Unit.DAYS), oblige("CALL", "call", Deadline.NOW)), week)
                        .holds())
                .isTrue();
        assertThat(Tightening.of(owing(letter(8, Due.Unit.DAYS)), week).lighterDuties())
                .extracting(Object::toString)
                .containsExactly("may: `LETTER` within 1 week is no duty, or due later where used: 4 units");
        assertThat(Tightening.of(owing(oblige("CALL", "call", Deadline.NOW)), week)
                        .lighterDuties())
                .hasSize(1);
        assertThat(Tightening.of(policy(question(), from(5, letter(1, Due.Unit.WEEKS))), week)
                        .lighterDuties()
                        .map(it -> it.witness().words()))
                .containsExactly("used: 4 units");
    }

    @Test
    void workingDaysMayBeLongerThanDays() {
        Policy days = owing(letter(5, Due.Unit.DAYS));
        Policy workingDays = owing(letter(5, Due.Unit.WORKING_DAYS));

        assertThat(Tightening.of(days, workingDays).holds()).isTrue();
        assertThat(Tightening.of(workingDays, days).holds()).isFalse();
        assertThat(Tightening.of(owing(letter(2, Due.Unit.WORKING_DAYS)), workingDays)
                        .holds())
                .isTrue();
        assertThat(Tightening.of(owing(letter(0, Due.Unit.WORKING_DAYS)), days).holds())
                .isTrue();
    }

    @Test
    void whatTheServiceRefusesBringsNoDuties() {
        Policy letter = owing(letter(1, Due.Unit.WEEKS));

        assertThat(Tightening.of(owing(refuse(FULL)), letter).holds()).isTrue();
        assertThat(Tightening.of(owing(refuse(FULL)), owing(refuse(FULL), letter(1, Due.Unit.WEEKS)))
                        .lighterDuties())
                .hasSize(1);
    }

    @Test
    void tellsOnWhichDays() {
        Rule later = ((ImmutableRule) from(4, letter(1, Due.Unit.WEEKS))).withEffective(Period.from(JUNE));

        assertThat(Tightening.of(policy(question(), later), owing(letter(1, Due.Unit.WEEKS)))
                        .lighterDuties()
                        .map(Tightening.Less::days))
                .containsExactly(Period.ALWAYS.until(JUNE));
    }
}
