package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetCommand;
import io.github.socialprescribing.resource.BudgetDecider;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;

/** Tells a pathway as a person would: what somebody did on which day, what the rules asked for then, or why they said no. */
final class Teller {

    private final Story story;
    private Pathway pathway;
    private Context context;

    Teller(Story story, Pathway opened, Context context) {
        this.story = story;
        this.pathway = opened;
        this.context = context;
    }

    Pathway pathway() {
        return pathway;
    }

    LocalDate today() {
        return context.today();
    }

    /** Another day begins, and the link worker is at work. */
    void day(LocalDate day, String title) {
        context = Service.linkWorker(day);
        story.chapter(Story.day(day) + ": " + title);
    }

    /** From here on somebody else acts. */
    void now(Context other) {
        context = other;
    }

    void says(String sentence) {
        story.say(sentence);
    }

    /** A session that was planned for today, and is held. */
    void meets(int number, String sentence, Content content) {
        Contact contact = Contact.builder()
                .id(Service.session(number))
                .plannedFor(today())
                .content(content)
                .build();
        apply(about(new SessionCommand.PlanSession(contact)));
        does(sentence, about(new SessionCommand.RecordAttendance(contact.id(), today(), contact.minutesPlanned())));
    }

    void does(String sentence, PathwayCommand... commands) {
        says(sentence);
        List.of(commands).forEach(this::apply);
    }

    /** What somebody tried to do with a budget, and the budget as that left it. */
    Budget does(String sentence, Budget budget, BudgetCommand command) {
        says(sentence);
        return told(BudgetDecider.decide(budget, command, context))
                .fold(refusals -> budget, decided -> budget.after(decided.events()));
    }

    private void apply(PathwayCommand command) {
        told(PathwayDecider.decide(pathway, command, context))
                .forEach(decided -> pathway = pathway.after(decided.events()));
    }

    /** An answer, after what follows from it was told. */
    <E> Either<Refusals, Decided<E>> told(Either<Refusals, Decided<E>> answer) {
        answer.forEach(decided -> {
            decided.duties().forEach(this::duty);
            decided.advice().map(Advice::words).forEach(words -> story.wrapped("    advice     ", words));
        });
        answer.mapLeft(Refusals::all).swap().forEach(refusals -> refusals.forEach(this::refusal));
        return answer;
    }

    private void duty(Duty duty) {
        String when = duty.within().map(Due::toString).getOrElse("in good time");
        story.wrapped("    to do      ", duty.words() + ", " + when);
    }

    private void refusal(Refusal refusal) {
        story.wrapped("    refused    ", refusal.code().sentence());
        refusal.rules().flatMap(this::words).forEach(words -> story.wrapped("    the rule   ", words));
        story.wrapped("    instead    ", refusal.remedy());
        if (refusal instanceof Refusal.DecisionNeeded needed) {
            story.wrapped(
                    "    decided by ", needed.approvals().map(Teller::people).mkString(" and "));
            needed.inFavour().map(Reason::words).forEach(words -> story.wrapped("    for it     ", words));
            needed.against().map(Reason::words).forEach(words -> story.wrapped("    against it ", words));
        }
    }

    private static String people(Approval approval) {
        String role = approval.role().toString().replace('-', ' ');
        return approval.count() == 1 ? "a " + role : approval.count() + " " + role + "s";
    }

    private Seq<String> words(RuleId rule) {
        return context.policy().find(rule).map(it -> it.says()).toList();
    }
}
