package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Something that people ask of a policy, such as whether a session may be planned. It is data: which facts the answer may
 * rest on, what is answered when no rule settles it, and which tiers' permits supersede.
 */
@Value.Immutable
public sealed interface Question permits ImmutableQuestion {

    /** Its lasting name, such as {@code may-plan-session}. */
    String name();

    /** What is asked, in one sentence. */
    String meaning();

    /** How the answer is named when people must decide. */
    RefusalCode decision();

    /** The facts on which the answer may rest. {@link Asked} adds those that it reads. */
    @Value.Default
    default Seq<Fact> facts() {
        return List.empty();
    }

    /** What always holds between the facts. */
    @Value.Default
    default Seq<Assumption> assumptions() {
        return List.empty();
    }

    /** Which counts are others taken together. */
    @Value.Default
    default Seq<Total> totals() {
        return List.empty();
    }

    /** The answer when no rule settles it; individual acts are permitted, endings need a decision. Never a refusal. */
    @Value.Default
    default Outcome otherwise() {
        return Outcome.PERMITTED;
    }

    /** Whose yes is needed when people decide by default. */
    @Value.Default
    default Seq<Approval> approvals() {
        return List.empty();
    }

    /** The tiers whose permit supersedes refusals and decisions of all later tiers, unless the tier itself objects. */
    @Value.Default
    default Set<Integer> supersedingTiers() {
        return TreeSet.empty();
    }

    /** Refuses to refuse by default. */
    @Value.Check
    default void check() {
        Named.require(name(), meaning());
        if (otherwise() == Outcome.REFUSED) {
            throw new IllegalArgumentException("no question is refused by default");
        }
    }

    /**
     * The fact of this name.
     *
     * @param fact a name
     */
    default Option<Fact> find(String fact) {
        for (Fact it : facts()) {
            if (it.name().equals(fact)) {
                return Option.some(it);
            }
        }
        return Option.none();
    }

    /**
     * The same question with a further fact; nothing changes where it has it already.
     *
     * @param fact a fact that the answer may rest on
     */
    default Question with(Fact fact) {
        return has(fact) ? this : ((ImmutableQuestion) this).withFacts(InOrder.with(facts(), List.of(fact)));
    }

    /**
     * The same question, of which more is assumed.
     *
     * @param assumption what always holds between two of its facts
     */
    default Question with(Assumption assumption) {
        return ((ImmutableQuestion) this).withAssumptions(InOrder.with(assumptions(), List.of(assumption)));
    }

    /**
     * The same question, of which more is known to be a total.
     *
     * @param total which of its counts is others taken together
     */
    default Question with(Total total) {
        return ((ImmutableQuestion) this).withTotals(InOrder.with(totals(), List.of(total)));
    }

    /** Whether this very fact is among its facts, and not just one of the same name. */
    private boolean has(Fact fact) {
        Option<Fact> known = find(fact.name());
        return known.isDefined() && Objects.equals(known.get(), fact);
    }

    /** A question to fill in. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Question}. */
    final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
