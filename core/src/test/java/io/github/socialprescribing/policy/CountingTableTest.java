package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.identity.RuleId;
import org.junit.jupiter.api.Test;

/** What counts, by kind, outcome, length and notice. */
class CountingTableTest {

    private static final CountingRow SESSION =
            row("CNT-00", 2).forKinds("session", "home-visit").forOutcomes("attended");
    private static final CountingRow SHORT_CALL =
            row("CNT-04", 0).forKinds("call").forOutcomes("attended").forMinutes(Span.below(15));
    private static final CountingRow LONG_CALL =
            row("CNT-00", 2).forKinds("call").forOutcomes("attended").forMinutes(Span.from(15));
    private static final CountingRow LATE =
            row("CNT-02", 1).forOutcomes("cancelled").forNotice(Span.below(24));
    private static final CountingRow IN_TIME =
            row("CNT-01", 0).forOutcomes("cancelled").forNotice(Span.from(24));
    private static final CountingTable TABLE =
            CountingTable.of(SESSION, SHORT_CALL, LONG_CALL, LATE).with(IN_TIME);

    private static CountingRow row(String rule, int halfUnits) {
        return CountingRow.of(rule, halfUnits, assumed("for trials"));
    }

    @Test
    void findsTheRowThatSpeaksOfAnEvent() {
        assertThat(TABLE.find("session", "attended", 50, 0)).contains(SESSION);
        assertThat(TABLE.find("home-visit", "attended", 50, 0)).contains(SESSION);
        assertThat(TABLE.find("call", "attended", 14, 0)).contains(SHORT_CALL);
        assertThat(TABLE.find("call", "attended", 15, 0)).contains(LONG_CALL);
        assertThat(TABLE.find("session", "cancelled", 0, 23)).contains(LATE);
        assertThat(TABLE.find("call", "cancelled", 0, 24)).contains(IN_TIME);
    }

    @Test
    void saysNothingOfWhatNoRowSpeaksOf() {
        assertThat(TABLE.find("letter", "attended", 5, 0)).isEmpty();
        assertThat(TABLE.find("session", "did-not-attend", 5, 0)).isEmpty();
        assertThat(CountingTable.EMPTY.find("session", "attended", 50, 0)).isEmpty();
    }

    @Test
    void namesTheLowestRuleWhereSeveralAgree() {
        CountingTable agreeing = CountingTable.of(row("CNT-09", 2), row("CNT-03", 2), row("CNT-05", 2));

        assertThat(agreeing.find("session", "attended", 50, 0).map(CountingRow::rule))
                .contains(new RuleId("CNT-03"));
        assertThat(agreeing.contradictions()).isEmpty();
    }

    @Test
    void knowsWhichRowsContradictEachOther() {
        CountingRow whole =
                row("CNT-1", 2).forKinds("call").forOutcomes("attended").forMinutes(new Span(10, 20));

        assertThat(whole.contradicts(row("CNT-2", 1))).isTrue();
        assertThat(whole.contradicts(row("CNT-2", 2))).isFalse();
        assertThat(whole.contradicts(row("CNT-2", 1).forKinds("session"))).isFalse();
        assertThat(whole.contradicts(row("CNT-2", 1).forKinds("session", "call")))
                .isTrue();
        assertThat(whole.contradicts(row("CNT-2", 1).forOutcomes("cancelled"))).isFalse();
        assertThat(whole.contradicts(row("CNT-2", 1).forMinutes(Span.from(20)))).isTrue();
        assertThat(whole.contradicts(row("CNT-2", 1).forMinutes(Span.from(21)))).isFalse();
        assertThat(whole.contradicts(row("CNT-2", 1).forMinutes(Span.below(10))))
                .isFalse();
        assertThat(whole.contradicts(row("CNT-2", 1).forMinutes(Span.below(11))))
                .isTrue();
        assertThat(whole.forNotice(Span.below(5)).contradicts(row("CNT-2", 1).forNotice(Span.from(5))))
                .isFalse();
        assertThat(CountingTable.of(whole, row("CNT-2", 1), row("CNT-3", 1)).contradictions())
                .containsExactly(whole);
        assertThat(TABLE.contradictions()).isEmpty();
    }

    @Test
    void spansReadAsPeopleSayThem() {
        assertThat(Span.ANY).hasToString("any");
        assertThat(Span.below(15)).hasToString("at most 14");
        assertThat(Span.from(15)).hasToString("from 15");
        assertThat(new Span(15, 29)).hasToString("15 to 29");
    }
}
