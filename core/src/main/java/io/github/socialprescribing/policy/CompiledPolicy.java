package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy, fit to answer one question about one type of situation. It is immutable, holds no session and may be used by
 * any number of threads. Situations in which the same clauses hold get the same verdict object, up to some thousand
 * verdicts. The outcome is found without garbage, however many rules there are, and so is a verdict that was given before.
 *
 * <p>Every method refuses a situation with a fact outside its range, or against an assumption or a total of the
 * question, by an {@link UnfitSituation}. Facts that no rule uses are not read, so nothing is said of them.
 *
 * @param <S> the type of situation
 */
public final class CompiledPolicy<S> {

    private final Policy policy;
    private final Asked<S> asked;
    private final Rulebook book;
    private final Cells cells;
    private final Extent extent;
    private final Readings<S> readings;
    private final Lanes<S> lanes;
    private final boolean oneWord;
    private final Headline headline;
    private final Answers answers;

    /** Made when first asked for; two threads that meet make the same. */
    private @Nullable Explainer explainer;

    CompiledPolicy(Policy policy, Asked<S> asked) {
        this.policy = policy;
        this.asked = asked;
        book = Rulebook.of(policy, asked.question().name());
        cells = book.cells();
        extent = Extent.of(book.question(), cells.facts);
        readings = new Readings<>(book.question(), extent, asked);
        lanes = new Lanes<>(cells, book.question(), extent, asked, readings);
        oneWord = cells.words == 1;
        headline = new Headline(book.question(), book.rules(), cells.owner);
        answers = new Answers(book.question(), book.rules(), cells.owner, book.parameters());
    }

    /** The policy. */
    public Policy policy() {
        return policy;
    }

    /** The question, as the policy has it. */
    public Question question() {
        return book.question();
    }

    /** The facts on which its answers rest. */
    public Seq<Fact> facts() {
        return List.of(cells.facts);
    }

    Asked<S> asked() {
        return asked;
    }

    /** The conditions of the rules, cut into cells; the owner of a clause is a place in {@link #rules()}. */
    Cells cells() {
        return cells;
    }

    /** The rules that speak to the question, by tier and id. */
    Rule[] rules() {
        return book.rules().clone();
    }

    Headline headline() {
        return headline;
    }

    /**
     * The headline alone; the fastest way to ask.
     *
     * @param situation what is asked about
     */
    public Outcome outcome(S situation) {
        return oneWord ? headline.of(lanes.fired(situation)) : headline.of(lanes.firedWords(situation));
    }

    /**
     * The verdict.
     *
     * @param situation what is asked about
     */
    public Verdict decide(S situation) {
        return (oneWord ? answers.find(lanes.fired(situation)) : answers.find(lanes.firedWords(situation))).verdict();
    }

    /**
     * The verdict by the rules that are in force on a day, where people have overridden some. An override that the policy
     * does not admit, or that has expired, changes nothing.
     *
     * @param situation what is asked about
     * @param overrides the overrides on record
     * @param day the day of the decision
     */
    public Verdict decide(S situation, Seq<RuleOverride> overrides, LocalDate day) {
        CompiledPolicy<S> then = on(day);
        return then.answer(then.cells.alive(then.readings.read(situation)), overrides, day)
                .verdict();
    }

    /**
     * The verdict's reasons in full, with every change of a single fact that would have led elsewhere: of each fact, for each
     * other outcome, the nearest value. First come those that cross the fewest numbers at which rules distinguish, then
     * those that are nearest. Changes of several facts together are told by {@link #changes}, which takes longer. Facts that
     * no rule uses are not read: where an assumption ties one of them to a fact that changes, it is taken to go along, if it
     * has a value with which it can.
     *
     * @param situation what is asked about
     */
    public Explanation explain(S situation) {
        long[] facts = readings.read(situation);
        long[] alive = cells.alive(facts);
        return explanation(facts, alive, answer(alive));
    }

