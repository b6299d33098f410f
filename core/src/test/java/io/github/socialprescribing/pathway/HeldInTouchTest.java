package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.pathway.CourseCommand.HoldClient;
import io.github.socialprescribing.pathway.CourseCommand.ResumePathway;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.TwelveWeeks;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever is held until another service begins is not forgotten: with each contact begins the time until the next. */
class HeldInTouchTest {

    private static final LocalDate FIRST = Journeys.OPENED;
    private static final PathwayCommand HOLD =
            about(new HoldClient(HoldingFunction.SUPPORTING_WHILE_WAITING, FIRST.plusWeeks(12)));

    private static Decided<Envelope<PathwayEvent>> ask(Pathway pathway, int week, PathwayCommand command) {
        return PathwayDecider.decide(
                        pathway,
                        command,
                        Moments.of(FIRST.plusWeeks(week), Moments.WORKER, Roles.LINK_WORKER, TwelveWeeks.policy()))
                .get();
    }

    private static Pathway after(Pathway pathway, int week, PathwayCommand command) {
        return pathway.after(ask(pathway, week, command).events());
    }

    private static Pathway held() {
        return after(Pathway.replay(Journeys.opened()), 0, HOLD);
    }

    private static Pathway planned(Pathway pathway, int week) {
        return after(pathway, 0, about(new PlanSession(Scene.contact(week, FIRST.plusWeeks(week), Content.none()))));
    }

    private static PathwayCommand attend(int week) {
        return about(new RecordAttendance(Scene.id(week), FIRST.plusWeeks(week), 15));
    }

    private static Seq<Option<Due>> dueAgain(Decided<?> decided) {
        return decided.duties().filter(it -> it.name().equals("LIGHT_CONTACT")).map(Duty::within);
    }

    @Test
    void beingInTouchIsDueFourWeeksAfterHoldingBeganAndFourWeeksAfterEachContact() {
        Option<Due> inFourWeeks =
                dueAgain(ask(Pathway.replay(Journeys.opened()), 0, HOLD)).single();
        Pathway first = planned(held(), 4);
        Pathway second = planned(after(first, 4, attend(4)), 8);

        assertThat(inFourWeeks).isNotEmpty();
        assertThat(dueAgain(ask(first, 4, attend(4)))).containsExactly(inFourWeeks);
        assertThat(dueAgain(ask(second, 8, attend(8)))).containsExactly(inFourWeeks);
    }

    @Test
    void aContactThatTheClientMissedLeavesWhatWasDueDue() {
        assertThat(dueAgain(ask(planned(held(), 4), 4, about(new RecordNonAttendance(Scene.id(4))))))
                .isEmpty();
    }

    @Test
    void nothingIsDueWhereSupportGoesOn() {
        Pathway resumed = after(planned(held(), 4), 2, about(new ResumePathway(new Narrative("there is room"))));
        Pathway other = planned(Pathway.replay(Journeys.opened()), 4);

        assertThat(dueAgain(ask(resumed, 4, attend(4)))).isEmpty();
        assertThat(dueAgain(ask(other, 4, attend(4)))).isEmpty();
    }
}
