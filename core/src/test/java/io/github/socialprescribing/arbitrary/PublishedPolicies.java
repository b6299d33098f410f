package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.policy.CountingRow;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.ParameterRelation;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Span;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies as a service publishes them: with days, with what counts, with numbers that belong together, and with sources. */
public final class PublishedPolicies {

    private static final Parameter TALK =
            new Parameter("talk", "when to speak of the end", "units", 0, 20, 4, new Provenance.Assumed("for trials"));

    private final Random random;

    private PublishedPolicies(Random random) {
        this.random = random;
    }

    /** Policies with everything that a policy may have. */
    public static Arbitrary<Policy> policies() {
        return Combinators.combine(Policies.policies(), Arbitraries.longs())
                .as((policy, seed) -> new PublishedPolicies(new Random(seed)).published(policy))
                .withoutEdgeCases();
    }

    /** A day of the years in which rules of {@link #policies} begin and end. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-100, 1_200).map(day(0)::plusDays);
    }

    private Policy published(Policy policy) {
        PolicyDraft draft = policy.toDraft();
        for (Rule rule : policy.rules()) {
            draft = draft.withoutRule(rule.id().value()).withRules(published(rule));
        }
        long limit = random.nextInt(21);
        return draft.withEffective(period())
                .replacing(Vocabularies.LIMIT.withValue(limit, provenance()))
                .withParameters(TALK.withValue(random.nextInt(21), provenance()))
                .withRelations(
                        ParameterRelation.atMost(TALK, Vocabularies.LIMIT).plus(20),
                        ParameterRelation.atMost(Vocabularies.LIMIT, TALK).plus(20 + random.nextInt(5)))
                .withCounting(counting())
                .build()
                .get();
    }

    private Rule published(Rule rule) {
        return Rule.builder()
                .id(rule.id())
                .tier(rule.tier())
                .questions(rule.questions())
                .says(rule.says())
                .condition(rule.condition())
                .effects(rule.effects())
                .exceptionTo(rule.exceptionTo())
                .provenance(provenance())
                .effective(period())
                .build();
    }

    private Period period() {
        LocalDate first = day(random.nextInt(500));
        return switch (random.nextInt(4)) {
            case 0 -> Period.from(first);
            case 1 -> Period.ALWAYS.until(first);
            case 2 -> Period.from(first).until(first.plusDays(1 + random.nextInt(500)));
            default -> Period.ALWAYS;
        };
    }

    private static LocalDate day(int after) {
        return LocalDate.of(2026, 1, 1).plusDays(after);
    }

    private Provenance provenance() {
        return switch (random.nextInt(3)) {
            case 0 -> new Provenance.Paper("in words of its own, number " + random.nextInt(9));
            case 1 -> new Provenance.Source("a publication of the year 20" + (10 + random.nextInt(15)));
            default -> new Provenance.Assumed("nobody says");
        };
    }

    /** Rows about different kinds, or about different outcomes, lengths and notices of one, so that none contradict. */
    private CountingTable counting() {
        CountingTable table = CountingTable.EMPTY;
        for (String kind : List.of("session", "call", "letter")) {
            int minutes = 1 + random.nextInt(60);
            CountingRow row = CountingRow.of("CNT-0" + random.nextInt(9), random.nextInt(4), provenance())
                    .forKinds(kind, kind + " by a student");
            table = switch (random.nextInt(4)) {
                case 0 -> table.with(row);
                case 1 ->
                    table.with(row.forMinutes(Span.below(minutes)))
                            .with(row.forMinutes(new Span(minutes, 90)).forOutcomes("attended"));
                case 2 -> table.with(row.forNotice(Span.from(48)).forOutcomes("cancelled", "attended"));
                default -> table;
            };
        }
        return table;
    }
}
