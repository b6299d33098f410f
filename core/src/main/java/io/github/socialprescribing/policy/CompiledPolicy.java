package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A policy, fit to answer one question about one type of situation. It is immutable, holds no session and may be used by
 * any number of threads. Situations in which the same clauses hold get the same verdict object, and deciding makes no
 * garbage.
 *
 * <p>Every method refuses a situation with a fact outside its range, or against an assumption of the question, by an
 * {@link UnfitSituation}.
 *
 * @param <S> the type of situation
 */
public final class CompiledPolicy<S> {

    private final Policy policy;
    private final Asked<S> asked;
    private final Question question;
    private final Rule[] rules;
    private final Cells cells;
    private final Readings<S> readings;
    private final List<Lane<S>> lanes;

    private final boolean oneWord;

    /** The only lane, unless there are more than 64 clauses. */
    private final Lane<S> lane;

    private final Headline headline;
    private final Answers answers;
    private final FactTexts texts;
    private final Counterfactuals counterfactuals;

    CompiledPolicy(Policy policy, Asked<S> asked) {
        this.policy = policy;
        this.asked = asked;
        this.question = known(policy, asked.question().name());
        Map<String, Long> parameters = Constants.of(policy.parameters());
        List<Rule> speaking = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            if (rule.questions().contains(question.name())) {
                speaking.add(rule);
                conditions.add(Constants.resolve(rule.condition(), parameters));
            }
        }
        rules = speaking.toArray(new Rule[0]);
        Fact[] facts = used(question, conditions);
        cells = Cells.of(facts, conditions);
        readings = new Readings<>(facts, question.assumptions(), asked);
        lanes = new ArrayList<>();
        for (int word = 0; word < cells.words; word++) {
            lanes.add(new Lane<>(cells, new Columns<>(cells, question, asked, word), word));
        }
        lane = lanes.get(0);
        oneWord = lanes.size() == 1;
        headline = new Headline(question, rules, cells.owner);
        answers = new Answers(question, rules, cells.owner, parameters);
        texts = new FactTexts(facts);
        counterfactuals = new Counterfactuals(cells, headline, readings, texts);
    }

    private static Question known(Policy policy, String name) {
        Option<Question> question = policy.question(name);
        if (question.isEmpty()) {
            throw new IllegalArgumentException("the policy does not know the question `" + name + "`");
        }
        return question.get();
    }

    private static Fact[] used(Question question, List<Condition> conditions) {
        List<Fact> used = new ArrayList<>();
        for (Fact fact : question.facts()) {
            for (Condition condition : conditions) {
                if (condition.facts().contains(fact.name())) {
                    used.add(fact);
                    break;
                }
            }
        }
        return used.toArray(new Fact[0]);
    }

    /** The policy. */
    public Policy policy() {
        return policy;
    }

    /** The question, as the policy has it. */
    public Question question() {
        return question;
    }

    /** The facts on which its answers rest. */
    public Seq<Fact> facts() {
        return io.vavr.collection.List.of(cells.facts);
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
        return rules.clone();
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
        return oneWord ? headline.of(fired(situation)) : headline.of(firedWords(situation));
    }

    /**
     * The verdict.
     *
     * @param situation what is asked about
     */
    public Verdict decide(S situation) {
        return (oneWord ? answers.find(fired(situation)) : answers.find(firedWords(situation))).verdict();
    }

    /**
     * The verdict, where people have overridden rules. An override that the policy does not admit, or that has expired,
     * changes nothing.
     *
     * @param situation what is asked about
     * @param overrides the overrides on record
     * @param day the day of the decision
     */
    public Verdict decide(S situation, Seq<RuleOverride> overrides, LocalDate day) {
        return answer(cells.alive(readings.read(situation)), overrides, day).verdict();
    }

    /**
     * The verdict's reasons in full, with every change of a single fact that would have led elsewhere.
     *
     * @param situation what is asked about
     */
    public Explanation explain(S situation) {
        long[] facts = readings.read(situation);
        long[] alive = cells.alive(facts);
        return explanation(facts, alive, answer(alive));
    }

    /**
     * The reasons in full, where people have overridden rules. Its changes are those that lead elsewhere without the
     * overrides.
     *
     * @param situation what is asked about
     * @param overrides the overrides on record
     * @param day the day of the decision
     */
    public Explanation explain(S situation, Seq<RuleOverride> overrides, LocalDate day) {
        long[] facts = readings.read(situation);
        long[] alive = cells.alive(facts);
        return explanation(facts, alive, answer(alive, overrides, day));
    }

    /**
     * What to keep of the decision.
     *
     * @param situation what is asked about
     */
    public DecisionRecord record(S situation) {
        long[] facts = readings.read(situation);
        io.vavr.collection.Map<String, Long> values = TreeMap.empty();
        for (int i = 0; i < cells.facts.length; i++) {
            values = values.put(cells.facts[i].name(), facts[i]);
        }
        return new DecisionRecord(
                policy.stamp(),
                question.name(),
                new FactValues(values),
                answer(cells.alive(facts)).verdict().fired());
    }

    /**
     * The explanation of a decision on record, or nothing where this is not the policy and question that decided it.
     *
     * @param record what was kept
     */
    public Option<Explanation> replay(DecisionRecord record) {
        if (!record.stamp().equals(policy.stamp()) || !record.question().equals(question.name())) {
            return Option.none();
        }
        long[] facts = new long[cells.facts.length];
        for (int i = 0; i < cells.facts.length; i++) {
            String name = cells.facts[i].name();
            facts[i] = record.facts().find(name).getOrElseThrow(() -> UnfitSituation.missing(name));
        }
        readings.check(facts);
        long[] alive = cells.alive(facts);
        Answer answer = answer(alive);
        return answer.verdict().fired().equals(record.fired())
                ? Option.some(explanation(facts, alive, answer))
                : Option.none();
    }

    private Explanation explanation(long[] facts, long[] alive, Answer answer) {
        Outcome outcome = answer.verdict().outcome();
        return new Explanation(
                question.name(),
                outcome,
                texts.all(facts),
                answer.findings(),
                counterfactuals.of(facts, alive, outcome));
    }

    /** The clauses that hold, where they fit into one word. */
    private long fired(S situation) {
        try {
            return lane.fired(situation);
        } catch (ArrayIndexOutOfBoundsException | UnfitSituation unfit) {
            throw named(situation, unfit);
        }
    }

    private long[] firedWords(S situation) {
        long[] fired = new long[cells.words];
        try {
            for (int word = 0; word < fired.length; word++) {
                fired[word] = lanes.get(word).fired(situation);
            }
        } catch (ArrayIndexOutOfBoundsException | UnfitSituation unfit) {
            throw named(situation, unfit);
        }
        return fired;
    }

    /** A lane only knows that something is out of range; reading the situation again tells what. */
    private RuntimeException named(S situation, RuntimeException unfit) {
        readings.read(situation);
        return unfit;
    }

    /** The answer to facts, by what each axis leaves alive of them. */
    private Answer answer(long[] alive) {
        long[] fired = cells.fired(alive);
        return fired.length == 1 ? answers.find(fired[0]) : answers.find(fired);
    }

    private Answer answer(long[] alive, Seq<RuleOverride> overrides, LocalDate day) {
        boolean[] overridden = new boolean[rules.length];
        boolean any = false;
        for (RuleOverride override : overrides) {
            for (int i = 0; i < rules.length; i++) {
                if (rules[i].id().equals(override.rule()) && override.isLive(day) && policy.admits(override)) {
                    overridden[i] = true;
                    any = true;
                }
            }
        }
        if (!any) {
            return answer(alive);
        }
        return answers.make(cells.fired(alive), overridden);
    }
}
