package io.github.socialprescribing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is proved of the difference of two small policies is what asking about every single situation shows. */
class ComparisonProperties {

    @Property(tries = 60)
    void casesOfADifferenceAreTheSituationsDecidedDifferentlyAndNoOthers(@ForAll long seed) {
        Policy before = RandomPolicies.small(seed);
        Policy after = RandomPolicies.changed(before, seed);
        PolicyDiff diff = PolicyDiff.between(before, after);
        Everything all = new Everything(before);

        assertThat(diff.unsettled()).isEmpty();
        for (At at : all.situations) {
            At there = at.of(after);
            Seq<PolicyDiff.Case> its = diff.cases().filter(it -> at.holds(it.where()));
            boolean same = at.outcome() == there.outcome();
            assertThat(its.isEmpty())
                    .isEqualTo(same || (its.isEmpty() && diff.further().nonEmpty()));
            assertThat(its.forAll(it -> it.before() == at.outcome() && it.after() == there.outcome()))
                    .isTrue();
        }
        for (PolicyDiff.Case it : diff.cases()) {
            assertThat(all.at(it.witness()).holds(it.where())).isTrue();
            assertThat(it.explainedBefore().outcome()).isEqualTo(it.before());
            assertThat(it.explainedAfter().outcome()).isEqualTo(it.after());
        }
    }

    @Property(tries = 60)
    void policiesHaveOneHashExactlyWhenNoPartDiffers(@ForAll long seed) {
        Policy before = RandomPolicies.small(seed);
        Policy after = RandomPolicies.changed(before, seed);
        Policy reordered = new Policy(before.toDraft().inForce(before.rules().reverse()), null);

        assertThat(PolicyDiff.between(before, after).isEmpty())
                .isEqualTo(before.hash().equals(after.hash()));
        assertThat(PolicyDiff.between(before, reordered).isEmpty()).isTrue();
        assertThat(before.hash()).isEqualTo(reordered.hash());
    }

    @Property(tries = 60)
    void otherReasonsAreTheSituationsOfOneOutcomeWhereOtherRulesSpeak(@ForAll long seed) {
        Policy before = RandomPolicies.small(seed);
        Policy after = RandomPolicies.changed(before, seed);
        PolicyDiff diff = PolicyDiff.between(before, after);

        for (At at : new Everything(before).situations) {
            At there = at.of(after);
            boolean other = at.outcome() == there.outcome() && !at.says().equals(there.says());
            boolean told = diff.otherReasons().exists(it -> at.holds(it.where()));
            assertThat(told).isEqualTo(other && (told || diff.furtherReasons().isEmpty()));
        }
    }

    @Property(tries = 60)
    void aServiceTightensExactlyWhenItIsNowhereLaxer(@ForAll long seed) {
        Policy national = RandomPolicies.small(seed);
        Policy service = RandomPolicies.changed(national, seed);
        boolean laxer =
                new Everything(national).any(at -> at.of(service).outcome().compareTo(at.outcome()) < 0);
        boolean less = new Everything(national).any(at -> Asks.less(service, national, at.values));
        Tightening tightening = Tightening.of(service, national);

        assertThat(tightening.holds()).isEqualTo(!laxer && !less);
        assertThat(tightening.laxer().isEmpty()).isEqualTo(!laxer);
        assertThat(tightening.laxer()).allMatch(it -> it.after().compareTo(it.before()) < 0);
        assertThat(tightening.fewerApprovals().appendAll(tightening.lighterDuties()))
                .allMatch(it -> Asks.less(service, national, it.witness().facts()));
    }

    @Property(tries = 40)
    void aServiceTightensExactlyWhenItDoesSoOnEveryDay(@ForAll long seed) {
        Policy plain = RandomPolicies.small(seed);
        Policy national = RandomPolicies.dated(plain, seed);
        Policy service = RandomPolicies.dated(RandomPolicies.changed(plain, seed), seed + 1);
        Tightening tightening = Tightening.of(service, national);

        for (int month = 0; month <= 12; month++) {
            LocalDate day = LocalDate.of(2025, 12, 15).plusMonths(month);
            Laxer then = new Laxer(service.asOf(day), national.asOf(day), Period.ALWAYS);
            assertThat(tightening
                            .laxerByDays()
                            .filterKeys(days -> days.holds(day))
                            .values()
                            .flatMap(cases -> cases)
                            .map(PolicyDiff.Case::toString)
                            .toList())
                    .isEqualTo(then.cases().map(PolicyDiff.Case::toString).toList());
        }
        assertThat(tightening.holds())
                .isEqualTo(tightening.laxer().isEmpty()
                        && tightening.fewerApprovals().isEmpty()
                        && tightening.lighterDuties().isEmpty());
    }

    @Property(tries = 60)
    void thePartOfADayDecidesAsAPolicyOfItsRulesAlone(@ForAll long seed) {
        Policy dated = RandomPolicies.dated(RandomPolicies.small(seed), seed);
        for (int month = 0; month <= 12; month++) {
            LocalDate day = LocalDate.of(2025, 12, 15).plusMonths(month);
            Policy part = dated.asOf(day);
            Seq<Rule> inForce = dated.rules().filter(rule -> rule.effective().holds(day));

            assertThat(part.rules()).isEqualTo(inForce);
            assertThat(part).isSameAs(dated.asOf(day.plusDays(1)));
            assertThat(part.stamp()).isEqualTo(dated.stamp());
            assertThat(PolicyDiff.between(new Policy(dated.toDraft().inForce(inForce), null), part)
                            .isNone())
                    .isTrue();
        }
    }
}
