package io.github.socialprescribing.profile;

import static io.github.socialprescribing.community.CommunityQuestions.MAY_SHOW_COUNT;
import static io.github.socialprescribing.workforce.AllocationQuestions.MAY_ALLOCATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.community.DisclosureSituation;
import io.github.socialprescribing.connection.ConnectionFacts;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Monotonicity;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.workforce.AllocationSituation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One row a rule: where it speaks, what it says, and the nearest situation in which it is silent. */
class OutsideThePathwayTest {

    @TestFactory
    Stream<DynamicTest> allocation() {
        return ServiceRows.ALLOCATION.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> connections() {
        return ConnectionRows.CONNECTIONS.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> money() {
        return ServiceRows.MONEY.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> panels() {
        return CommunityRows.PANELS.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> gaps() {
        return CommunityRows.GAPS.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> quorum() {
        return CommunityRows.QUORUM.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> feedback() {
        return CommunityRows.FEEDBACK.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> noticing() {
        return ServiceRows.NOTICING.map(Row::test).toJavaStream();
    }

    @Test
    void everyRuleHasARowButThoseThatOnlyOrder() {
        Seq<Row<?>> rows = List.of(
                        ServiceRows.ALLOCATION,
                        ConnectionRows.CONNECTIONS,
                        ServiceRows.MONEY,
                        CommunityRows.PANELS,
                        CommunityRows.GAPS,
                        CommunityRows.QUORUM,
                        CommunityRows.FEEDBACK,
                        ServiceRows.NOTICING)
                .flatMap(some -> some.map(row -> (Row<?>) row));

        assertThat(rows.map(Row::rule).append("CAP-04").append("ALO-01").toSet())
                .containsExactlyInAnyOrderElementsOf(
                        OutsideThePathway.RULES.map(rule -> rule.id().value()));
    }

    @Test
    void aQueueAndAPreferenceOrderEverybodyAndDecideNothing() {
        var verdict = OutsideThePathway.ask(MAY_ALLOCATE, worker().build());

        assertThat(verdict.isPermitted()).isTrue();
        assertThat(OutsideThePathway.said(verdict, "CAP-04")).containsExactly("rank", "rank");
        assertThat(OutsideThePathway.said(verdict, "ALO-01")).containsExactly("rank", "rank", "rank");
    }

    @Test
    void noRuleOfTheCatalogueObjectsForTheSectorAlone() {
        assertThat(RuleCatalogue.all()
                        .filter(rule -> rule.effects()
                                .exists(effect ->
                                        effect instanceof Effect.Refuse || effect instanceof Effect.NeedsDecision))
                        .map(rule -> rule.condition().facts().mkString(", ")))
                .hasSizeGreaterThan(20)
                .doesNotContain(ConnectionFacts.SECTOR.name());
    }

    @Test
    void theCountOfNobodyIsShown() {
        assertThat(OutsideThePathway.ask(MAY_SHOW_COUNT, people(0)).isPermitted())
                .isTrue();
        assertThat(OutsideThePathway.ask(MAY_SHOW_COUNT, people(1)).isPermitted())
                .isFalse();
    }

    @Test
    void everyNumberSaysWhereItComesFromAndStandsInItsRange() {
        assertThat(OutsideThePathway.POLICY.parameters())
                .hasSize(20)
                .allMatch(it -> it.isInRange() && !it.provenance().inWords().isBlank());
    }

    @Test
    void nothingInThemIsProvedToBeWrong() {
        PolicyAnalysis analysis = PolicyAnalysis.of(OutsideThePathway.POLICY);

        assertThat(analysis.isComplete()).isTrue();
        assertThat(analysis.warnings()).isEmpty();
    }

    @Test
    void caseloadsOnlyTightenAndMoneyOnlyLoosens() {
        PolicyAnalysis analysis = PolicyAnalysis.of(OutsideThePathway.POLICY);

        assertThat(analysis.monotone("may-allocate", "clients-per-post").kind())
                .isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
        assertThat(analysis.monotone("may-spend", "budget-balance").kind()).isEqualTo(Monotonicity.Kind.ONLY_LOOSENS);
        assertThat(analysis.monotone("may-connect", "open-here").kind()).isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
        assertThat(analysis.monotone("may-join-panel", "on-other-panel").kind())
                .isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
    }

    private static AllocationSituation.Builder worker() {
        return AllocationSituation.builder();
    }

    private static DisclosureSituation people(int count) {
        return DisclosureSituation.builder().people(count).build();
    }
}
