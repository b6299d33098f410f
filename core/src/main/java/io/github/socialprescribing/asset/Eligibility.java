package io.github.socialprescribing.asset;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * Whom an asset is for, as data: every criterion is a condition of the rules engine, so that whoever does not meet it is
 * told so with the facts, what is not known is asked for, and all of it can be analysed like any {@link #policy()}.
 *
 * <pre>{@code
 * Eligibility.of(Criterion.of("AGE", "people of 55 and over", EligibilityFacts.aged(55)));
 * }</pre>
 */
@Value.Immutable
public sealed interface Eligibility permits ImmutableEligibility {

    /** All that must be so; nothing where it is for everybody. */
    @Value.Default
    default Seq<Criterion> criteria() {
        return List.empty();
    }

    /** The facts that the criteria may rest on; a service adds its own. */
    @Value.Default
    default Seq<Fact> facts() {
        return EligibilityFacts.all();
    }

    /** It is for everybody. */
    static Eligibility everybody() {
        return builder().build();
    }

    /**
     * It is for those who meet all of this.
     *
     * @param criteria what must be so
     */
    static Eligibility of(Criterion... criteria) {
        return builder().criteria(List.of(criteria)).build();
    }

    /** Refuses what no policy could say, such as two criteria of one name, or one that rests on an unknown fact. */
    @Value.Check
    default void check() {
        policy();
    }

    /**
     * The criteria as a policy that answers {@code may-come}: one rule for each, which refuses whoever does not meet it.
     * None where it is for everybody.
     */
    @Value.Lazy
    default Option<Policy> policy() {
        return Option.when(criteria().nonEmpty(), () -> MayCome.policy(criteria(), facts()));
    }

    /** Each criterion by itself, so that one is settled whatever is not known of another. */
    @Value.Lazy
    default Map<RuleId, CompiledPolicy<FactValues>> compiled() {
        return criteria()
                .toLinkedMap(
                        Criterion::id,
                        it -> MayCome.policy(List.of(it), facts()).compile(Asked.ofValues(MayCome.question(facts()))));
    }

    /**
     * Whether it is for somebody.
     *
     * @param known what is known of them; facts that no criterion mentions are not looked at
     */
    default Suitability suits(FactValues known) {
        return criteria().foldLeft(Suitability.GOOD, (answer, criterion) -> {
            FactValues matter = MayCome.mentioned(known, criterion);
            return compiled()
                    .get(criterion.id())
                    .get()
                    .decideDespite(matter)
                    .match(
                            settled -> settled.outcome() == Outcome.REFUSED
                                    ? answer.against(MayCome.refusal(criterion, facts(), matter))
                                    : answer,
                            open -> answer.asking(open.ask()));
        });
    }

    /** Starts an eligibility. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Eligibility}. */
    final class Builder extends ImmutableEligibility.Builder {
        Builder() {}
    }
}
