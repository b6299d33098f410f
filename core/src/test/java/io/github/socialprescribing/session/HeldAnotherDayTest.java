package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.session.SessionEvent.SessionAttended;
import io.github.socialprescribing.session.SessionEvent.SessionCancelled;
import io.github.socialprescribing.session.SessionEvent.SessionNotAttended;
import io.github.socialprescribing.session.SessionEvent.SessionPlanned;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A contact that was held on another day than planned counts for the day on which it was held. */
class HeldAnotherDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int A_DAY = 24;

    private static Sessions planned(Sessions sessions, String id, LocalDate day) {
        return sessions.after(new SessionPlanned(
                Contact.builder().id(new ContactId(id)).plannedFor(day).build()));
    }

    private static final Sessions TWO = planned(planned(Sessions.none(), "first", MONDAY), "second", MONDAY.plusDays(3))
            .after(new SessionNotAttended(new ContactId("second")));

    @Test
    void whoComesLaterHasNotMissedTheLast() {
        Sessions cameLater = TWO.after(new SessionAttended(new ContactId("first"), MONDAY.plusDays(4), 60));
        Sessions cameInTime = TWO.after(new SessionAttended(new ContactId("first"), MONDAY, 60));

        assertThat(cameLater.missed(A_DAY).inARow()).isZero();
        assertThat(cameInTime.missed(A_DAY).inARow()).isEqualTo(1);
    }

    @Test
    void whatTheServiceCalledOffIsMadeUpForOnTheDayOfTheNextContactThatWasHeld() {
        Sessions calledOff = planned(planned(Sessions.none(), "first", MONDAY), "second", MONDAY.plusDays(7))
                .after(new SessionCancelled(new ContactId("first"), CancelledBy.SERVICE, 2));

        assertThat(calledOff
                        .after(new SessionAttended(new ContactId("second"), MONDAY.plusDays(9), 60))
                        .daysLostToService(MONDAY, MONDAY.plusDays(30)))
                .isEqualTo(9);
    }

    @Test
    void anEventWithNegativeTimeIsNone() {
        ContactId first = new ContactId("first");

        assertThatThrownBy(() -> new SessionAttended(first, MONDAY, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SessionCancelled(first, CancelledBy.CLIENT, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
