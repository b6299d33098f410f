package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.Exemption;
import io.github.socialprescribing.advocacy.ExemptionGround;
import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKinds;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Channel;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.CounsellingStrict;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordContactAttempt;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pathway has on record about a client's safety decides what missed contacts mean, without anybody telling it. */
class MissedContactsTest {

    private static final LocalDate FIRST = Journeys.OPENED.plusWeeks(1);
    private static final Narrative WHY = new Narrative("CANARY her mother is dying");
    private static final PathwayCommand CLOSE = about(new EndingCommand.CloseEarly(EarlyClosure.DISENGAGED));
    private static final PathwayCommand AT_RISK =
            about(new SafetyCommand.RecordRisk(new KnownRisk(RiskKinds.ADULT_AT_RISK, FIRST, Option.none())));

    private static Context strict(LocalDate day) {
        return Moments.of(day, Moments.WORKER, Roles.LINK_WORKER, CounsellingStrict.policy());
    }

    private static Scene begun() {
        return Scene.begunFrom(Journeys.referral()).as(strict(FIRST));
    }

    /** The first session planned in week 1, and so on, each missed. */
    private static Scene missing(Scene scene, int from, int to) {
        Scene missed = scene;
        for (int week = from; week <= to; week++) {
            missed = planned(missed, week).does(about(new RecordNonAttendance(Scene.id(week))));
        }
        return missed;
    }

    private static Scene planned(Scene scene, int week) {
        LocalDate day = FIRST.plusWeeks(week);
        return scene.as(strict(day)).does(about(new PlanSession(Scene.contact(week, day, Content.none()))));
    }

    private static PathwayCommand exempt(ExemptionGround ground) {
        return about(new SafetyCommand.ExemptFromClosure(ground, WHY));
    }

    @Test
    void aThirdMissClosesWhomNobodyExempts() {
        assertThat(missing(begun(), 1, 3).obliged(CLOSE)).containsExactly("CLOSING_LETTER_DUE");
    }

    @ParameterizedTest
    @EnumSource(ExemptionGround.class)
    void aThirdMissClosesNobodyWhoIsExemptAndTheReasonIsOnRecord(ExemptionGround ground) {
        Scene exempted = missing(begun(), 1, 2).does(exempt(ground));
        Scene third = planned(exempted, 3);
        Scene missed = third.does(about(new RecordNonAttendance(Scene.id(3))));

        assertThat(third.obliged(about(new RecordNonAttendance(Scene.id(3))))).contains("EXEMPTION_REVIEW");
        Refusals refused = missed.decide(CLOSE).getLeft();
        assertThat(refused.codes()).containsExactly(EndingRefusals.EXEMPT_FROM_CLOSURE);
        assertThat(refused.all().flatMap(it -> it.rules())).containsExactly(new RuleId("ATT-08"));
        assertThat(missed.pathway().safety().exemption(ground))
                .contains(new Exemption(ground, WHY, Moments.WORKER, FIRST.plusWeeks(2)));
    }

    @Test
    void closesWhoseExemptionHasEnded() {
        Scene ended = missing(begun().does(exempt(ExemptionGround.WORKERS_JUDGEMENT)), 1, 3)
                .does(about(new SafetyCommand.EndExemption(ExemptionGround.WORKERS_JUDGEMENT, WHY)));

        assertThat(ended.decide(CLOSE).isRight()).isTrue();
    }

    @Test
    void somebodyMakesSureThatAnAdultAtRiskIsSafeAfterEveryMiss() {
        Scene atRisk = begun().does(AT_RISK);
        Scene second = planned(
                missing(atRisk, 1, 1).does(about(new SafetyCommand.RecordWelfareCheck(FIRST.plusWeeks(1), WHY))), 2);

        assertThat(planned(atRisk, 1).obliged(about(new RecordNonAttendance(Scene.id(1)))))
                .contains("WELFARE_CHECK");
        assertThat(second.obliged(about(new RecordNonAttendance(Scene.id(2))))).contains("WELFARE_CHECK");
        assertThat(planned(begun(), 1).obliged(about(new RecordNonAttendance(Scene.id(1)))))
                .doesNotContain("WELFARE_CHECK");
    }

    @Test
    void nobodyLooksAfterWhoeverCalledOffInTimeOrWasCalledOff() {
        Scene first = planned(begun().does(AT_RISK), 1);

        assertThat(first.obliged(about(new CancelSession(Scene.id(1), CancelledBy.SERVICE, 0))))
                .isEmpty();
        assertThat(first.obliged(about(new CancelSession(Scene.id(1), CancelledBy.CLIENT, 100))))
                .doesNotContain("WELFARE_CHECK");
        assertThat(first.obliged(about(new CancelSession(Scene.id(1), CancelledBy.CLIENT, 2))))
                .contains("WELFARE_CHECK");
    }

