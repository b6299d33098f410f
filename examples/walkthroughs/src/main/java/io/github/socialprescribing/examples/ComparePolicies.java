package io.github.socialprescribing.examples;

import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDiff;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.PcnEngland;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.Counting;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A service that offers six to eight sessions considers the rules of an English primary care network, six to twelve
 * contacts. What would be decided differently, and for whom? All of it is shown, each case with an example.
 */
public final class ComparePolicies {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 2);

    private ComparePolicies() {}

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Story story = new Story(out);
        Policy now = Cesp.policy();
        Policy then = PcnEngland.policy();
        PolicyDiff diff = PolicyDiff.between(now, then);
        story.chapter("Numbers that are set otherwise");
        parameters(story, now, then, diff);
        story.chapter("What a contact takes of the offer");
        counting(story, now, then);
        story.chapter("Rules that only one of them has");
        story.wrapped("    " + now.id() + "    ", diff.onlyBefore().rules().mkString(", "));
        story.wrapped("    " + then.id() + "  ", diff.onlyAfter().rules().mkString(", "));
        Seq<String> questions = diff.cases().map(PolicyDiff.Case::question).distinct();
        String first = SessionQuestions.MAY_PLAN_SESSION.question().name();
        for (String question : questions.sortBy(name -> !name.equals(first))) {
            cases(story, now, diff, question);
        }
        story.chapter("And that is all");
        story.say(
                diff.unsettled().isEmpty() && diff.further().isEmpty()
                        ? "Every situation of every question was compared: where nothing is said here, both decide alike."
                        : "Not all is told of: "
                                + diff.unsettled().appendAll(diff.further()).mkString(", "));
    }

    private static void parameters(Story story, Policy now, Policy then, PolicyDiff diff) {
        Seq<String> others = diff.changed()
                .parameters()
                .filter(name -> now.parameter(name).get().value()
                        != then.parameter(name).get().value());
        for (String name : others) {
            story.line(String.format(
                    Locale.ROOT,
                    "    %-24s %4d -> %-4d %s",
                    name,
                    now.parameter(name).get().value(),
                    then.parameter(name).get().value(),
                    then.parameter(name).get().unit()));
        }
    }

    private static void counting(Story story, Policy now, Policy then) {
        story.line("    a contact that was held             now       then");
        for (ContactKind kind : ContactKind.values()) {
            for (int minutes : List.of(10, 60)) {
                Contact contact = Contact.builder()
                        .id(new ContactId("any"))
                        .kind(kind)
                        .plannedFor(ANY_DAY)
                        .outcome(new ContactOutcome.Attended(ANY_DAY, minutes))
                        .build();
                HalfUnits taken = new Counting(now.counting()).of(contact);
                HalfUnits taking = new Counting(then.counting()).of(contact);
                story.line(String.format(
                        Locale.ROOT,
                        "    %-35s %-9s %-5s%s",
                        kind.word() + " of " + minutes + " minutes",
                        Story.sessions(taken),
                        Story.sessions(taking),
                        taken.equals(taking) ? "" : " <- differs"));
            }
        }
    }

    private static void cases(Story story, Policy now, PolicyDiff diff, String question) {
        Seq<PolicyDiff.Case> cases = diff.cases().filter(it -> it.question().equals(question));
        story.chapter(now.question(question).get().meaning());
        for (PolicyDiff.Case it : cases) {
            story.wrapped("    where      ", it.words());
            story.wrapped("      differs  ", words(it.before()) + " now, " + words(it.after()) + " then");
            story.wrapped("      such as  ", it.witness().words());
        }
    }

    private static String words(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
