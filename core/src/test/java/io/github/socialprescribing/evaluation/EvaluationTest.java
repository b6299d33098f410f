package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.evaluation.FidelityRecord.Level;
import io.github.socialprescribing.evaluation.ProcessNote.Effect;
import io.github.socialprescribing.evaluation.ProcessNote.StakeholderGroup;
import io.github.socialprescribing.evaluation.ReferralNetwork.Line;
import io.github.socialprescribing.identity.InterviewId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
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
        assertThat(FidelityRecord.table(List.of(record), Purpose.SERVICE_EVALUATION)
                        .csv()
                        .lines())
                .containsExactly(
                        "service,on,item,score,highest,purpose,consent",
                        "s-1,2026-03-02,exposure-to-ideas,4,5,service-evaluation,of-services",
                        "s-1,2026-03-02,co-production,2,5,service-evaluation,of-services");
        assertThatThrownBy(() -> record.level(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FidelityRecord(
                        new ServiceId("s-1"), TODAY, LinkedHashMap.of(FidelityItem.of("co-production"), 6), 5))
                .hasMessageContaining("highest");
    }

    @Test
    void countsNotesAndKeepsTheirWords() {
        Table table = ProcessNote.table(
                List.fill(3, note(Effect.ENABLER, Option.none()))
                        .appendAll(List.fill(4, note(Effect.INHIBITOR, Option.none()))),
                3,
                Purpose.RESEARCH);

        assertThat(table.csv().lines())
                .containsExactly(
                        "component,effect,notes,purpose,consent",
                        "community-panel,enabler,3,research,research",
                        "community-panel,inhibitor,4,research,research");
    }

    @Test
    void whatWasToldInOneConversationWasToldByOnePerson() {
        Option<InterviewId> one = Option.some(new InterviewId("one"));
        Option<InterviewId> other = Option.some(new InterviewId("other"));
        List<ProcessNote> two = List.fill(6, note(Effect.ENABLER, one)).appendAll(List.of(note(Effect.ENABLER, other)));

        assertThat(ProcessNote.count(two, 3).total()).isEmpty();
        assertThat(ProcessNote.count(two.append(note(Effect.ENABLER, Option.none())), 3)
                        .total())
                .contains(8L);
    }

    private static ProcessNote note(Effect effect, Option<InterviewId> interview) {
        return new ProcessNote(
                TODAY,
                effect,
                ModelComponent.COMMUNITY_PANEL,
                StakeholderGroup.LOCAL_PEOPLE,
                new Narrative("it helps"),
                interview);
    }

    @Test
    void tellsOfLoopsWhetherTheyClose() {
        assertThat(ClosedLoops.of(List.empty(), List.empty())
                        .table(Purpose.COMMUNITY_FEEDBACK)
                        .csv())
                .startsWith(
                        "loop,measure,value,purpose,consent\r\nfeedback,raised,0,community-feedback,said-in-the-open\r\n")
                .contains("gaps,median days to answer,,");
    }

    @Test
    void anEmptyEvaluationTellsOfNobody() {
        Evaluation told = new EvaluationTally(plan().build()).evaluation();

        assertThat(told.needs().metOfAll()).isEmpty();
        assertThat(told.outcomes().head().meanImprovement()).isEmpty();
        assertThat(told.equity().head().overall()).isEmpty();
        assertThat(told.tables().head().csv()).contains("people_counted,0,research,research\r\n");
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
