package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.id;
import static io.github.socialprescribing.cases.Meetings.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.socialprescribing.profile.Profiles;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import org.junit.jupiter.api.Test;

/** Days and hours that nobody can mean are answered as any others are, by every policy. */
class FarOffTest {

    private static final int A_THOUSAND_YEARS = 365_250;
    private static final Stand MET = Stand.begun().after(plan(1, 10), new RecordAttendance(id(1), Stand.day(10), 60));

    @Test
    void aSessionIsPlannedForADayThatIsCenturiesAway() {
        assertThat(Profiles.all())
                .allSatisfy(policy -> assertThatCode(() -> MET.under(policy).answer(plan(2, A_THOUSAND_YEARS)))
                        .doesNotThrowAnyException());
    }

    @Test
    void aSessionIsCalledOffYearsAhead() {
        assertThat(Profiles.all())
                .allSatisfy(policy -> assertThat(MET.after(plan(2, A_THOUSAND_YEARS))
                                .under(policy)
                                .answer(new CancelSession(id(2), CancelledBy.CLIENT, 24 * A_THOUSAND_YEARS))
                                .isRight())
                        .isTrue());
    }
}
