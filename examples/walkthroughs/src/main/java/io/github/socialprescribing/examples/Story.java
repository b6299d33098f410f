package io.github.socialprescribing.examples;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Explanation.Change;
import io.github.socialprescribing.decision.Explanation.Finding;
import io.github.socialprescribing.decision.Explanation.Weight;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.session.Allowance;
import io.github.socialprescribing.session.HalfUnits;
import io.vavr.collection.Traversable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells what happens in plain sentences and small tables, none of them wider than a terminal. */
final class Story {

    private static final int WIDTH = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final PrintStream out;

    Story(PrintStream out) {
        this.out = out;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String labels(Traversable<NeedKind> kinds) {
        return kinds.map(Story::label).mkString(", ");
    }

    static String label(NeedKind kind) {
        return NeedKinds.standard().label(kind);
    }

    void chapter(String title) {
        out.println();
        out.println(title);
    }

    void say(String sentence) {
        wrapped("  ", sentence);
    }

    /** What somebody tried to do with a referral, and the referral as that left it. */
    Intake tell(String tried, Intake intake, Either<Refusals, Decided<Envelope<IntakeEvent>>> answer) {
        tell(tried, answer);
        return answer.fold(refused -> intake, done -> done.events().foldLeft(intake, Intake::after));
    }

    /** What somebody tried to do on a pathway, and the pathway as that left it. */
    Pathway tell(String tried, Pathway pathway, Either<Refusals, Decided<Envelope<PathwayEvent>>> answer) {
        tell(tried, answer);
        return answer.fold(refused -> pathway, done -> pathway.after(done.events()));
    }

    /** What somebody tried to do, and what came of it. */
    void tell(String tried, Either<Refusals, ? extends Decided<?>> answer) {
        if (answer.isRight()) {
            wrapped("  ", tried + " Done.");
            besides(answer.get());
        } else {
            wrapped("  ", tried);
            answer.getLeft().all().forEach(this::refusal);
        }
    }

    private void besides(Decided<?> decided) {
        decided.duties().forEach(this::duty);
        for (Advice advice : decided.advice()) {
            wrapped("    advice   ", advice.words() + " (" + advice.rule() + ")");
        }
    }

    private void duty(Duty duty) {
        wrapped("    duty     ", duty.words() + duty.within().map(Story::due).getOrElse("") + " (" + duty.rule() + ")");
    }

    private static String due(Due due) {
        return ", " + due;
    }

    private void refusal(Refusal refusal) {
        String by = refusal.rules().isEmpty() ? "" : refusal.rules().mkString(", by ", " and ", "");
        line("    refused  " + refusal.code() + by);
        wrapped("             ", refusal.sentence());
        wrapped("    remedy   ", refusal.remedy());
        if (refusal instanceof Refusal.DecisionNeeded needed) {
            wrapped("    decides  ", needed.approvals().mkString(" and "));
            needed.inFavour().forEach(reason -> side("for      ", reason));
            needed.against().forEach(reason -> side("against  ", reason));
        }
    }

    private void side(String side, Reason reason) {
        wrapped("    " + side, reason.words() + " (" + reason.rule() + ")");
    }

    /** What each rule said. */
    void why(Explanation explanation) {
        for (Finding finding : explanation.findings()) {
            String said = finding.weight() == Weight.SILENT
                    ? "does not apply"
                    : finding.weight().name().toLowerCase(Locale.ROOT);
            wrapped(String.format(Locale.ROOT, "      %-14s %-15s ", finding.rule(), said), finding.words());
        }
    }

    /** What would have led elsewhere. */
    void whatIf(Explanation explanation) {
        for (Change change : explanation.changes()) {
            String outcome = change.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            wrapped("    what if  ", change.words() + ": it would be " + outcome);
        }
    }

    /** How much of the offer is used. */
    void allowance(Allowance allowance) {
        line("    offered  granted  used  in the diary  left   time to talk about the ending");
        line(String.format(
                Locale.ROOT,
                "    %-8s %-8s %-5s %-13s %-6s %s",
                sessions(allowance.offered()),
                sessions(allowance.granted()),
                sessions(allowance.counted()),
                sessions(allowance.planned()),
                sessions(allowance.remaining()),
                allowance.isEndingTalkDue() ? "yes" : "not yet"));
    }

    private static String sessions(Option<HalfUnits> amount) {
        return amount.map(Story::sessions).getOrElse("any");
    }

    static String sessions(HalfUnits amount) {
        return amount.equals(HalfUnits.ZERO) ? "0" : amount.toString();
    }

    void line(String text) {
        out.println(text.stripTrailing());
    }

    /** The text after its lead, and under itself where it is too long for one line. */
    void wrapped(String lead, String text) {
        String under = " ".repeat(lead.length());
        StringBuilder row = new StringBuilder(lead);
        for (String word : text.split(" ", -1)) {
            if (row.length() > lead.length() && row.length() + word.length() > WIDTH) {
                line(row.toString());
                row.setLength(0);
                row.append(under);
            }
            row.append(word).append(' ');
        }
        line(row.toString());
    }
}
