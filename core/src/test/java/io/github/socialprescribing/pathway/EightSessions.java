package io.github.socialprescribing.pathway;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.control.Either;
import java.time.LocalDate;

/** A pathway of somebody who comes once a week, and what is asked on it. */
final class EightSessions {

    private EightSessions() {}

    static final Pathway OPENED = Pathway.replay(Journeys.opened());

    static LocalDate week(int number) {
        return Journeys.OPENED.plusWeeks(number);
    }

    static Contact contact(int number, Focus focus) {
        return Contact.builder()
                .id(new ContactId("session-" + number))
                .plannedFor(week(number))
                .content(Content.about(focus))
                .build();
    }

    static PlanSession plan(int number) {
        return new PlanSession(contact(number, Focus.EXPLORATION));
    }

    static RecordAttendance attend(int number) {
        return new RecordAttendance(new ContactId("session-" + number), week(number), 60);
    }

    static Pathway after(Pathway pathway, Either<Refusals, Decided<Envelope<PathwayEvent>>> answer) {
        return pathway.after(answer.get().events());
    }

    static Pathway held(int sessions) {
        Pathway pathway = OPENED;
        for (int number = 1; number <= sessions; number++) {
            Context context = Moments.worker(week(number));
            pathway = after(pathway, PathwayDecider.decide(pathway, plan(number), context));
            pathway = after(pathway, PathwayDecider.decide(pathway, attend(number), context));
        }
        return pathway;
    }
}
