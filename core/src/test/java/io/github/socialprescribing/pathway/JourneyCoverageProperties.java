package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.reflect.RecordComponent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The laws of histories are worth as much as the histories on which they are tried: every kind of event is in some. */
class JourneyCoverageProperties {

    private static final int JOURNEYS = 300;

    @Provide
    Arbitrary<java.util.List<java.util.List<Step>>> journeys() {
        return Journeys.steps().list().ofSize(JOURNEYS);
    }

    @Property(tries = 1, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyKindOfEventHappensInSomeJourney(@ForAll("journeys") java.util.List<java.util.List<Step>> journeys) {
        Seq<Seq<PathwayEvent>> events = List.ofAll(journeys).map(JourneyCoverageProperties::events);
        int asked = journeys.stream().mapToInt(java.util.List::size).sum();

        assertThat(events.flatMap(it -> it).map(JourneyCoverageProperties::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        kinds(PathwayEvent.class).remove(PathwayEvent.PathwayOpened.class));
        assertThat(events.map(Seq::size).sum().intValue()).isGreaterThan(asked * 2 / 5);
    }

    @Property(tries = 1)
    void theEventsOfEveryAreaAreLookedFor() {
        assertThat(kinds(PathwayEvent.class).map(Class::getSimpleName))
                .contains("SessionAttended", "LetterIssued", "RuleOverridden", "ConsentWithdrawn")
                .doesNotContain("SessionMoved");
    }

    private static Seq<PathwayEvent> events(java.util.List<Step> steps) {
        Pathway pathway = Pathway.replay(Journeys.opened());
        Seq<PathwayEvent> events = Vector.empty();
        for (Step step : steps) {
            var decided = PathwayDecider.decide(pathway, step.command(), step.context());
            if (decided.isRight()) {
                pathway = pathway.after(decided.get().events());
                events = events.appendAll(decided.get().events().map(it -> it.event()));
            }
        }
        return events;
    }

    /** Kinds of event, and of those that only wrap the events of an area the kinds of that area. */
    private static Seq<Class<?>> kinds(Class<?> sum) {
        return List.<Class<?>>of(sum.getPermittedSubclasses()).flatMap(it -> {
            if (it.isSealed()) {
                return kinds(it);
            }
            RecordComponent[] parts = it.getRecordComponents();
            return wraps(parts) ? ofArea(parts[0].getType()) : List.<Class<?>>of(it);
        });
    }

    private static Seq<Class<?>> ofArea(Class<?> type) {
        return type.isSealed() ? kinds(type) : List.of(type);
    }

    private static boolean wraps(RecordComponent... parts) {
        return parts.length == 1 && parts[0].getName().equals("event");
    }

    private static Class<?> kind(PathwayEvent event) {
        RecordComponent[] parts = event.getClass().getRecordComponents();
        if (!wraps(parts)) {
            return event.getClass();
        }
        try {
            var accessor = parts[0].getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(event).getClass();
        } catch (ReflectiveOperationException closed) {
            throw new LinkageError("an event does not tell what is in it", closed);
        }
    }
}
