package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.json.codec.Answers;
import io.github.socialprescribing.json.codec.Codec;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * The answer to a command, ready to be told: why, and what follows. The events are left out, which say what the person said.
 *
 * @param policy the policy that was asked
 * @param refusals why not; empty where it is permitted
 * @param duties what people must then do
 * @param advice what they may want to know
 * @param explanations why the rules said what they said
 */
record Answer(
        PolicyStamp policy,
        Seq<Refusal> refusals,
        Seq<Duty> duties,
        Seq<Advice> advice,
        Seq<Explanation> explanations) {

    static <E> Answer of(PolicyStamp policy, Either<Refusals, Decided<E>> told) {
        return told.fold(
                no -> new Answer(policy, no.all(), List.empty(), List.empty(), no.explanations()),
                yes -> new Answer(policy, List.empty(), yes.duties(), yes.advice(), yes.explanations()));
    }

    boolean isPermitted() {
        return refusals.isEmpty();
    }

    /** For people. */
    void text(PrintWriter out) {
        out.println((isPermitted() ? "permitted" : "refused") + " under " + policy.id() + " " + policy.version());
        refusals.forEach(it -> tell(out, it));
        duties.forEach(it -> out.println("duty: " + it + ": " + it.words() + " (" + it.rule() + ")"));
        advice.forEach(it -> out.println("advice: " + it.words() + " (" + it.rule() + ")"));
        explanations.forEach(it -> tell(out, it));
    }

    private static void tell(PrintWriter out, Refusal refusal) {
        out.println(refusal.code().name() + ": " + refusal.sentence());
        out.println("  remedy   " + refusal.remedy());
        if (!refusal.rules().isEmpty()) {
            out.println("  rules    " + refusal.rules().mkString(", "));
        }
        if (refusal instanceof Refusal.DecisionNeeded people) {
            out.println("  decides  " + people.approvals().mkString(", "));
            people.inFavour().forEach(it -> out.println("  for      " + words(it)));
            people.against().forEach(it -> out.println("  against  " + words(it)));
        }
    }

    private static String words(Reason reason) {
        return reason.rule() + ": " + reason.words();
    }

    /** What was asked, the answer, and what it rests on. */
    static void tell(PrintWriter out, Explanation explanation) {
        out.println("asked: " + explanation.question() + ": " + words(explanation.outcome()));
        explanation
                .findings()
                .filter(it -> it.weight() == Explanation.Weight.DECISIVE)
                .forEach(it -> out.println("  because  " + it.rule() + ": " + it.words()));
        explanation
                .changes()
                .forEach(it -> out.println("  what if  " + it.facts().mkString(" and ") + ": " + words(it.outcome())));
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** For programs: one object, its parts in the form that they have within documents. */
    void json(PrintWriter out) {
        JsonGenerator json = JsonText.to(out);
        json.writeStartObject();
        json.writeBooleanProperty("permitted", isPermitted());
        json.writeName("stamp");
        Answers.STAMP.write(policy, json);
        list(json, "refusals", refusals, Answers.REFUSAL);
        list(json, "duties", duties, Answers.DUTY);
        list(json, "advice", advice, Answers.ADVICE);
        list(json, "explanations", explanations, Answers.EXPLANATION);
        json.writeEndObject();
        JsonText.end(json, out);
    }

    private static <T> void list(JsonGenerator json, String name, Seq<T> parts, Codec<T> codec) {
        json.writeArrayPropertyStart(name);
        parts.forEach(it -> codec.write(it, json));
        json.writeEndArray();
    }
}
