package io.github.socialprescribing.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.SafetyCommand.EndExemption;
import io.github.socialprescribing.advocacy.SafetyCommand.ExemptFromClosure;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordRisk;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordWelfareCheck;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why missed contacts are not held against somebody is put on record, and who made sure that they are safe. */
class ExemptionTest {

    private static final LocalDate TODAY = Journeys.OPENED.plusDays(10);
    private static final Narrative WHY = new Narrative("CANARY the buses are on strike");
    private static final Safety NOBODY = Safety.notAsked();

    private static Safety does(Safety safety, SafetyCommand command) {
        return SafetyDecider.decide(safety, command, Moments.worker(TODAY))
                .get()
                .events()
                .foldLeft(safety, Safety::after);
    }

    private static Seq<RefusalCode> refusals(Safety safety, SafetyCommand command) {
        return SafetyDecider.decide(safety, command, Moments.worker(TODAY))
                .getLeft()
                .codes();
    }

    @ParameterizedTest
    @EnumSource(ExemptionGround.class)
    void standsOnRecordWithGroundReasonPersonAndDayUntilItEnds(ExemptionGround ground) {
        Safety exempt = does(NOBODY, new ExemptFromClosure(ground, WHY));

        assertThat(exempt.exemption(ground)).contains(new Exemption(ground, WHY, Moments.WORKER, TODAY));
        assertThat(exempt.toString()).doesNotContain("CANARY");
        assertThat(does(exempt, new EndExemption(ground, WHY))).isEqualTo(NOBODY);
    }

    @Test
    void oneGroundEndsWithoutTheOther() {
        Safety both = does(
                does(NOBODY, new ExemptFromClosure(ExemptionGround.IN_CRISIS, WHY)),
                new ExemptFromClosure(ExemptionGround.WORKERS_JUDGEMENT, WHY));

        Safety calmer = does(both, new EndExemption(ExemptionGround.IN_CRISIS, WHY));

        assertThat(calmer.exemptions().map(Exemption::ground)).containsExactly(ExemptionGround.WORKERS_JUDGEMENT);
    }

    @Test
    void refusesToExemptTwiceOnOneGroundAndToEndWhatDoesNotHold() {
        Safety exempt = does(NOBODY, new ExemptFromClosure(ExemptionGround.IN_CRISIS, WHY));

        assertThat(refusals(exempt, new ExemptFromClosure(ExemptionGround.IN_CRISIS, WHY)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refusals(exempt, new EndExemption(ExemptionGround.LACKS_CAPACITY, WHY)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void theLastWelfareCheckIsKnown() {
        Safety checked = does(NOBODY, new RecordWelfareCheck(TODAY, WHY));

        assertThat(checked.foundSafeOn()).contains(TODAY);
        assertThat(does(checked, new RecordWelfareCheck(TODAY.minusDays(3), WHY))
                        .foundSafeOn())
                .contains(TODAY);
    }

    @Test
    void refusesAWelfareCheckThatIsStillToCome() {
        assertThat(refusals(NOBODY, new RecordWelfareCheck(TODAY.plusDays(1), WHY)))
                .containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void anAdultIsAtRiskWhereThatRiskIsKnownAndNotWhereAnotherIs() {
        Safety arson = does(NOBODY, new RecordRisk(new KnownRisk(RiskKinds.ARSON, TODAY, Option.none())));

        assertThat(arson.isAtRisk()).isFalse();
        assertThat(does(arson, new RecordRisk(new KnownRisk(RiskKinds.ADULT_AT_RISK, TODAY, Option.none())))
                        .isAtRisk())
                .isTrue();
    }
}
