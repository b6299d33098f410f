package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.UnfitSituation;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.AttendanceSituation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What the questions assume always to be so is so in every situation that the deciders make of what happened: all facts are
 * read, and none is refused.
 */
class AssumptionsProperties {

    private static final Policy PAPER = EveryFactRead.of(Cesp.policy());
    private static final Policy STRICT = EveryFactRead.of(CounsellingStrict.policy());

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    @Provide
    Arbitrary<List<IntakeCommand>> commands() {
        return Intakes.commands().list().ofMinSize(1).ofMaxSize(40);
    }

    @Property(tries = 60)
    void noPathwayComesIntoASituationThatIsAssumedNeverToBe(@ForAll("steps") List<Step> steps, @ForAll boolean strict) {
        Pathway pathway = Pathway.replay(Journeys.opened());
        for (Step step : steps) {
            Pathway before = pathway;
            Context context = Moments.of(
                    step.day(),
                    step.context().recorded().by(),
                    step.context().recorded().role(),
                    strict ? STRICT : PAPER);
            pathway = PathwayDecider.decide(before, step.command(), context)
                    .fold(refusals -> before, decided -> before.after(decided.events()));
        }

        assertThat(pathway.sequence()).isNotNegative();
    }

    @Property(tries = 60)
    void norDoesAReferral(@ForAll("commands") List<IntakeCommand> commands) {
        Policy policy = EveryFactRead.of(Intakes.POLICY);
        Circumstances circumstances = Intakes.circumstances();
        Intake intake = Intake.replay(IntakeDecider.receive(Intakes.referral(), Moments.worker(Intakes.RECEIVED))
                .get()
                .events());
        for (IntakeCommand command : commands) {
            Intake before = intake;
            Context context = Moments.of(
                    Intakes.RECEIVED.plusDays(20),
                    Moments.WORKER,
                    Moments.worker(Intakes.RECEIVED).recorded().role(),
                    policy);
            intake = IntakeDecider.decide(before, command, circumstances, context)
                    .fold(refusals -> before, decided -> before.after(decided.events()));
        }

        assertThat(intake.sequence()).isNotNegative();
    }

    @Example
    void aSituationThatIsAssumedNeverToBeIsNoticed() {
        AttendanceSituation impossible = AttendanceSituation.builder()
                .missedInARow(3)
                .missedWithoutNotice(2)
                .build();

        assertThatThrownBy(() -> STRICT.compile(AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE)
                        .outcome(impossible))
                .isInstanceOf(UnfitSituation.class)
                .hasMessage("the situation contradicts that `missed-in-a-row - missed-without-notice is at most 0`");
    }
}
