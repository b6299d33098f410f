package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.ChoiceFact;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.policy.Total;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The words of generated policies: facts of every kind, narrow, wide and negative, relations that chain, and a total. */
public final class Vocabularies {

    /** A narrow count; never more than seven above {@link #GRANTED}. */
    public static final CountFact USED = CountFact.of("used", "units used", "units", 0, 12);

    /** A narrow count that somebody could change. */
    public static final CountFact GRANTED =
            CountFact.of("granted", "units granted", "units", 0, 9).thatCanChange();

    /** A count that may be negative, and that somebody could change. */
    public static final CountFact CAPACITY =
            CountFact.of("capacity", "places left", "places", -4, 4).thatCanChange();

    /** A count of too wide a range for a table. */
    public static final CountFact BUDGET =
            CountFact.of("budget", "money left", "pence", -2_000, 5_000).thatCanChange();

    /** What is used and granted together; always so many. */
    public static final CountFact TOGETHER =
            CountFact.of("together", "units used and granted together", "units", 0, 21);

    /** A flag. */
    public static final FlagFact OPEN = FlagFact.of("open", "a concern is open");

    /** A flag that somebody could turn. */
    public static final FlagFact AGREED = FlagFact.of("agreed", "it was agreed").thatCanChange();

    /** A choice that somebody could make otherwise. */
    public static final ChoiceFact KIND = ChoiceFact.of("kind", "its kind", "first", "ordinary", "ending", "group")
            .thatCanChange();

    /** A parameter that bounds mention. */
    public static final Parameter LIMIT =
            new Parameter("limit", "units of the offer", "units", 0, 20, 6, new Provenance.Assumed("for trials"));

    /** Tiers, protected and not. */
    public static final Seq<Tier> TIERS = List.of(
            new Tier(0, "consent", false),
            new Tier(1, "safeguarding", false),
            new Tier(3, "allowance", true),
            new Tier(5, "attendance", true));

    /** A relation between two facts. */
    public static final Assumption RELATION = new Assumption(USED.name(), GRANTED.name(), 7);

    /** A relation of the second with a third, which therefore says something of the first and the third. */
    public static final Assumption NEXT_RELATION = new Assumption(GRANTED.name(), CAPACITY.name(), 6);

    private Vocabularies() {}

    /**
     * A question about all of these facts.
     *
     * @param otherwise its default
     * @param supersedes whether a permit of safeguarding supersedes
     */
    public static Question question(Outcome otherwise, boolean supersedes) {
        return Question.builder()
                .name("may-go-on")
                .meaning("whether it may go on")
                .decision(new RefusalCode("PEOPLE_DECIDE", "people decide", "their decision on record"))
                .facts(List.of(USED, GRANTED, CAPACITY, BUDGET, TOGETHER, OPEN, AGREED, KIND))
                .assumptions(List.of(RELATION, NEXT_RELATION))
                .totals(List.of(Total.of(TOGETHER, USED, GRANTED)))
                .otherwise(otherwise)
                .approvals(List.of(new Approval(Roles.MANAGER, 1)))
                .supersedingTiers(supersedes ? LinkedHashSet.of(1) : LinkedHashSet.empty())
                .build();
    }

    /**
     * The question with an accessor for each fact, over bare values.
     *
     * @param question a question of {@link #question}
     */
    public static Asked<FactValues> asked(Question question) {
        return Asked.of(question, FactValues.class)
                .with(USED, values -> value(values, USED.name()))
                .with(GRANTED, values -> value(values, GRANTED.name()))
                .with(CAPACITY, values -> value(values, CAPACITY.name()))
                .with(BUDGET, values -> value(values, BUDGET.name()))
                .with(TOGETHER, values -> value(values, TOGETHER.name()))
                .with(OPEN, values -> value(values, OPEN.name()) == 1)
                .with(AGREED, values -> value(values, AGREED.name()) == 1)
                .supplementedBy(values -> values);
    }

    private static long value(FactValues values, String fact) {
        return values.find(fact).get();
    }
}
