package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.connection.ConnectionEvent;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.pathway.PathwayCommand.AboutSession;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.Allowance;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionEvent;
import io.vavr.collection.Seq;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathwayProperties {

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    private static Seq<Envelope<PathwayEvent>> happened(List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        for (Step step : steps) {
            Pathway pathway = Pathway.replay(history);
            history = PathwayDecider.decide(pathway, step.command(), step.context())
                    .fold(
                            refusals -> List.<Envelope<PathwayEvent>>of(),
                            decided -> decided.events().asJava())
                    .stream()
                    .reduce(history, Seq::append, (one, other) -> other);
        }
        return history;
    }

    @Property(tries = 30)
    void replayingTheHistoryGivesTheSamePathway(@ForAll("steps") List<Step> steps) {
        Pathway live = Pathway.replay(Journeys.opened());
        for (Step step : steps) {
            Pathway before = live;
            live = PathwayDecider.decide(before, step.command(), step.context())
                    .fold(refusals -> before, decided -> before.after(decided.events()));
        }

        assertThat(Pathway.replay(happened(steps))).isEqualTo(live);
    }

    @Property(tries = 30)
    void theHistoryIsCountedWithoutGapsAndStampedByThePolicy(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = happened(steps);

        assertThat(history.map(Envelope::sequence)).isEqualTo(io.vavr.collection.List.rangeClosed(1L, history.size()));
        assertThat(history.map(Envelope::stamp).distinct())
                .containsExactly(Cesp.policy().stamp());
    }

    @Property(tries = 30)
    void noPlanGoesBeyondOfferAndGrantsButOneEndingSessionAndWhatSafetyAsksFor(@ForAll("steps") List<Step> steps) {
        Pathway pathway = Pathway.replay(Journeys.opened());
        for (Step step : steps) {
            Pathway before = pathway;
            var answer = PathwayDecider.decide(before, step.command(), step.context());
            pathway = answer.fold(refusals -> before, decided -> before.after(decided.events()));
            if (answer.isRight()
                    && step.command() instanceof AboutSession about
                    && about.command() instanceof PlanSession plan) {
                Allowance allowance = pathway.support()
                        .allowance(Cesp.policy(), plan.contact().plannedFor());
                int taken = allowance.counted().plus(allowance.planned()).halves();
                int before0 = before.support()
                        .allowance(Cesp.policy(), plan.contact().plannedFor())
                        .counted()
                        .plus(before.support()
                                .allowance(Cesp.policy(), plan.contact().plannedFor())
                                .planned())
                        .halves();
                assertThat(taken <= allowance.limit().get().halves()
                                || taken == before0
                                || before.safety().isOpen()
                                || plan.contact().isEnding())
                        .isTrue();
            }
        }
    }

    @Property(tries = 30)
    void onlyLettersVisitsMeasuresDangerAndWhatBecameOfContactsComeAfterTheEnd(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = happened(steps);
        Seq<PathwayEvent> after = history.map(Envelope::event).dropUntil(PathwayProperties::isEnd);

        assertThat(after.drop(1)).allMatch(PathwayProperties::mayComeAfterTheEnd);
        assertThat(Pathway.replay(history).isOpen()).isEqualTo(after.isEmpty());
        assertThat(Pathway.replay(history).course().stage().isOpen()).isEqualTo(after.isEmpty());
    }

    private static boolean mayComeAfterTheEnd(PathwayEvent event) {
        if (event instanceof PathwayEvent.EndingMoved moved) {
            return moved.event() instanceof EndingEvent.LetterIssued
                    || moved.event() instanceof EndingEvent.LetterDrafted
                    || moved.event() instanceof EndingEvent.SummaryGiven
                    || moved.event() instanceof EndingEvent.ClientPoppedIn;
        }
        if (event instanceof PathwayEvent.SessionMoved moved) {
            return !(moved.event() instanceof SessionEvent.SessionPlanned)
                    && !(moved.event() instanceof SessionEvent.SessionRescheduled);
        }
        if (event instanceof PathwayEvent.ConnectionMoved moved) {
            return !(moved.event() instanceof ConnectionEvent.ConnectionMade);
        }
        return event instanceof PathwayEvent.SafetyMoved
                || event instanceof PathwayEvent.OutcomeMoved
                || event instanceof PathwayEvent.WishesMoved;
    }

    private static boolean isEnd(PathwayEvent event) {
        return event instanceof PathwayEvent.EndingMoved moved
                && (moved.event() instanceof EndingEvent.ClientDischarged
                        || moved.event() instanceof EndingEvent.PathwayClosedEarly);
    }

    @Property(tries = 30)
    void visitsTakeNothingOfTheOfferAndOpenNothing(@ForAll("steps") List<Step> steps) {
        Pathway pathway = Pathway.replay(happened(steps));
        var popIn = new EndingCommand.RecordPopIn(new CentreId("library"), Journeys.OPENED);
        Pathway visited =
                pathway.after(PathwayDecider.decide(pathway, popIn, Moments.worker(Journeys.OPENED.plusYears(3)))
                        .get()
                        .events());

        assertThat(visited.support()).isEqualTo(pathway.support());
        assertThat(visited.course()).isEqualTo(pathway.course());
    }

    @Property(tries = 30)
    void theStagesOfACourseLeadFromOneToTheNext(@ForAll("steps") List<Step> steps) {
        Seq<Course.Stay> stays = Pathway.replay(happened(steps)).course().stays();

        assertThat(stays.zip(stays.tail()))
                .allMatch(pair -> pair._1().stage().leadsTo(pair._2().stage())
                        && pair._1().left().contains(pair._2().from()));
        assertThat(stays.last().left()).isEmpty();
    }

    @Property(tries = 30)
    void everyRefusalHasARemedyAndTheSameCommandIsRefusedAlike(@ForAll("steps") List<Step> steps) {
        Pathway pathway = Pathway.replay(happened(steps));
        for (Step step : steps) {
            var once = PathwayDecider.decide(pathway, step.command(), step.context());
            var twice = PathwayDecider.decide(pathway, step.command(), step.context());

            assertThat(once).isEqualTo(twice);
            once.swap()
                    .forEach(refusals -> assertThat(refusals.all())
                            .allMatch(refusal -> !refusal.remedy().isBlank()));
        }
    }
}
