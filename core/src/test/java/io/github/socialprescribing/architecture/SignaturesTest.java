package io.github.socialprescribing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users see is the Java platform, a handful of Vavr's types and what this library exports. */
class SignaturesTest {

    private static final Set<String> OF_VAVR =
            Set.of("io.vavr.control.Option", "io.vavr.control.Either", "io.vavr.control.Validation");

    @Test
    void showsNoForeignType() {
        members()
                .that(DescribedPredicate.describe("are part of the API", SignaturesTest::isPartOfTheApi))
                .should(showOnlyWelcomeTypes())
                .check(House.CLASSES);
    }

    @Test
    void turnsNothingIntoNull() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "asks Vavr for a null",
                        access -> access.getTarget().getName().equals("getOrNull")))
                .check(House.CLASSES);
    }

    @Test
    void everyPackageIsNullMarkedInItsPackageInfo() {
        assertThat(House.CLASSES.stream()
                        .filter(type -> type.getPackageName().startsWith(House.ROOT))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(held -> !held.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                .isEmpty();
    }

    private static boolean isPartOfTheApi(JavaMember member) {
        return House.isExported(member.getOwner())
                && House.isVisible(member.getOwner())
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaMember> showOnlyWelcomeTypes() {
        return new ArchCondition<>("show only welcome types") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                member.getAllInvolvedRawTypes().stream()
                        .filter(type -> !isWelcome(type.getBaseComponentType()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static boolean isWelcome(JavaClass type) {
        String home = type.getPackageName();
        return type.isPrimitive()
                || home.startsWith("java.")
                || OF_VAVR.contains(type.getFullName())
                || (home.equals("io.vavr.collection") && !type.getSimpleName().startsWith("Hash"))
                || (House.isExported(type) && House.isVisible(type));
    }
}
