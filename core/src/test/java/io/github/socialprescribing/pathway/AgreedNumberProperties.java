package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.pathway.PathwayEvent.SessionMoved;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionEvent.NumberAgreed;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On whatever way, the number that stands is the one that was agreed on last. */
class AgreedNumberProperties {

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    @Property(tries = 60)
    void theNumberThatStandsIsTheOneAgreedOnLast(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        Pathway pathway = Pathway.replay(history);
        Option<HalfUnits> last = Option.none();
        for (Step step : steps) {
            Seq<Envelope<PathwayEvent>> events = PathwayDecider.decide(pathway, step.command(), step.context())
                    .map(Decided::events)
                    .getOrElse(io.vavr.collection.List.empty());
            pathway = pathway.after(events);
            last = events.flatMap(AgreedNumberProperties::agreed).lastOption().orElse(last);

            assertThat(pathway.support().sessions().agreed()).isEqualTo(last);
        }
    }

    private static Option<HalfUnits> agreed(Envelope<PathwayEvent> envelope) {
        return envelope.event() instanceof SessionMoved moved && moved.event() instanceof NumberAgreed it
                ? Option.some(it.number())
                : Option.none();
    }
}
