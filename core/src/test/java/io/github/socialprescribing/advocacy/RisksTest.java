package io.github.socialprescribing.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.SafetyCommand.RecordNoKnownRisks;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordRisk;
import io.github.socialprescribing.advocacy.SafetyCommand.TakeBackRisk;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is known of risks, and what was known and is no more. */
class RisksTest {

    private static final LocalDate TODAY = Journeys.OPENED.plusDays(10);
    private static final Context WORKER = Moments.worker(TODAY);
    private static final Narrative WHY = new Narrative("CANARY it was her neighbour");
    private static final TakeBackRisk NOT_AT_RISK = new TakeBackRisk(RiskKinds.ADULT_AT_RISK, WHY);

    private static RecordRisk risk(RiskKind kind, LocalDate since) {
        return new RecordRisk(new KnownRisk(kind, since, Option.none()));
    }

    private static Safety does(Safety safety, SafetyCommand... commands) {
        return io.vavr.collection.List.of(commands)
                .foldLeft(
                        safety,
                        (known, command) -> SafetyDecider.decide(known, command, WORKER)
                                .get()
                                .events()
                                .foldLeft(known, Safety::after));
    }

    private static Seq<RefusalCode> refusals(Safety safety, SafetyCommand command) {
        return SafetyDecider.decide(safety, command, WORKER).getLeft().codes();
    }

    @Test
    void nobodyHasAskedIsNotNoKnownRisks() {
        Safety none = does(Safety.notAsked(), new RecordNoKnownRisks(TODAY));

        assertThat(Safety.notAsked().riskKnowledge()).isEqualTo(Safety.RiskKnowledge.NOT_ASKED);
        assertThat(none.riskKnowledge()).isEqualTo(Safety.RiskKnowledge.NONE_KNOWN);
        assertThat(refusals(none, new RecordNoKnownRisks(TODAY.plusDays(1)))).containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void aKnownRiskIsNotAConcern() {
        Safety known = does(Safety.notAsked(), new RecordNoKnownRisks(TODAY), risk(RiskKinds.ARSON, TODAY));

        assertThat(known.riskKnowledge()).isEqualTo(Safety.RiskKnowledge.KNOWN);
        assertThat(known.isOpen()).isFalse();
        assertThat(refusals(known, new RecordNoKnownRisks(TODAY))).containsExactly(EndingRefusals.RISKS_ON_RECORD);
        assertThat(refusals(known, risk(RiskKinds.CRIMINAL_EXPLOITATION, TODAY.plusDays(1))))
                .containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void aMarkThatWasTakenBackMarksNobodyAndTheReasonIsTold() {
        Safety marked = does(Safety.notAsked(), risk(RiskKinds.ADULT_AT_RISK, TODAY), risk(RiskKinds.ARSON, TODAY));
        Safety corrected = does(marked, NOT_AT_RISK);

        assertThat(corrected.isAtRisk()).isFalse();
        assertThat(corrected.risks().map(KnownRisk::kind)).containsExactly(RiskKinds.ARSON);
        assertThat(SafetyDecider.decide(marked, NOT_AT_RISK, WORKER).get().events())
                .containsExactly(new SafetyEvent.RiskTakenBack(RiskKinds.ADULT_AT_RISK, WHY, TODAY));
        assertThat(does(corrected, risk(RiskKinds.ADULT_AT_RISK, TODAY)).isAtRisk())
                .isTrue();
    }

    @Test
    void whoTakesTheOnlyRiskBackHasYetToAskWhetherThereAreOthers() {
        Safety corrected = does(Safety.notAsked(), risk(RiskKinds.ADULT_AT_RISK, TODAY), NOT_AT_RISK);

        assertThat(corrected.riskKnowledge()).isEqualTo(Safety.RiskKnowledge.NOT_ASKED);
        assertThat(does(corrected, new RecordNoKnownRisks(TODAY)).riskKnowledge())
                .isEqualTo(Safety.RiskKnowledge.NONE_KNOWN);
    }

    @Test
    void refusesToTakeBackWhatNobodyRecorded() {
        Safety arson = does(Safety.notAsked(), risk(RiskKinds.ARSON, TODAY));

        assertThat(refusals(arson, NOT_AT_RISK)).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refusals(does(arson, risk(RiskKinds.ADULT_AT_RISK, TODAY), NOT_AT_RISK), NOT_AT_RISK))
                .containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Provide
    Arbitrary<List<SafetyCommand>> commands() {
        Arbitrary<RiskKind> kinds = Arbitraries.of(RiskKinds.ADULT_AT_RISK, RiskKinds.ARSON);
        return Arbitraries.oneOf(
                        kinds.map(kind -> (SafetyCommand) risk(kind, TODAY)),
                        kinds.map(kind -> new TakeBackRisk(kind, WHY)))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 100)
    void aRiskIsKnownExactlyWhileItIsRecordedAndNotTakenBack(@ForAll("commands") List<SafetyCommand> commands) {
        Safety safety = Safety.notAsked();
        Set<RiskKind> known = LinkedHashSet.empty();
        for (SafetyCommand command : commands) {
            Safety before = safety;
            safety = SafetyDecider.decide(before, command, WORKER)
                    .fold(refusals -> before, decided -> decided.events().foldLeft(before, Safety::after));
            known = command instanceof RecordRisk it
                    ? known.add(it.risk().kind())
                    : known.remove(((TakeBackRisk) command).kind());

            assertThat(safety.risks().map(KnownRisk::kind).toSet()).containsExactlyInAnyOrderElementsOf(known);
            assertThat(safety.isAtRisk()).isEqualTo(known.contains(RiskKinds.ADULT_AT_RISK));
        }
    }
}
