package io.github.socialprescribing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Intakes;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.IntakeCommand;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of refusals in every history. */
class RefusalProperties {

    @Provide
    Arbitrary<java.util.List<Step>> steps() {
        return Journeys.steps();
    }

    /** The history that comes of steps, and those of them that were accepted. */
    private record Told(Seq<Envelope<PathwayEvent>> history, Pathway pathway, Seq<Step> accepted) {

        static Told of(Iterable<Step> steps) {
            Seq<Envelope<PathwayEvent>> opened = Journeys.opened();
            return List.ofAll(steps)
                    .foldLeft(
                            new Told(opened, Pathway.replay(opened), Vector.empty()), (told, step) -> told.after(step));
        }

        private Told after(Step step) {
            return PathwayDecider.decide(pathway, step.command(), step.context())
                    .fold(
                            refused -> this,
                            decided -> new Told(
                                    history.appendAll(decided.events()),
                                    pathway.after(decided.events()),
                                    accepted.append(step)));
        }
    }

    @Property(tries = 60)
    void aCommandThatWasRefusedMayAsWellNotHaveBeenGiven(@ForAll("steps") java.util.List<Step> steps) {
        Told told = Told.of(steps);

        assertThat(Told.of(told.accepted()).history()).isEqualTo(told.history());
    }

    /** The pathway that was asked is compared with one that nobody has ever asked anything. */
    @Property(tries = 50)
    void refusingLeavesThePathwayAsItWas(@ForAll("steps") java.util.List<Step> steps) {
        Told told = Told.of(steps);
        for (Step step : steps) {
            PathwayDecider.decide(told.pathway(), step.command(), step.context());
        }

        assertThat(told.pathway()).isEqualTo(Pathway.replay(told.history()));
    }

    @Property(tries = 80)
    void noCommandOnAPathwayIsRefusedForWhatNoExampleShows(@ForAll("steps") java.util.List<Step> steps) {
        Pathway pathway = Pathway.replay(Journeys.opened());
        for (Step step : steps) {
            Pathway before = pathway;
            var answer = PathwayDecider.decide(before, step.command(), step.context());
            pathway = answer.fold(refusals -> before, decided -> before.after(decided.events()));
            answer.swap().forEach(refusals -> isShown(step.command(), refusals));
        }
    }

    private static void isShown(PathwayCommand command, Refusals refusals) {
        Seq<RefusalCode> shown = List.ofAll(Cases.codes(kind(command))).append(RefusalCodes.PATHWAY_CLOSED);

        assertThat(refusals.codes()).as(() -> kind(command).getSimpleName()).isSubsetOf(shown);
    }

    /** The command of the area where it is wrapped. */
    private static Class<?> kind(PathwayCommand command) {
        RecordComponent[] parts = command.getClass().getRecordComponents();
        return parts.length > 1 ? command.getClass() : part(command, parts[0]).getClass();
    }

    private static Object part(Object whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Provide
    Arbitrary<java.util.List<IntakeCommand>> arriving() {
        return Intakes.commands().list().ofMaxSize(30);
    }

    @Property(tries = 60)
    void noCommandAboutAReferralIsRefusedForWhatNoExampleShows(
            @ForAll("arriving") java.util.List<IntakeCommand> commands) {
        Arrived arrived = Arrived.RECEIVED;
        for (IntakeCommand command : commands) {
            var answer = arrived.answer(command, Option.none());
            if (answer.isRight()) {
                arrived = arrived.after(command);
            } else {
                assertThat(answer.getLeft().codes())
                        .isSubsetOf(Cases.codes(command.getClass()).add(RefusalCodes.TERMINAL_STATE));
            }
        }
    }

    @Provide
    Arbitrary<java.util.List<ClientCommand>> told() {
        return Clients.commands(Arbitraries.integers().between(-3, 30).map(Journeys.OPENED::plusDays))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 60)
    void noCommandAboutAClientIsRefusedForWhatNoExampleShows(@ForAll("told") java.util.List<ClientCommand> commands) {
        ClientCases.Known known = ClientCases.KNOWN;
        for (ClientCommand command : commands) {
            var answer = known.answer(command, Option.none());
            if (answer.isRight()) {
                known = known.after(command);
            } else {
                assertThat(answer.getLeft().codes()).isSubsetOf(Cases.codes(command.getClass()));
            }
        }
    }
}
