package io.github.socialprescribing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The same input gives the same output on every machine and in every run: time, ids and chance are handed in. */
class DeterminismTest {

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.identityHashCode",
            "java.lang.System.nanoTime",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID");

    private static final Set<String> HASHED = Set.of(
            "io.vavr.collection.HashMap",
            "io.vavr.collection.HashMultimap",
            "io.vavr.collection.HashSet",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.concurrent.ConcurrentHashMap");

    @Test
    void readsNoClock() {
        noClasses()
                .should()
                .accessTargetWhere(access(
                        "reads the clock",
                        it -> it.getName().equals("now")
                                && it.getOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .dependOnClassesThat(named(Set.of("java.time.Clock", "java.time.InstantSource")))
                .orShould()
                .accessTargetWhere(access(
                        "makes today's date",
                        it -> isBareConstructor(it, "java.util.Date")
                                || isBareConstructor(it, "java.util.GregorianCalendar")))
                .check(House.CLASSES);
    }

    @Test
    void looksAtNothingAround() {
        noClasses()
                .should()
                .accessTargetWhere(access(
                        "looks around",
                        it -> SURROUNDINGS.contains(it.getOwner().getFullName() + "." + it.getName())))
                .check(House.CLASSES);
    }

    @Test
    void drawsNoChanceOfItsOwn() {
        noClasses()
                .should()
                .accessTargetWhere(access(
                        "draws without a seed",
                        it -> isBareConstructor(it, Random.class.getName())
                                || isBareConstructor(it, "java.util.SplittableRandom")
                                || (it.getName().equals("shuffle") && parameters(it) == shuffledAlone(it))))
                .orShould()
                .dependOnClassesThat(named(Set.of(ThreadLocalRandom.class.getName(), "java.security.SecureRandom")))
                .check(House.CLASSES);
    }

    @Test
    void keepsNothingInHashOrder() {
        noFields().should().haveRawType(named(HASHED)).allowEmptyShould(true).check(House.CLASSES);
    }

    /** Vavr's {@code toSet()} and {@code toMap()} are hashed; {@code toLinkedSet()} and {@code toLinkedMap()} are not. */
    @Test
    void makesNoPersistentCollectionInHashOrder() {
        noClasses()
                .should()
                .accessTargetWhere(access("makes a hashed collection", DeterminismTest::isHashing))
                .check(House.CLASSES);
    }

    private static boolean isHashing(AccessTarget target) {
        String owner = target.getOwner().getFullName();
        return owner.startsWith("io.vavr.")
                && (HASHED.contains(owner) || Set.of("toSet", "toMap").contains(target.getName()));
    }

    private static boolean isBareConstructor(AccessTarget target, String type) {
        return target.getOwner().getFullName().equals(type)
                && target.getName().equals("<init>")
                && parameters(target) == 0;
    }

    /** How many parameters a {@code shuffle} has that is given no generator. */
    private static int shuffledAlone(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("io.vavr") ? 0 : 1;
    }

    private static int parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : -1;
    }

    private static DescribedPredicate<JavaAccess<?>> access(String words, Predicate<AccessTarget> forbidden) {
        return DescribedPredicate.describe(words, access -> forbidden.test(access.getTarget()));
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("one of " + names, type -> names.contains(type.getFullName()));
    }
}
