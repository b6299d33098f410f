package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import org.immutables.value.Value;

/** One sentence of a policy: when it applies, and what it says then. Made with {@link Rules#rule}. */
@Value.Immutable
public sealed interface Rule permits ImmutableRule {

    /** Its lasting name, such as {@code LIM-02}. */
    RuleId id();

    /** The number of its tier. */
    int tier();

    /** The names of the questions to which it speaks, at least one. */
    Set<String> questions();

    /** The rule as an English sentence. */
    String says();

    /** When it applies. */
    Condition condition();

    /** What it says then, at least one thing. */
    Seq<Effect> effects();

    /** Why there is such a rule. */
    Provenance provenance();

    /** The days on which it is in force. */
    @Value.Default
    default Period effective() {
        return Period.ALWAYS;
    }

    /** The rules that say nothing where this one applies. */
    @Value.Default
    default Set<RuleId> exceptionTo() {
        return TreeSet.empty();
    }

    /** The names of the facts its condition and its order of candidates mention. */
    default Set<String> facts() {
        Set<String> facts = condition().facts();
        for (Effect effect : effects()) {
            facts = effect instanceof Effect.Rank rank ? facts.add(rank.fact()) : facts;
        }
        return facts;
    }

    /** Refuses a rule that speaks to nothing, or says nothing. */
    @Value.Check
    default void check() {
        if (questions().isEmpty() || effects().isEmpty() || says().isBlank()) {
            throw new IllegalArgumentException("a rule speaks to a question, has an effect and is a sentence");
        }
    }

    /** A rule to fill in; {@link Rules#rule} reads better. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rule}. */
    final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
