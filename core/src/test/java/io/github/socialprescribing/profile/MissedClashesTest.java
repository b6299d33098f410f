package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.CountingRow;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.policy.PolicyFault;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.AttendanceSituation;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens where two rules meet because a client missed a contact. */
class MissedClashesTest {

    private static final Policy STRICT = CounsellingStrict.policy();

    @Test
    void anAdultAtRiskIsNotClosedForAThirdMissBeforeAWelfareCheck() {
        Verdict unchecked = close(missed(3).atRisk(true).build());

        assertThat(unchecked.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(unchecked.duties().map(Duty::name)).contains("WELFARE_CHECK");
        assertThat(close(missed(3).safeguardingOpen(true).build()).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(close(missed(3).atRisk(true).welfareChecked(true).build()).isPermitted())
                .isTrue();
    }

    @Test
    void aThirdMissClosesNobodyWhomTheWorkerExempts() {
        Verdict verdict = close(missed(3).exempted(true).build());

        assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(verdict.duties()
                        .find(it -> it.name().equals("EXEMPTION_REVIEW"))
                        .get()
                        .within()
                        .get())
                .hasToString("within 14 days");
    }

    @Test
    void missesThatEndACourseNeedNotCountAgainstIt() {
        Policy lenient =
                STRICT.toDraft().withCounting(CountingRows.common()).build().get();

        assertThat(lenient.compile(AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE)
                        .decide(AttendanceSituation.builder()
                                .missedWithoutNotice(2)
                                .build())
                        .isPermitted())
                .isTrue();
        assertThat(lenient.counting()
                        .find("session", "did-not-attend", 0, 0)
                        .get()
                        .halfUnits())
                .isZero();
        assertThat(ProfileLint.warnings(lenient)).anyMatch(it -> it.words().contains("punishes but does not count"));
        assertThat(ProfileLint.warnings(STRICT)).noneMatch(it -> it.words().contains("punishes"));
    }

    @Test
    void threeMissedInARowAreMoreThanTheOneThatTheCourseAllowsSoThatTheyAreAReasonOnly() {
        assertThat(PolicyAnalysis.of(STRICT)
                        .findings(Finding.Kind.RULE_NEVER_DECIDES)
                        .flatMap(Finding::rules)
                        .map(RuleId::value))
                .contains("ATT-03")
                .doesNotContain("ATT-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"group-session", "pop-in", "letter", "call"})
    void whatNeverCountsDoesNotCountForHavingBeenMissed(String kind) {
        assertThat(List.of("did-not-attend", "cancelled-by-client", "attended")
                        .map(outcome ->
                                STRICT.counting().find(kind, outcome, 0, 0).map(CountingRow::halfUnits)))
                .allMatch(it -> it.contains(0));
        assertThat(STRICT.counting().find("session", "did-not-attend", 0, 0).map(CountingRow::halfUnits))
                .contains(2);
    }

    @Test
    void missesCannotBothCountAndNotCount() {
        assertThat(Cesp.draft()
                        .withCounting(CountingTable.of(CountingRows.MISSED_IS_FREE, CountingRows.MISSED_COUNTS))
                        .build()
                        .getLeft()
                        .all()
                        .map(PolicyFault::code))
                .contains(PolicyFault.Code.CONTRADICTORY_COUNTING);
    }

    private static AttendanceSituation.Builder missed(int times) {
        AttendanceSituation.Builder situation = AttendanceSituation.builder();
        situation.missedInARow(times).missedWithoutNotice(times);
        return situation;
    }

    private static Verdict close(AttendanceSituation situation) {
        return STRICT.compile(AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE).decide(situation);
    }
}
