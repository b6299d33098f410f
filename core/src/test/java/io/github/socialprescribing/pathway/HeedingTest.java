package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ClientCommand.ChangePreferences;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.github.socialprescribing.workforce.AllocationFacts;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What a client wishes is heeded on their pathway without anybody having to ask. */
class HeedingTest {

    private static final LocalDate MONDAY = Journeys.OPENED;
    private static final Narrative WORDS = new Narrative("CANARY would read it");
    private static final ContactId ID = new ContactId("session");
    private static final PathwayCommand MORNINGS = about(new ChangePreferences(Clients.weekdayMornings()));
    private static final PathwayCommand NO_CONTACT = about(new SafetyCommand.ForbidContact(WORDS));

    /** Who is trained for it, and no student. */
    private static final Context WORKER = Moments.worker(MONDAY)
            .knowing(FactValues.NONE.with(AllocationFacts.STUDENT, false).with(AllocationFacts.UNTRAINED, false));

    private static Pathway after(PathwayCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        Pathway.replay(Journeys.opened()),
                        (pathway, command) -> pathway.after(PathwayDecider.decide(pathway, command, WORKER)
                                .get()
                                .events()));
    }

    private static PathwayCommand plan(LocalDate day, Option<LocalTime> start, ContactKind kind) {
        return about(new PlanSession(Contact.builder()
                .id(ID)
                .kind(kind)
                .plannedFor(day)
                .startsAt(start)
                .build()));
    }

    private static PathwayCommand at(LocalDate day, int hour) {
        return plan(day, Option.some(LocalTime.of(hour, 0)), ContactKind.CALL);
    }

    private static Seq<RuleId> advised(Pathway pathway, PathwayCommand command) {
        return PathwayDecider.decide(pathway, command, WORKER).get().advice().map(Advice::rule);
    }

    private static Seq<RefusalCode> refused(Pathway pathway, PathwayCommand command) {
        return PathwayDecider.decide(pathway, command, WORKER).getLeft().codes();
    }

    @Test
    void advisesWhereASessionIsPlannedWhenTheClientWouldRatherNot() {
        assertThat(advised(after(MORNINGS), at(MONDAY.plusDays(1), 9))).isEmpty();
        assertThat(advised(after(MORNINGS), at(MONDAY.plusDays(1), 15)))
                .containsExactly(ContactPreferences.OUTSIDE_CONTACT_PREFERENCE);
        assertThat(advised(after(MORNINGS), plan(MONDAY.plusDays(5), Option.none(), ContactKind.CALL)))
                .containsExactly(ContactPreferences.OUTSIDE_CONTACT_PREFERENCE);
        assertThat(advised(after(), at(MONDAY.plusDays(1), 15))).isEmpty();
    }

    @Test
    void whatStandsInTheDiaryOfWhoIsNotToBeContactedIsCalledOff() {
        assertThat(obliged(after(at(MONDAY.plusDays(1), 9)))).contains("CALL_OFF_CONTACTS");
        assertThat(obliged(after())).doesNotContain("CALL_OFF_CONTACTS");
        assertThat(obliged(after(at(MONDAY, 9)), Moments.worker(MONDAY.plusDays(1))))
                .doesNotContain("CALL_OFF_CONTACTS");
    }

    private static Seq<String> obliged(Pathway pathway) {
        return obliged(pathway, WORKER);
    }

    private static Seq<String> obliged(Pathway pathway, Context context) {
        return PathwayDecider.decide(pathway, NO_CONTACT, context)
                .get()
                .duties()
                .map(Duty::name);
    }

    @Test
    void advisesWhereASessionIsMovedThere() {
        Pathway planned = after(MORNINGS, at(MONDAY.plusDays(1), 9));
        PathwayCommand later = about(
                new RescheduleSession(ID, MONDAY.plusDays(1), Option.some(LocalTime.of(15, 0)), CancelledBy.SERVICE));

        assertThat(advised(planned, later)).containsExactly(ContactPreferences.OUTSIDE_CONTACT_PREFERENCE);
    }

    @Test
    void advisesWhereAContactIsPlannedInAnotherWayThanTheClientWouldLike() {
        Pathway written = after(about(new ChangePreferences(ContactPreferences.builder()
                .channels(LinkedHashSet.of(Channels.LETTER, Channels.IN_PERSON))
                .build())));

        assertThat(advised(written, plan(MONDAY, Option.none(), ContactKind.CALL)))
                .containsExactly(ContactPreferences.OUTSIDE_CONTACT_PREFERENCE);
        assertThat(advised(written, plan(MONDAY, Option.none(), ContactKind.LETTER)))
                .isEmpty();
        assertThat(advised(written, plan(MONDAY, Option.none(), ContactKind.HOME_VISIT)))
                .isEmpty();
    }

    @Test
    void nobodyPlansMovesOrHoldsWhoeverIsNotToBeContactedAndNobodySetsThatAside() {
        Pathway hidden = after(at(MONDAY.plusDays(1), 9), NO_CONTACT);
        PathwayCommand move = about(new RescheduleSession(ID, MONDAY.plusDays(2), Option.none(), CancelledBy.SERVICE));
        PathwayCommand hold = about(new CourseCommand.HoldClient(HoldingFunction.BEARING_WITNESS, MONDAY.plusWeeks(4)));
        PathwayCommand setAside = new PathwayCommand.OverrideRule(new RuleId("CON-04"), WORDS, MONDAY.plusDays(9));

        assertThat(refused(after(NO_CONTACT), at(MONDAY.plusDays(1), 9))).containsExactly(RefusalCodes.DO_NOT_CONTACT);
        assertThat(refused(hidden, move)).containsExactly(RefusalCodes.DO_NOT_CONTACT);
        assertThat(refused(hidden, hold)).contains(RefusalCodes.DO_NOT_CONTACT);
        assertThat(PathwayDecider.decide(hidden, setAside, Moments.manager(MONDAY))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE);
    }

    @Test
    void familyIsSpokenToOnlyAsTheClientAgrees() {
        PathwayCommand family = about(new PlanSession(Contact.builder()
                .id(ID)
                .plannedFor(MONDAY)
                .content(Content.builder()
                        .activities(LinkedHashSet.of(ActivityTypes.FAMILY_DISCUSSION))
                        .build())
                .build()));
        PathwayCommand agrees = about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_FAMILY, MONDAY)));
        PathwayCommand takesBack = about(new WithdrawConsent(ConsentScope.SHARE_WITH_FAMILY));

        assertThat(refused(after(), family)).containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(advised(after(agrees), family)).isEmpty();
        assertThat(refused(after(agrees, takesBack), family)).containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
    }

    @Test
    void refusesAConsentOfTomorrowAndToTakeBackWhatWasNotGiven() {
        PathwayCommand early =
                about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_FAMILY, MONDAY.plusDays(1))));

        assertThat(refused(after(), early)).containsExactly(RefusalCodes.NOT_YET);
        assertThat(refused(after(), about(new WithdrawConsent(ConsentScope.RESEARCH))))
                .containsExactly(RefusalCodes.NOT_FOUND);
    }
}
