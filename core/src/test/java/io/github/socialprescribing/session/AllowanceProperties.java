package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AllowanceProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Counting CESP = new Counting(Cesp.policy().counting());

    @Provide
    Arbitrary<List<Contact>> contacts() {
        Arbitrary<ContactOutcome> outcomes = Arbitraries.oneOf(
                Arbitraries.just(new ContactOutcome.Planned()),
                Arbitraries.integers().between(0, 120).map(minutes -> new ContactOutcome.Attended(DAY, minutes)),
                Arbitraries.just(new ContactOutcome.DidNotAttend()),
                Arbitraries.just(new ContactOutcome.CouldNotAttend(new Narrative("ill"))),
                Combinators.combine(
                                Arbitraries.of(CancelledBy.class),
                                Arbitraries.integers().between(0, 72))
                        .as(ContactOutcome.Cancelled::new));
        return Combinators.combine(Arbitraries.of(ContactKind.class), outcomes)
                .as((kind, outcome) -> Contact.builder()
                        .id(new ContactId("x"))
                        .kind(kind)
                        .plannedFor(DAY)
                        .outcome(outcome)
                        .build())
                .list()
                .ofMaxSize(30)
                .map(AllowanceProperties::numbered);
    }

    private static List<Contact> numbered(List<Contact> contacts) {
        var numbered = new java.util.ArrayList<Contact>();
        for (Contact contact : contacts) {
            numbered.add(((ImmutableContact) contact).withId(new ContactId("c" + numbered.size())));
        }
        return numbered;
    }

    private static Sessions sessions(List<Contact> contacts) {
        return contacts.stream()
                .reduce(
                        Sessions.none(),
                        (sessions, contact) -> sessions.after(new SessionEvent.SessionPlanned(contact)),
                        (one, other) -> other);
    }

    @Property(tries = 300)
    void whatIsUsedEqualsAnIndependentCount(@ForAll("contacts") List<Contact> contacts) {
        int halves = 0;
        for (Contact contact : contacts) {
            if (contact.outcome() instanceof ContactOutcome.Attended attended) {
                halves += switch (contact.kind()) {
                    case SESSION, HOME_VISIT -> 2;
                    case CALL -> attended.minutes() < 15 ? 0 : 2;
                    case ACCOMPANIMENT -> attended.minutes() < 30 ? 1 : 2;
                    case GROUP_SESSION, LETTER, CHECK_IN -> 0;
                };
            }
        }

        assertThat(sessions(contacts).counted(CESP)).isEqualTo(new HalfUnits(halves));
    }

    @Property(tries = 200)
    void whatTheServiceCallsOffNeverCosts(@ForAll("contacts") List<Contact> contacts) {
        List<Contact> calledOff = contacts.stream()
                .map(contact -> contact.withOutcome(new ContactOutcome.Cancelled(CancelledBy.SERVICE, 0)))
                .toList();

        assertThat(sessions(calledOff).counted(CESP)).isEqualTo(HalfUnits.ZERO);
    }

    @Property(tries = 200)
    void aPlannedContactTakesWhatItWillTakeWhenHeldAsPlanned(@ForAll("contacts") List<Contact> contacts) {
        for (Contact contact : contacts) {
            Contact planned = contact.withOutcome(new ContactOutcome.Planned());
            Contact held = contact.withOutcome(new ContactOutcome.Attended(DAY, contact.minutesPlanned()));

            assertThat(CESP.of(planned)).isEqualTo(CESP.of(held));
        }
    }

    @Property(tries = 100)
    void halvesAddUp(@ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        HalfUnits sum = new HalfUnits(one).plus(new HalfUnits(other));

        assertThat(sum.minus(new HalfUnits(other))).isEqualTo(new HalfUnits(one));
        assertThat(new HalfUnits(one).minus(sum)).isEqualTo(HalfUnits.ZERO);
    }

    @Example
    void halvesReadAsSessions() {
        assertThat(HalfUnits.ofSessions(8)).hasToString("8");
        assertThat(new HalfUnits(5)).hasToString("2½");
        assertThat(new HalfUnits(1)).hasToString("½");
        assertThat(HalfUnits.ZERO).hasToString("0");
    }
}
