package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalTime;

/** Sessions of a pathway, by number and by the day for which they are planned. */
final class Meetings {

    static final Narrative WORDS = new Narrative("CANARY as it was told");

    private Meetings() {}

    static ContactId id(int number) {
        return new ContactId("session-" + number);
    }

    static Contact contact(int number, int day, Content content) {
        return Contact.builder()
                .id(id(number))
                .plannedFor(day(day))
                .content(content)
                .build();
    }

    static Contact at(int number, int day, int hour) {
        return Contact.builder()
                .id(id(number))
                .plannedFor(day(day))
                .startsAt(Option.some(LocalTime.of(hour, 0)))
                .build();
    }

    static PlanSession plan(int number, int day) {
        return new PlanSession(contact(number, day, Content.none()));
    }

    /** Plans of sessions of these numbers, a week apart, the first of all for the tenth day. */
    static Object[] contacts(int first, int last) {
        return List.rangeClosed(first, last)
                .map(number -> plan(number, 10 + 7 * (number - 1)))
                .toJavaArray();
    }

    /** One session is planned for today, and one for the twentieth day. */
    static Stand planned() {
        return Stand.begun().after(plan(1, 10), plan(2, 20));
    }

    static RecordConsent consent(ConsentScope scope) {
        return new RecordConsent(Clients.consent(scope, day(0)));
    }
}
