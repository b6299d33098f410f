package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.evaluation.FidelityRecord.Level;
import io.github.socialprescribing.evaluation.ProcessNote.Effect;
import io.github.socialprescribing.evaluation.ProcessNote.StakeholderGroup;
import io.github.socialprescribing.evaluation.ReferralNetwork.Line;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void drawsTheReferralsForMermaidWithoutLettingAWordEndTheDrawing() {
        assertThat(network().mermaid()).isEqualTo("""
                        flowchart LR
                            n0["food"]
                            n1["a#34;#93; --#62; b"]
                            n2["community"]
                            n0 -->|12| n2
                            n1 -->|5| n2
                        """);
    }

    @Test
    void drawsTheReferralsForGraphvizWithoutLettingAWordEndTheDrawing() {
        assertThat(network().dot()).isEqualTo("""
                        digraph referrals {
                            rankdir=LR;
                            node [shape=box];
                            n0 [label="food"];
                            n1 [label="a\\"] --> b"];
                            n2 [label="community"];
                            n0 -> n2 [label="12", penwidth=8.0];
                            n1 -> n2 [label="5", penwidth=3.9];
                        }
                        """);
    }

    private static ReferralNetwork network() {
        return new ReferralNetwork(List.of(new Line("food", "community", 12), new Line("a\"] --> b", "community", 5)));
    }

    @Test
    void splitsFidelityWhereTheStudySays() {
        FidelityRecord record = new FidelityRecord(
                new ServiceId("s-1"),
                TODAY,
                LinkedHashMap.of(FidelityItem.of("exposure-to-ideas"), 4, FidelityItem.of("co-production"), 2),
                5);

        assertThat(record.share()).isEqualTo(0.6);
        assertThat(record.level(0.6)).isEqualTo(Level.HIGH);
        assertThat(record.level(0.7)).isEqualTo(Level.LOW);
        assertThat(FidelityRecord.table(List.of(record)).csv().lines())
                .containsExactly(
                        "service,on,item,score,highest",
                        "s-1,2026-03-02,exposure-to-ideas,4,5",
                        "s-1,2026-03-02,co-production,2,5");
        assertThatThrownBy(() -> record.level(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FidelityRecord(
                        new ServiceId("s-1"), TODAY, LinkedHashMap.of(FidelityItem.of("co-production"), 6), 5))
                .hasMessageContaining("highest");
    }

    @Test
    void countsNotesAndKeepsTheirWords() {
        var table = ProcessNote.count(
                List.fill(3, note(Effect.ENABLER)).appendAll(List.fill(4, note(Effect.INHIBITOR))), 3);

        assertThat(table.table().csv())
                .isEqualTo("component,effect,notes\r\ncommunity-panel,enabler,3\r\ncommunity-panel,inhibitor,4\r\n");
    }

    private static ProcessNote note(Effect effect) {
        return new ProcessNote(
                TODAY,
                effect,
                ModelComponent.COMMUNITY_PANEL,
                StakeholderGroup.LOCAL_PEOPLE,
                new Narrative("it helps"));
    }

    @Test
    void tellsOfLoopsWhetherTheyClose() {
        assertThat(ClosedLoops.of(List.empty(), List.empty()).table().csv())
                .startsWith("loop,measure,value\r\nfeedback,raised,0\r\n")
                .contains("gaps,median days to answer,\r\n");
    }

    @Test
    void anEmptyEvaluationTellsOfNobody() {
        Evaluation told = new EvaluationTally(plan().build()).evaluation();

        assertThat(told.needs().metOfAll()).isEmpty();
        assertThat(told.outcomes().head().meanImprovement()).isEmpty();
        assertThat(told.equity().head().overall()).isEmpty();
        assertThat(told.tables().head().csv()).contains("purpose,research\r\n").contains("consent,research\r\n");
    }

    @Test
    void refusesAMeasureThatIsNamedTwice() {
        assertThatThrownBy(() -> EvaluationPlan.builder()
                        .purpose(Purpose.RESEARCH)
                        .asOf(TODAY)
                        .measures(List.of(Measures.UCLA_3, Measures.UCLA_3))
                        .build())
                .hasMessageContaining("once");
    }

    private static EvaluationPlan.Builder plan() {
        EvaluationPlan.Builder plan = EvaluationPlan.builder();
        plan.purpose(Purpose.RESEARCH)
                .asOf(TODAY)
                .measures(List.of(Measures.ONS4_HAPPINESS))
                .groupings(List.of(Grouping.STUDY_ARM));
        return plan;
    }
}
