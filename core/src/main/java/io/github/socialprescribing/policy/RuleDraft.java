package io.github.socialprescribing.policy;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/** A rule that is being said; {@link #from} ends the sentence. */
public final class RuleDraft {

    private final RuleId id;
    private int tier;
    private Set<String> questions = TreeSet.empty();
    private String says = "";
    private Condition condition = Condition.always();
    private Seq<Effect> effects = List.empty();
    private Period effective = Period.ALWAYS;
    private Set<RuleId> exceptionTo = TreeSet.empty();

    RuleDraft(RuleId id) {
        this.id = id;
    }

    /**
     * How much it weighs.
     *
     * @param its the tier
     */
    public RuleDraft in(Tier its) {
        tier = its.number();
        return this;
    }

    /**
     * To what it speaks.
     *
     * @param asked the questions, at least one
     */
    public RuleDraft asked(Question... asked) {
        for (Question it : asked) {
            questions = questions.add(it.name());
        }
        return this;
    }

    /**
     * The rule as people say it.
     *
     * @param sentence an English sentence
     */
    public RuleDraft says(String sentence) {
        says = sentence;
        return this;
    }

    /**
     * When it applies. Said twice, both must hold; never said, it always applies.
     *
     * @param applies the condition
     */
    public RuleDraft when(Condition applies) {
        condition = condition instanceof Condition.Always ? applies : condition.and(applies);
        return this;
    }

    /**
     * What must hold as well.
     *
     * @param also a further condition
     */
    public RuleDraft and(Condition also) {
        return when(also);
    }

    /**
     * What it says then.
     *
     * @param follows the effects, at least one
     */
    public RuleDraft then(Effect... follows) {
        effects = InOrder.with(effects, List.of(follows));
        return this;
    }

    /**
     * Which rules say nothing where this one applies.
     *
     * @param silenced the ids of the rules
     */
    public RuleDraft exceptionTo(String... silenced) {
        for (String it : silenced) {
            exceptionTo = exceptionTo.add(new RuleId(it));
        }
        return this;
    }

    /**
     * On which days it is in force; every day where this is not said.
     *
     * @param days the days
     */
    public RuleDraft effective(Period days) {
        effective = days;
        return this;
    }

    /**
     * Why there is such a rule; with this the rule is complete.
     *
     * @param provenance the source paper, another source, or an assumption
     */
    public Rule from(Provenance provenance) {
        return Rule.builder()
                .id(id)
                .tier(tier)
                .questions(questions)
                .says(says)
                .condition(condition)
                .effects(effects)
                .provenance(provenance)
                .effective(effective)
                .exceptionTo(exceptionTo)
                .build();
    }
}
