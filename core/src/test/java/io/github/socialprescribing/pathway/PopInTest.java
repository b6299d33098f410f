package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.RecordPopIn;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.SessionFacts;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** "You can still pop in": for ever, for nothing, and without opening anything again. */
class PopInTest {

    private static final LocalDate DAY = Journeys.OPENED.plusDays(10);
    private static final LocalDate LATER = DAY.plusYears(10);
    private static final CentreId LIBRARY = new CentreId("library");
    private static final Pathway CLOSED = closed();

    private static Pathway closed() {
        Pathway open = Pathway.replay(Journeys.opened());
        return open.after(PathwayDecider.decide(open, new CloseEarly(EarlyClosure.CLIENTS_WISH), Moments.worker(DAY))
                .get()
                .events());
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> visit(LocalDate on) {
        return PathwayDecider.decide(CLOSED, new RecordPopIn(LIBRARY, on), Moments.worker(LATER));
    }

    private static Seq<RefusalCode> refused(LocalDate on) {
        return visit(on).getLeft().codes();
    }

    @Test
    void theClientMayPopInForEver() {
        Pathway visited = CLOSED.after(visit(LATER).get().events());

        assertThat(visited.endings().popIns().map(EndingEvent.ClientPoppedIn::on))
                .containsExactly(LATER);
        assertThat(visited.course().stage()).isEqualTo(Stage.CLOSED_EARLY);
        assertThat(visited.support()).isEqualTo(CLOSED.support());
        assertThat(visit(LATER).get().explanations().map(Explanation::question)).containsExactly("may-pop-in");
    }

    @Test
    void refusesADayThatHasNotComeOrWasBeforeTheBeginning() {
        assertThat(refused(LATER.plusDays(1))).containsExactly(RefusalCodes.NOT_YET);
        assertThat(refused(Journeys.OPENED.minusDays(1))).containsExactly(RefusalCodes.DATE_BEFORE_START);
    }

    @Test
    void nobodyVisitsAfterTheirDeathOrIsGivenASummary() {
        Pathway open = Pathway.replay(Journeys.opened());
        Pathway died = open.after(PathwayDecider.decide(open, new CloseEarly(EarlyClosure.DIED), Moments.worker(DAY))
                .get()
                .events());

        assertThat(PathwayDecider.decide(died, new RecordPopIn(LIBRARY, DAY.plusDays(1)), Moments.worker(LATER))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.PATHWAY_CLOSED);
        assertThat(PathwayDecider.decide(died, new RecordPopIn(LIBRARY, DAY), Moments.worker(LATER))
                        .isRight())
                .isTrue();
        assertThat(PathwayDecider.decide(died, new GiveSummary(Option.none()), Moments.worker(LATER))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.PATHWAY_CLOSED);
    }

    @Test
    void refusesADayOnWhichTheCentreIsClosed() {
        var told = Moments.worker(LATER).knowing(FactValues.NONE.with(SessionFacts.CENTRE_CLOSED, true));

        assertThat(PathwayDecider.decide(CLOSED, new RecordPopIn(LIBRARY, LATER.plusDays(1)), told)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_YET, EndingRefusals.CENTRE_CLOSED);
    }
}
