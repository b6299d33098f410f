package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A region as the condition that holds in it and nowhere else, and in the words of its facts. */
final class RegionWords {

    private final Region region;
    private final Fact[] facts;

    private RegionWords(Region region) {
        this.region = region;
        this.facts = region.space().cells.facts;
    }

    static Condition condition(Region region) {
        RegionWords words = new RegionWords(region);
        List<Condition> parts = List.empty();
        for (int axis = 0; axis < region.space().cells.axes.length; axis++) {
            parts = region.restricts(axis) ? parts.appendAll(words.side(axis, region.on(axis))) : parts;
        }
        return parts.isEmpty() ? Condition.always() : parts.size() == 1 ? parts.head() : new Condition.All(parts);
    }

    private Seq<Condition> side(int axis, long[] set) {
        Axis it = region.space().cells.axes[axis];
        Fact fact = facts[it.fact];
        if (fact instanceof FlagFact flag) {
            return List.of(CellSet.has(set, 0) ? flag.isNotTrue() : flag.isTrue());
        }
        if (fact instanceof ChoiceFact choice) {
            return List.of(options(it, set, choice));
        }
        List<Condition> runs = List.empty();
        long[] rest = CellSet.without(CellSet.first(it.cells()), set);
        int missing = CellSet.next(rest, 0);
        if (isSingle(it, rest, missing)) {
            return List.of(compare(it, Comparison.OTHER_THAN, it.leastOf(missing)));
        }
        for (int cell = CellSet.next(set, 0); cell >= 0; ) {
            int last = CellSet.runEnd(set, cell);
            Seq<Condition> run = run(it, it.leastOf(cell), it.mostOf(last));
            if (CellSet.next(set, last + 1) < 0 && runs.isEmpty()) {
                return run;
            }
            runs = runs.append(run.size() == 1 ? run.head() : new Condition.All(run));
            cell = CellSet.next(set, last + 1);
        }
        return List.of(new Condition.Any(runs));
    }

    /** Whether one value alone is missing, with others on both sides of it. */
    private static boolean isSingle(Axis axis, long[] rest, int missing) {
        return missing > 0
                && missing < axis.cells() - 1
                && CellSet.size(rest) == 1
                && axis.leastOf(missing) == axis.mostOf(missing);
    }

    private static Condition options(Axis axis, long[] set, ChoiceFact choice) {
        List<String> options = List.empty();
        for (int cell = CellSet.next(set, 0); cell >= 0; cell = CellSet.next(set, cell + 1)) {
            for (long option = axis.leastOf(cell); option <= axis.mostOf(cell); option++) {
                options = options.append(choice.inWords(option));
            }
        }
        return choice.isOneOf(options.toJavaArray(String[]::new));
    }

    private Seq<Condition> run(Axis axis, long least, long most) {
        if (least == most) {
            return List.of(compare(axis, Comparison.EXACTLY, least));
        }
        List<Condition> ends = List.empty();
        if (least > axis.least) {
            ends = ends.append(
                    axis.isDifference() && least == 1
                            ? compare(axis, Comparison.MORE_THAN, 0)
                            : compare(axis, Comparison.AT_LEAST, least));
        }
        if (most < axis.most) {
            ends = ends.append(
                    axis.isDifference() && most == -1
                            ? compare(axis, Comparison.LESS_THAN, 0)
                            : compare(axis, Comparison.AT_MOST, most));
        }
        return ends;
    }

    private Condition compare(Axis axis, Comparison comparison, long constant) {
        Bound bound = axis.isDifference() ? ((CountFact) facts[axis.less]).plus(constant) : Bound.of(constant);
        return new Condition.Compare(facts[axis.fact].name(), comparison, bound);
    }

    /** A condition without parameters in the words of the facts, such as {@code used is at least 3 units}. */
    static String words(Condition condition, Question question) {
        if (condition instanceof Condition.All all) {
            return all.of().map(part -> words(part, question)).mkString(", ");
        }
        if (condition instanceof Condition.Any any) {
            return any.of()
                    .map(part -> part instanceof Condition.All all
                            ? all.of().map(it -> words(it, question)).mkString(" and ")
                            : words(part, question))
                    .mkString(" or ");
        }
        if (condition instanceof Condition.Compare it && it.bound().fact().isEmpty()) {
            String amount = question.find(it.fact())
                    .map(fact -> fact.inWords(it.bound().constant()))
                    .getOrElse(it.bound().toString());
            return it.fact() + " " + it.comparison().inWords() + " " + amount;
        }
        return condition instanceof Condition.Always ? "in every situation" : condition.toString();
    }
}
