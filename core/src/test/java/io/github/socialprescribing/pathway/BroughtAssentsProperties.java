package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No yes counts without being on record, and what is on record is all that counted. */
class BroughtAssentsProperties {

    private static final Seq<Assent> ALL = io.vavr.collection.List.of(
                    Roles.MANAGER, Roles.MANAGER, Roles.LINK_WORKER, Roles.PANEL_CHAIR)
            .zipWithIndex((role, place) ->
                    new Assent(new ActorId("yes-" + place), role, new Narrative("it helps"), LocalDate.of(2030, 1, 1)));

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> answer(
            Pathway pathway, Step step, Seq<Assent> yes) {
        return PathwayDecider.decide(
                pathway, step.command(), step.context().with(io.vavr.collection.List.empty(), yes));
    }

    @Property(tries = 60)
    void whatIsDecidedOnlyByAYesNamesIt(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        for (Step step : steps) {
            Pathway pathway = Pathway.replay(history);
            var plain = answer(pathway, step, io.vavr.collection.List.empty());
            var open = answer(pathway, step, ALL);
            Seq<Envelope<PathwayEvent>> events = open.fold(refused -> io.vavr.collection.List.empty(), Decided::events);

            assertThat(events).allMatch(it -> it.assents().isEmpty() || plain.isLeft());
            if (plain.isLeft()) {
                assertThat(events).allMatch(it -> it.assents().nonEmpty());
            }
            events.headOption()
                    .forEach(first ->
                            assertThat(answer(pathway, step, first.assents())).isEqualTo(open));
            history = history.appendAll(events);
        }
    }
}