    @Test
    void aWelfareCheckOnTheDayOfALateCallHoldsOnTheNextDayToo() {
        Scene called = missing(begun().does(AT_RISK), 1, 2)
                .does(about(new PlanSession(Scene.contact(3, FIRST.plusWeeks(2).plusDays(1), Content.none()))))
                .does(about(new CancelSession(Scene.id(3), CancelledBy.CLIENT, 20)))
                .does(about(new SafetyCommand.RecordWelfareCheck(FIRST.plusWeeks(2), WHY)));

        assertThat(called.decide(CLOSE).isRight()).isTrue();
        assertThat(called.as(strict(FIRST.plusWeeks(2).plusDays(1)))
                        .decide(CLOSE)
                        .isRight())
                .isTrue();
    }

    @Test
    void aWelfareCheckBeforeWhoWasMetSinceIsNoneForThatTheyDoNotAnswer() {
        LocalDate met = FIRST.plusWeeks(1);
        Scene held = planned(begun().does(AT_RISK).does(about(new SafetyCommand.RecordWelfareCheck(FIRST, WHY))), 1)
                .does(about(new RecordAttendance(Scene.id(1), met, 60)));
        Scene inVain = held;
        for (int day = 10; day <= 30; day += 10) {
            LocalDate tried = met.plusDays(day);
            Channel channel = day == 10 ? Channels.TELEPHONE : Channels.LETTER;
            inVain = inVain.as(strict(tried))
                    .does(about(new RecordContactAttempt(new ContactAttempt(tried.atTime(9, 0), channel, false))));
        }
        PathwayCommand lapse = about(new EndingCommand.CloseEarly(EarlyClosure.UNREACHABLE));
        PathwayCommand between = about(new SafetyCommand.RecordWelfareCheck(met.plusDays(5), WHY));
        PathwayCommand since = about(new SafetyCommand.RecordWelfareCheck(met.plusDays(20), WHY));

        assertThat(hindering(inVain, lapse)).contains(EndingRefusals.WELFARE_CHECK_FIRST);
        assertThat(hindering(inVain.does(between), lapse)).contains(EndingRefusals.WELFARE_CHECK_FIRST);
        assertThat(hindering(inVain.does(since), lapse)).doesNotContain(EndingRefusals.WELFARE_CHECK_FIRST);
    }

    private static Seq<RefusalCode> hindering(Scene scene, PathwayCommand command) {
        return scene.decide(command).fold(Refusals::codes, decided -> List.empty());
    }

    @Test
    void whatTheServiceCallsOffLaterUndoesNoWelfareCheck() {
        LocalDate far = FIRST.plusWeeks(9);
        Scene checked = missing(begun().does(AT_RISK), 1, 3)
                .does(about(new SafetyCommand.RecordWelfareCheck(FIRST.plusWeeks(3), WHY)))
                .does(about(new PlanSession(Scene.contact(9, far, Content.none()))))
                .does(about(new CancelSession(Scene.id(9), CancelledBy.SERVICE, 500)));

        assertThat(checked.decide(CLOSE).isRight()).isTrue();
    }

    @Test
    void thatALivingClientIsSafeIsMadeSureOfAlsoAfterTheEnd() {
        Scene planned = planned(begun().does(AT_RISK), 1);
        PathwayCommand missed = about(new RecordNonAttendance(Scene.id(1)));

        assertThat(planned.does(about(new EndingCommand.CloseEarly(EarlyClosure.CLIENTS_WISH)))
                        .obliged(missed))
                .containsExactly("WELFARE_CHECK");
        assertThat(planned.does(about(new EndingCommand.CloseEarly(EarlyClosure.DIED)))
                        .obliged(missed))
                .isEmpty();
    }

    @Test
    void whoIsNoAdultAtRiskAfterAllIsClosedLikeOthers() {
        PathwayCommand corrected = about(new SafetyCommand.TakeBackRisk(RiskKinds.ADULT_AT_RISK, WHY));

        assertThat(missing(begun().does(AT_RISK), 1, 3)
                        .does(corrected)
                        .decide(CLOSE)
                        .isRight())
                .isTrue();
    }

    @Test
    void anAdultAtRiskIsClosedOnlyAfterAWelfareCheckThatFollowedTheLastMiss() {
        Scene unchecked = missing(begun().does(AT_RISK), 1, 3);
        Scene early = unchecked.does(about(new SafetyCommand.RecordWelfareCheck(FIRST.plusWeeks(2), WHY)));
        Scene checked = early.does(about(new SafetyCommand.RecordWelfareCheck(FIRST.plusWeeks(3), WHY)));

        assertThat(unchecked.refused(CLOSE)).containsExactly(EndingRefusals.WELFARE_CHECK_FIRST);
        assertThat(early.refused(CLOSE)).containsExactly(EndingRefusals.WELFARE_CHECK_FIRST);
        assertThat(checked.decide(CLOSE).isRight()).isTrue();
    }
}
