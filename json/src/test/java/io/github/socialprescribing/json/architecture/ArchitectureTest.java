package io.github.socialprescribing.json.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Jackson stays inside, and the packages look one way. */
class ArchitectureTest {

    private static final Path COMPILED = Path.of("target", "classes");

    /** Made for Jackson's own users, and for them alone. */
    private static final String FOR_JACKSON = "io.github.socialprescribing.json.jackson";

    private static final JavaClasses CLASSES = compiled();

    @Test
    void showsNeitherJacksonNorItsOwnInside() throws IOException {
        Set<String> exported = exportedPackages();

        members()
                .that(DescribedPredicate.describe("are exported", member -> isShown(member, exported)))
                .should(nameNothingFromInside(exported))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.socialprescribing.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void turnsNothingIntoNull() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "asks Vavr for a null",
                        access -> access.getTarget().getName().equals("getOrNull")))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarkedInItsPackageInfo() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .filter(held -> !held.getName().isEmpty())
                        .distinct()
                        .filter(held -> !held.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                .isEmpty();
    }

    /** Names are all that the rules ask of foreign classes: reading those would take most of the time. */
    private static JavaClasses compiled() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(COMPILED);
    }

    private static Set<String> exportedPackages() throws IOException {
        try (InputStream descriptor = Files.newInputStream(COMPILED.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isShown(JavaMember member, Set<String> exported) {
        return exported.contains(member.getOwner().getPackageName())
                && !member.getOwner().getPackageName().equals(FOR_JACKSON)
                && isVisible(member.getOwner())
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static ArchCondition<JavaMember> nameNothingFromInside(Set<String> exported) {
        return new ArchCondition<>("name nothing from inside") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                member.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> isInside(type.getPackageName(), exported))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " names " + type.getName())));
            }
        };
    }

    private static boolean isInside(String home, Set<String> exported) {
        return home.startsWith("tools.jackson")
                || home.startsWith("com.fasterxml.jackson")
                || (home.startsWith("io.github.socialprescribing.json") && !exported.contains(home));
    }
}
