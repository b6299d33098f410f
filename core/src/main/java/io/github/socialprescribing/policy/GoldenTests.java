package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a policy decides, as a table of examples that a service manager can read and sign: one situation for every set of
 * rules that can apply together, and two for every number at which rules distinguish, one on either side. Kept beside the
 * policy, it tells which examples a later version decides differently.
 *
 * @param policy the policy that decided
 * @param question what was asked
 * @param facts the facts on which the answers rest, in the order of the columns
 * @param rows the examples
 * @param complete whether every set of rules that can apply together has its example; false where there are more than
 *     {@link #MOST_SETS} of them, or too many regions to look through
 */
public record GoldenTests(PolicyStamp policy, Question question, Seq<Fact> facts, Seq<Row> rows, boolean complete) {

    /** No table has examples of more sets of rules than these. */
    public static final int MOST_SETS = 500;

    /**
     * One example.
     *
     * @param why what it is an example of
     * @param values the situation
     * @param outcome the answer
     * @param fired the rules that apply
     */
    public record Row(String why, FactValues values, Outcome outcome, Seq<RuleId> fired) {}

    /**
     * An example that another policy decides differently.
     *
     * @param row the example
     * @param outcome the other policy's answer; none where it cannot tell without facts that the example does not have, or
     *     where its facts do not admit the situation
     * @param fired the rules of the other policy that apply; empty where it cannot tell that
     */
    public record Difference(Row row, Option<Outcome> outcome, Seq<RuleId> fired) {}

    /**
     * The table of a policy, the same every time.
     *
     * @param policy the policy
     * @param question the name of a question that it answers
     */
    public static GoldenTests of(Policy policy, String question) {
        return new GoldenTestWriter(policy, question).write();
    }

    /**
     * The examples that another policy, mostly a later version, decides differently: another outcome, or the same for other
     * rules. Empty where it decides all of them alike.
     *
     * @param other a policy that answers the same question
     */
    public Seq<Difference> check(Policy other) {
        Rulebook book = Rulebook.of(other, question.name());
        CompiledPolicy<FactValues> compiled = other.compile(Asked.ofValues(book.question()));
        List<Difference> differences = List.empty();
        for (Row row : rows) {
            Option<Despite.Settled> settled = settled(compiled, row.values());
            Option<Outcome> outcome = settled.map(Despite.Settled::outcome);
            Seq<RuleId> fired = settled.flatMap(Despite.Settled::verdict)
                    .map(Verdict::fired)
                    .getOrElse(List.empty());
            if (!outcome.contains(row.outcome()) || !fired.equals(row.fired())) {
                differences = differences.append(new Difference(row, outcome, fired));
            }
        }
        return differences;
    }

    private static Option<Despite.Settled> settled(CompiledPolicy<FactValues> compiled, FactValues values) {
        FactValues known = FactValues.NONE;
        for (Fact fact : compiled.facts()) {
            for (long value : values.find(fact.name())) {
                if (!fact.allows(value)) {
                    return Option.none();
                }
                known = known.put(fact, value);
            }
        }
        try {
            return compiled.decideDespite(known).match(Option::some, open -> Option.none());
        } catch (UnfitSituation contradiction) {
            return Option.none();
        }
    }

    /** The situation of an example in words, fact by fact. */
    Seq<ObservedFact> observed(Row row) {
        return facts.map(fact -> fact.observed(row.values().find(fact.name()).get()));
    }

    /** The table in Markdown, with the policy and its hash above it and room for a signature below. */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder("# ")
                .append(question.meaning())
                .append("\n\nPolicy ")
                .append(policy.id())
                .append(", version ")
                .append(policy.version())
                .append(", hash ")
                .append(policy.hash())
                .append(".\n")
                .append(complete ? "Every set of rules that can apply together has its example.\n\n" : "")
                .append(complete ? "" : "There are more sets of rules that can apply together than examples here.\n\n");
        append(
                text,
                List.of("#", "example of")
                        .appendAll(facts.map(Fact::name))
                        .append("outcome")
                        .append("rules"));
        append(text, List.fill(facts.size() + 4, "---"));
        int number = 1;
        for (Row row : rows) {
            append(
                    text,
                    List.of(Integer.toString(number++), row.why())
                            .appendAll(observed(row).map(ObservedFact::value))
                            .append(inWords(row.outcome()))
                            .append(row.fired().mkString(", ")));
        }
        return text.append("\nAgreed by: ____________________  on: ____________________\n")
                .toString();
    }

    private static void append(StringBuilder text, Seq<String> cells) {
        text.append("| ")
                .append(cells.map(cell -> cell.replace("|", "\\|")).mkString(" | "))
                .append(" |\n");
    }

    /**
     * The table as comma-separated values, one observation a line: a header, then for every example its number, what it is
     * an example of, a column for every fact as a whole number (no is 0, yes 1, a choice its word), the outcome, and the
     * rules with spaces between.
     */
    public String toCsv() {
        StringBuilder text = new StringBuilder();
        text.append(List.of("example", "of")
                        .appendAll(facts.map(Fact::name))
                        .append("outcome")
                        .append("rules")
                        .map(GoldenTests::quoted)
                        .mkString(","))
                .append("\r\n");
        int number = 1;
        for (Row row : rows) {
            text.append(List.of(Integer.toString(number++), row.why())
                            .appendAll(facts.map(fact -> plain(fact, row)))
                            .append(inWords(row.outcome()))
                            .append(row.fired().mkString(" "))
                            .map(GoldenTests::quoted)
                            .mkString(","))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String plain(Fact fact, Row row) {
        long value = row.values().find(fact.name()).get();
        return fact instanceof ChoiceFact ? fact.inWords(value) : Long.toString(value);
    }

    private static String inWords(Outcome outcome) {
        return ChoiceFact.word(outcome).replace('-', ' ');
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