    /**
     * What would lead elsewhere: the changes of one fact, as {@link #explain} tells them, then those of two and of three
     * facts together, of which no part would do; more than three are never tried. Of several facts together the change that
     * crosses the fewest numbers at which rules distinguish, and of as many facts those first that cross the fewest. Only
     * facts that somebody can change; a total follows its parts.
     *
     * @param situation what is asked about
     */
    public Seq<Explanation.Change> changes(S situation) {
        long[] facts = readings.read(situation);
        return explainer().changes(facts, cells.alive(facts), outcome(situation));
    }

    /**
     * What can be said where not everything is known: the outcome, if what is not known makes no difference, otherwise what
     * to ask. Exact. Refuses a fact that the question does not have, and values that no situation has.
     *
     * @param known the values of the facts that are known
     */
    public Despite decideDespite(FactValues known) {
        return new Unknowns(question(), cells, headline, answers).decide(known);
    }

    /**
     * The reasons in full by the rules that are in force on a day, where people have overridden some. Its changes are those
     * that lead elsewhere while the rules that applied and were overridden stay so.
     *
     * @param situation what is asked about
     * @param overrides the overrides on record
     * @param day the day of the decision
     */
    public Explanation explain(S situation, Seq<RuleOverride> overrides, LocalDate day) {
        return on(day).explained(situation, overrides, day);
    }

    /**
     * What to keep of a decision by the rules that are in force on its day. Of the overrides those that somebody may, that
     * have not expired, and whose rule applied.
     *
     * @param situation what is asked about
     * @param overrides the overrides on record
     * @param day the day of the decision
     */
    public DecisionRecord record(S situation, Seq<RuleOverride> overrides, LocalDate day) {
        CompiledPolicy<S> then = on(day);
        long[] facts = then.readings.read(situation);
        Seq<RuleId> fired = then.answer(then.cells.alive(facts)).verdict().fired();
        return new DecisionRecord(
                policy.stamp(),
                question().name(),
                day,
                then.book.values(facts),
                overrides.filter(it -> it.isLive(day) && policy.admits(it) && fired.contains(it.rule())),
                fired);
    }

    /**
     * The verdict on record, and why, or nothing where this is not the policy and question that decided it. Who said yes to
     * a case that was left to people is not part of it.
     *
     * @param record what was kept
     */
    public Option<Ruling> replay(DecisionRecord record) {
        if (!record.stamp().equals(policy.stamp())
                || !record.question().equals(question().name())) {
            return Option.none();
        }
        return on(record.day()).again(record);
    }

    private Option<Ruling> again(DecisionRecord record) {
        long[] facts = book.values(record.facts());
        readings.check(facts);
        long[] alive = cells.alive(facts);
        Answer answer = answer(alive, record.overrides(), record.day());
        return Option.when(
                answer.verdict().fired().equals(record.fired()),
                () -> new Ruling(answer.verdict(), explanation(facts, alive, answer), List.empty()));
    }

    /** The same question, asked of the rules that are in force on a day; a part is remembered, and so is what it compiled. */
    @SuppressWarnings("ReferenceEquality") // to compare all that two parts say would take longer than to decide
    private CompiledPolicy<S> on(LocalDate day) {
        Policy then = policy.asOf(day);
        return then == policy ? this : then.compile(asked);
    }

    private Explanation explained(S situation, Seq<RuleOverride> overrides, LocalDate day) {
        long[] facts = readings.read(situation);
        long[] alive = cells.alive(facts);
        return explanation(facts, alive, answer(alive, overrides, day));
    }

    private Explanation explanation(long[] facts, long[] alive, Answer answer) {
        return explainer().explain(facts, alive, answer);
    }

    private Explainer explainer() {
        Explainer known = explainer;
        if (known == null) {
            known = new Explainer(book, headline, extent, readings);
            explainer = known;
        }
        return known;
    }

    private Answer answer(long[] alive) {
        long[] fired = cells.fired(alive);
        return fired.length == 1 ? answers.find(fired[0]) : answers.find(fired);
    }

    private Answer answer(long[] alive, Seq<RuleOverride> overrides, LocalDate day) {
        boolean[] overridden = book.overridden(policy, overrides, day);
        return overridden.length == 0 ? answer(alive) : answers.make(cells.fired(alive), overridden);
    }
}
