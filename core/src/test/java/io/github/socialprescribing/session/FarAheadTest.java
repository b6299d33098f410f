package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.identity.ContactId;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** However far ahead something is planned, what is asked afterwards is answered. */
class FarAheadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Contact planned(String id, LocalDate day) {
        return Contact.builder()
                .id(new ContactId(id))
                .plannedFor(day)
                .startsAt(Option.some(LocalTime.of(23, 30)))
                .build();
    }

    @Test
    void aTimeOnTheLastDayOfAllIsLaidBesideOthers() {
        Diary.Slot last = Diary.Slot.of(planned("last", LocalDate.MAX)).get();

        assertThat(last.overlaps(last)).isTrue();
        assertThat(last.overlaps(Diary.Slot.of(planned("soon", DAY)).get())).isFalse();
        assertThat(new Diary(io.vavr.collection.List.of(last)).isTaken(planned("soon", DAY)))
                .isFalse();
    }

    @Test
    void moreDaysThanCanBeCountedAreAsManyAsCanBe() {
        Sessions moved = Sessions.none()
                .after(new SessionEvent.SessionPlanned(planned("one", DAY)))
                .after(new SessionEvent.SessionRescheduled(
                        new ContactId("one"), LocalDate.MAX, Option.none(), CancelledBy.SERVICE));

        assertThat(moved.daysLostToService(DAY, LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
    }
}
