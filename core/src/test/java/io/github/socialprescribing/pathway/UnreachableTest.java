package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Channel;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.profile.CounsellingStrict;
import io.github.socialprescribing.session.AttendanceFacts;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordContactAttempt;
import io.vavr.collection.LinkedHashSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How hard it was tried to reach a client is on record, and decides whether the pathway may be given up. */
class UnreachableTest {

    private static final LocalDate FIRST = Journeys.OPENED.plusWeeks(1);
    private static final PathwayCommand GIVE_UP = about(new EndingCommand.CloseEarly(EarlyClosure.UNREACHABLE));
    private static final FactValues TOLD = FactValues.NONE
            .with(AttendanceFacts.ATTEMPTS, 3)
            .with(AttendanceFacts.CHANNELS, 2)
            .with(AttendanceFacts.DAYS_OF_ATTEMPTS, 10);

    private static Context strict(int day) {
        return Moments.of(FIRST.plusDays(day), Moments.WORKER, Roles.LINK_WORKER, CounsellingStrict.policy());
    }

    private static Scene begun() {
        return Scene.begunFrom(Journeys.referral()).as(strict(0));
    }

    private static PathwayCommand tried(int day, Channel channel, boolean reached) {
        return about(
                new RecordContactAttempt(new ContactAttempt(FIRST.plusDays(day).atTime(9, 0), channel, reached)));
    }

    private static PathwayCommand rang(int day) {
        return tried(day, Channels.TELEPHONE, false);
    }

    private static PathwayCommand wrote(int day) {
        return tried(day, Channels.LETTER, false);
    }

    private static Scene triedEnough(Scene scene) {
        return scene.as(strict(10)).does(rang(0), wrote(5), rang(10));
    }

    @Test
    void givesUpWhomNobodyReachedThoughTheyWereTriedOftenInDifferentWaysAndForLong() {
        assertThat(triedEnough(begun()).decide(GIVE_UP).isRight()).isTrue();
    }

    @Test
    void givesUpNobodyWhoWasTriedTooSeldomOrInOneWayOrForAFewDays() {
        Scene later = begun().as(strict(10));

        assertThat(later.does(rang(0), wrote(10)).refused(GIVE_UP))
                .containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
        assertThat(later.does(rang(0), rang(5), rang(10)).refused(GIVE_UP))
                .containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
        assertThat(later.does(rang(1), wrote(5), rang(10)).refused(GIVE_UP))
                .containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
    }

    @Test
    void whoAnswersIsReached() {
        Scene answered = triedEnough(begun()).does(tried(10, Channels.TELEPHONE, true));

        assertThat(answered.refused(GIVE_UP)).containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
    }

    @Test
    void whoCameOrCalledOffHasSpokenSince() {
        PathwayCommand planned = about(new PlanSession(Scene.contact(1, FIRST.plusDays(10), Content.none())));
        Scene met = triedEnough(begun()).does(planned);

        assertThat(met.does(about(new RecordAttendance(Scene.id(1), FIRST.plusDays(10), 60)))
                        .refused(GIVE_UP))
                .containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
        assertThat(met.does(about(new CancelSession(Scene.id(1), CancelledBy.CLIENT, 12)))
                        .refused(GIVE_UP))
                .containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
        assertThat(met.does(about(new CancelSession(Scene.id(1), CancelledBy.SERVICE, 12)))
                        .decide(GIVE_UP)
                        .isRight())
                .isTrue();
    }

    @Test
    void attemptsThatAreKeptElsewhereAreHeardWhereNoneIsOnRecord() {
        Scene elsewhere = begun().as(strict(10).knowing(TOLD));

        assertThat(elsewhere.decide(GIVE_UP).isRight()).isTrue();
        assertThat(elsewhere.does(rang(10)).refused(GIVE_UP)).containsExactly(IntakeRefusals.CONTACT_ATTEMPTS_TOO_FEW);
    }

    @Test
    void whoeverTriesIsToldOfTheClientsWishes() {
        Scene wishes = begun().does(about(new ClientCommand.ChangePreferences(ContactPreferences.builder()
                .channels(LinkedHashSet.of(Channels.LETTER))
                .build())));

        assertThat(wishes.advised(rang(0))).containsExactly("the client would rather be contacted in another way");
        assertThat(wishes.advised(wrote(0))).isEmpty();
    }
}
