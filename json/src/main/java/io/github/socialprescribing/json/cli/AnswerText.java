package io.github.socialprescribing.json.cli;

import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.json.document.Answer;
import java.io.PrintWriter;
import java.util.Locale;

/** Answers, for people. */
final class AnswerText {

    private AnswerText() {}

    /** The answer to a command. */
    static void tell(PrintWriter out, Answer answer) {
        out.println(words(answer.outcome()) + " under " + answer.stamp().id() + " "
                + answer.stamp().version());
        answer.refusals().forEach(it -> tell(out, it));
        answer.duties().forEach(it -> out.println("duty: " + it + ": " + it.words() + " (" + it.rule() + ")"));
        answer.advice().forEach(it -> out.println("advice: " + it.words() + " (" + it.rule() + ")"));
        answer.explanations().forEach(it -> tell(out, it));
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
        explanation.changes().forEach(it -> out.println("  what if  " + it.words() + ": " + words(it.outcome())));
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
