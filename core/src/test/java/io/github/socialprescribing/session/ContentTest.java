package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.github.socialprescribing.workforce.ActivityLevel;
import io.github.socialprescribing.workforce.ActivityType;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How, where and with whom a session is held, what it is about and what is done in it. */
class ContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ContactId ID = new ContactId("session-1");
    private static final Content BIKE_RIDE = Content.builder()
            .mode(Option.some(ContactMode.ACTIVITY))
            .place(Option.some(Places.BIKE_RIDE))
            .purposes(LinkedHashSet.of(Focus.EXPLORATION, Focus.ENDING_WORK))
            .activities(LinkedHashSet.of(ActivityTypes.SELF_EFFICACY, ActivityTypes.BUS_ROUTES))
            .companions(LinkedHashSet.of(Companions.STUDENT))
            .build();

    private static Either<Refusals, Decided<SessionEvent>> ask(Support support, SessionCommand command) {
        return SessionDecider.decide(support, Wishes.none(), command, Moments.worker(DAY));
    }

    private static Support after(Support support, SessionCommand command) {
        return ask(support, command).get().events().foldLeft(support, Support::after);
    }

    private static Contact contact(Content content) {
        return Contact.builder().id(ID).plannedFor(DAY).content(content).build();
    }

    private static final Support PLANNED =
            after(Support.startingOn(DAY), new PlanSession(contact(Content.about(Focus.ORIENTATION))));
    private static final Support HELD = after(PLANNED, new RecordAttendance(ID, DAY, 60));

    @Test
    void aSessionMayBeABikeRide() {
        assertThat(ask(Support.startingOn(DAY), new PlanSession(contact(BIKE_RIDE)))
                        .isRight())
                .isTrue();
        assertThat(contact(BIKE_RIDE).mode()).isEqualTo(ContactMode.ACTIVITY);
        assertThat(contact(BIKE_RIDE).isEnding()).isTrue();
    }

    @Test
    void theWayToMeetGoesWithoutSayingForAKindOfContact() {
        assertThat(contact(Content.none()).mode()).isEqualTo(ContactMode.IN_PERSON);
        assertThat(Contact.builder()
                        .id(ID)
                        .plannedFor(DAY)
                        .kind(ContactKind.CALL)
                        .build()
                        .mode())
                .isEqualTo(ContactMode.PHONE);
    }

    @Test
    void tellsHowItWasInTruthAndTheLaterAccountStands() {
        Support told = after(HELD, new DescribeSession(ID, BIKE_RIDE));

        assertThat(HELD.sessions().hasHeld(Focus.ENDING_WORK)).isFalse();
        assertThat(told.sessions().hasHeld(Focus.ENDING_WORK)).isTrue();
        assertThat(told.sessions().find(ID).get().content()).isEqualTo(BIKE_RIDE);
        assertThat(after(told, new DescribeSession(ID, Content.none()))
                        .sessions()
                        .find(ID)
                        .get()
                        .content())
                .isEqualTo(Content.none());
    }

    @Test
    void refusesToTellOfWhatIsUnknownStillToComeOrWasNotHeld() {
        Support missed = after(PLANNED, new RecordNonAttendance(ID));

        assertThat(ask(HELD, new DescribeSession(new ContactId("other"), BIKE_RIDE))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(ask(PLANNED, new DescribeSession(ID, BIKE_RIDE)).getLeft().codes())
                .containsExactly(RefusalCodes.NOT_YET);
        assertThat(ask(missed, new DescribeSession(ID, BIKE_RIDE)).getLeft().codes())
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void refusesAPlaceWhereTheServiceCannotGo() {
        AllowedPlaces office = new AllowedPlaces(LinkedHashSet.of(Places.CENTRE), Places.standard());
        Contact ride = contact(BIKE_RIDE);
        Contact library =
                contact(Content.builder().place(Option.some(Places.LIBRARY)).build());
        var told = Moments.worker(DAY).knowing(office.about(ride));

        assertThat(SessionDecider.decide(Support.startingOn(DAY), Wishes.none(), new PlanSession(ride), told)
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.LOCATION_NOT_SUPPORTED);
        assertThat(SessionDecider.decide(
                                Support.startingOn(DAY),
                                Wishes.none(),
                                new PlanSession(library),
                                Moments.worker(DAY).knowing(office.about(library)))
                        .isRight())
                .isTrue();
        assertThat(office.include(Places.LIBRARY)).isTrue();
        assertThat(office.include(Place.of("garden"))).isFalse();
    }

    @Test
    void whatIsDoneIsAnOpenList() {
        ActivityType own = ActivityType.of("gardening", ActivityLevel.INDIVIDUAL);

        assertThat(ActivityTypes.standard().knows(own)).isFalse();
        assertThat(Content.builder().activities(LinkedHashSet.of(own)).build().activities())
                .containsExactly(own);
        assertThat(ActivityTypes.standard().isA(ActivityTypes.BUS_PASS, ActivityTypes.ENTITLEMENT_APPLICATION))
                .isTrue();
    }
}
