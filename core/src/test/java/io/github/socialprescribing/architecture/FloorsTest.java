package io.github.socialprescribing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A package imports from lower floors only, and from its neighbours only what is listed here. A package that is listed
 * need not exist yet; a package that exists must be listed.
 */
class FloorsTest {

    /** Lowest floor first. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("style", "vocabulary", "identity", "privacy", "provenance", "money", "decision", "policy"),
            Set.of("client", "need", "outcome", "organisation", "workforce"),
            Set.of("goal", "asset", "referral", "session", "resource", "advocacy"),
            Set.of("connection", "community"),
            Set.of("pathway"),
            Set.of("feedback", "evaluation", "profile"),
            Set.of("simulation"));

    /** What even the neighbours on the ground floor may import. */
    private static final Set<String> IMPORTABLE_BY_ALL = Set.of("style", "vocabulary", "identity", "privacy");

    /** The other imports along one floor. */
    private static final Map<String, Set<String>> NEIGHBOURS = Map.of(
            "provenance", Set.of("decision"),
            "policy", Set.of("decision", "provenance"),
            "organisation", Set.of("client"),
            "session", Set.of("goal"),
            "referral", Set.of("session"));

    /** Doors that stay shut although the floors would allow them: these two meet in {@code feedback} only. */
    private static final Map<String, Set<String>> SHUT = Map.of("pathway", Set.of("community"));

    @TestFactory
    Stream<DynamicTest> importsOnlyWhatStandsBelow() {
        return rooms().map(room -> DynamicTest.dynamicTest(
                room,
                () -> noClasses()
                        .that()
                        .resideInAPackage(packageOf(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(closedTo(room))
                        .allowEmptyShould(true)
                        .check(House.CLASSES)));
    }

    @Test
    void everyPackageStandsOnAFloor() {
        assertThat(House.CLASSES.stream()
                        .filter(type -> type.getPackageName().startsWith(House.ROOT))
                        .map(House::room)
                        .collect(Collectors.toSet()))
                .isSubsetOf(rooms().collect(Collectors.toSet()));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(House.ROOT + ".(**)").should().beFreeOfCycles().check(House.CLASSES);
    }

    private static Stream<String> rooms() {
        return FLOORS.stream().flatMap(Set::stream).sorted();
    }

    private static String packageOf(String room) {
        return House.ROOT + "." + room + "..";
    }

    private static String[] closedTo(String room) {
        return rooms().filter(other -> !other.equals(room) && !isOpen(room, other))
                .map(FloorsTest::packageOf)
                .toArray(String[]::new);
    }

    private static boolean isOpen(String from, String to) {
        if (SHUT.getOrDefault(from, Set.of()).contains(to)) {
            return false;
        }
        return floorOf(to) < floorOf(from)
                || IMPORTABLE_BY_ALL.contains(to)
                || NEIGHBOURS.getOrDefault(from, Set.of()).contains(to);
    }

    private static int floorOf(String room) {
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(room))
                .findFirst()
                .orElseThrow();
    }
}
