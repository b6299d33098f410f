package io.github.socialprescribing.cases;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.policy.ChoiceFact;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Deadline;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Rules;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/** A rule for every fact of every question, which is heard where the fact is the case, or is more than nothing. */
final class Probes {

    private static final Tier MONITORING = new Tier(10, "monitoring", false);

    /** By the names of question and fact. */
    private static final Map<String, Rule> RULES = rules();

    /** The names by the ids of the rules. */
    private static final Map<String, String> NAMES =
            LinkedHashMap.ofEntries(RULES.map(probe -> Tuple.of(probe._2().id().value(), name(probe._1()))));

    /** The policy of the source paper, and the probes beside its rules. */
    static final Policy POLICY = Cesp.draft().withRules(RULES.values()).build().get();

    private Probes() {}

    /**
     * Every question with each of its facts, such as {@code may-hold days-held}; questions that read the same facts of the same
     * situation go by the name of the first.
     */
    static Seq<String> all() {
        return NAMES.values().distinct().toList();
    }

    /** What was the case when a policy was asked. */
    static Seq<String> heard(Seq<Explanation> explanations) {
        return explanations
                .flatMap(Explanation::findings)
                .filter(finding -> finding.weight() != Explanation.Weight.SILENT)
                .flatMap(finding -> NAMES.get(finding.rule().value()));
    }

    /** What was the case when duties were asked for. */
    static Seq<String> heardOf(Seq<Duty> duties) {
        return duties.flatMap(duty -> NAMES.get(duty.name().replace('_', '-')));
    }

    /** What was the case when advice was asked for. */
    static Seq<String> heardAs(Seq<Advice> advice) {
        return advice.flatMap(it -> NAMES.get(it.rule().value()));
    }

    private static String name(String probe) {
        int end = probe.indexOf(' ');
        Seq<Fact> facts =
                question(it -> it.name().equals(probe.substring(0, end))).facts();
        return question(it -> it.facts().equals(facts)).name() + probe.substring(end);
    }

    private static Question question(Predicate<Question> which) {
        return RuleCatalogue.questions().find(which).get();
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> probes = LinkedHashMap.empty();
        for (Question question : RuleCatalogue.questions()) {
            for (Fact fact : question.facts()) {
                probes =
                        probes.put(question.name() + " " + fact.name(), rule("PROBE-" + probes.size(), question, fact));
            }
        }
        return probes;
    }

    private static Rule rule(String id, Question question, Fact fact) {
        return Rules.rule(id)
                .in(MONITORING)
                .asked(question)
                .says("it is the case")
                .when(isTheCase(fact))
                .then(
                        Rules.oblige(id.replace('-', '_'), "see that it is", Deadline.NOW),
                        Rules.advise("see that it is"))
                .from(Rules.assumed("to see it"));
    }

    private static Condition isTheCase(Fact fact) {
        if (fact instanceof CountFact count) {
            return count.isMoreThan(count.least());
        }
        if (fact instanceof FlagFact flag) {
            return flag.isTrue();
        }
        ChoiceFact choice = (ChoiceFact) fact;
        return choice.isOneOf(choice.options().tail().toJavaArray(String[]::new));
    }
}
