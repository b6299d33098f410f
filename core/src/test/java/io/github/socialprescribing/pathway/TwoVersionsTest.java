package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyHistory;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.CountingRows;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionCommand.CorrectOutcome;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.github.socialprescribing.session.Support;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** In June the offer falls from eight sessions to six: what was decided before stays, and what is asked then goes by it. */
class TwoVersionsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Policy EIGHT = Cesp.draft()
            .withVersion("1")
            .withEffective(Period.ALWAYS.until(JUNE))
            .build()
            .get();
    private static final Policy SIX = Cesp.draft()
            .withVersion("2")
            .withEffective(Period.from(JUNE))
            .replacing(OfferParameters.OFFERED.withValue(12, new Provenance.Assumed("a harder year")))
            .build()
            .get();
    private static final PolicyHistory HISTORY = PolicyHistory.of(EIGHT, SIX).get();

    private static Context on(LocalDate day) {
        return Context.under(HISTORY, Moments.worker(day).recorded(), ZoneOffset.UTC)
                .get();
    }

    private static PathwayCommand plan(int session, LocalDate day) {
        return about(new PlanSession(Scene.contact(session, day, Content.none())));
    }

    private static Seq<Envelope<PathwayEvent>> with(
            Seq<Envelope<PathwayEvent>> history, PathwayCommand command, LocalDate day) {
        return history.appendAll(PathwayDecider.decide(Pathway.replay(history), command, on(day))
                .get()
                .events());
    }

    /** Seven sessions in spring, a week apart. */
    private static Seq<Envelope<PathwayEvent>> spring() {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        for (int session = 1; session <= 7; session++) {
            LocalDate day = Journeys.OPENED.plusWeeks(session);
            history = with(history, plan(session, day), day);
            history = with(history, about(new RecordAttendance(Scene.id(session), day, 60)), day);
        }
        return history;
    }

    @Test
    void whatWasDecidedKeepsTheStampOfItsVersion() {
        Seq<Envelope<PathwayEvent>> history = with(spring(), about(new CourseCommand.BeginEnding()), JUNE.plusDays(1));

        assertThat(history.tail().init().map(Envelope::stamp)).containsOnly(EIGHT.stamp());
        assertThat(history.last().stamp()).isEqualTo(SIX.stamp());
        assertThat(EIGHT.stamp()).isNotEqualTo(SIX.stamp());
    }

    @Test
    void aNewVersionJudgesNothingAnew() {
        Seq<Envelope<PathwayEvent>> history = spring();
        Pathway asDecided = Pathway.replay(history.take(1)).after(history.drop(1));
        Pathway inJune = Pathway.replay(history);

        assertThat(inJune).isEqualTo(asDecided);
        assertThat(inJune.support().sessions().held()).hasSize(7);
        assertThat(inJune.support().allowance(SIX, JUNE).counted()).isEqualTo(HalfUnits.ofSessions(7));
        assertThat(inJune.support().allowance(SIX, JUNE).isExceeded()).isTrue();
        assertThat(inJune.support().allowance(EIGHT, JUNE.minusDays(1)).isExceeded())
                .isFalse();
    }

    @Test
    void whatIsAskedInJuneGoesByTheNewVersion() {
        Pathway pathway = Pathway.replay(spring());
        LocalDate later = JUNE.plusDays(14);

        assertThat(PathwayDecider.decide(pathway, plan(8, later), on(JUNE.minusDays(1)))
                        .isRight())
                .isTrue();
        assertThat(PathwayDecider.decide(pathway, plan(8, later), on(JUNE))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
    }

    @Test
    void whatHappenedIsRecordedUnderTheNewVersionToo() {
        LocalDate day = JUNE.plusDays(3);
        Seq<Envelope<PathwayEvent>> booked = with(spring(), plan(8, day), JUNE.minusDays(1));

        Seq<Envelope<PathwayEvent>> held = with(booked, about(new RecordAttendance(Scene.id(8), day, 60)), day);

        assertThat(held.last().stamp()).isEqualTo(SIX.stamp());
        assertThat(Pathway.replay(held).support().sessions().held()).hasSize(8);
    }

    @Test
    void whatWasMissedUnderAVersionThatDidNotCountItGoesOnToCostNothing() {
        Policy strict = SIX.toDraft()
                .withCounting(CountingTable.of(CountingRows.ATTENDED, CountingRows.MISSED_COUNTS))
                .build()
                .get();
        PolicyHistory history = PolicyHistory.of(EIGHT, strict).get();
        Context inJune = Context.under(history, Moments.worker(JUNE).recorded(), ZoneOffset.UTC)
                .get();
        LocalDate day = JUNE.plusDays(3);
        Seq<Envelope<PathwayEvent>> missed = missed(missed(Journeys.opened(), 1, Journeys.OPENED.plusWeeks(1)), 2, day);

        Support support = Pathway.replay(missed).support();

        assertThat(support.allowance(inJune, day).counted()).isEqualTo(HalfUnits.ofSessions(1));
        assertThat(support.allowance(strict, day).counted()).isEqualTo(HalfUnits.ofSessions(2));
        assertThat(support.allowance(EIGHT, day).counted()).isEqualTo(HalfUnits.ZERO);
    }

    private static Seq<Envelope<PathwayEvent>> missed(Seq<Envelope<PathwayEvent>> history, int session, LocalDate day) {
        return with(with(history, plan(session, day), day), about(new RecordNonAttendance(Scene.id(session))), day);
    }

    /** What is put right in June of a session in May is judged as what is told in June, and counted by its table. */
    @Test
    void aCorrectionGoesByTheVersionOfTheDayOnWhichItIsMade() {
        Seq<Envelope<PathwayEvent>> history = spring();
        Seq<Envelope<PathwayEvent>> corrected = with(
                history,
                about(new CorrectOutcome(
                        Scene.id(7),
                        new ContactOutcome.DidNotAttend(),
                        new Narrative("it was somebody else of that name"))),
                JUNE.plusDays(1));

        assertThat(corrected.last().stamp()).isEqualTo(SIX.stamp());
        assertThat(corrected.init()).isEqualTo(history);
        Pathway pathway = Pathway.replay(corrected);
        assertThat(pathway.support().sessions().held()).hasSize(6);
        assertThat(pathway.support().allowance(SIX, JUNE.plusDays(1)).isExceeded())
                .isFalse();
    }

    @Test
    void aPolicyThatIsNotInForceHasNoSay() {
        assertThatThrownBy(() -> Moments.of(JUNE, Moments.WORKER, Roles.LINK_WORKER, EIGHT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the policy is in force on the day on which a command is given");
        assertThat(Context.under(
                                PolicyHistory.of(EIGHT).get(),
                                Moments.worker(JUNE).recorded(),
                                ZoneOffset.UTC)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_POLICY_IN_FORCE);
    }

    /** Midnight comes where the service is, and the new version with it. */
    @Test
    void theDayIsThatOfTheService() {
        Recorded late = new Recorded(Instant.parse("2026-05-31T23:30:00Z"), Moments.WORKER, Roles.LINK_WORKER);

        assertThat(Context.under(HISTORY, late, ZoneOffset.UTC).get().policy()).isEqualTo(EIGHT);
        assertThat(Context.under(HISTORY, late, ZoneId.of("Europe/London"))
                        .get()
                        .policy())
                .isEqualTo(SIX);
        assertThat(Context.under(HISTORY, late, ZoneOffset.UTC).get().having(7).seen())
                .contains(7L);
    }
}
