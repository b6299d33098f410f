package io.github.socialprescribing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.socialprescribing.architecture.House;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Each code is given by a decider or a rule, and a test of that decider or rule expects it. Read from the compiled classes, so
 * that a word in a comment, in a text or of another list does not count.
 */
class RefusalsOccurTest {

    private static final Seq<String> CODES =
            RefusalCodes.all().map(RefusalCode::name).sorted();

    /** Expected by their names, in rows that are texts. */
    private static final Seq<String> BY_NAME =
            List.of("COUNT_TOO_SMALL", "INTAKE_PAUSED", "REDIRECTED", "TRAINING_MISSING");

    @Test
    void everyCodeIsGivenSomewhere() {
        assertThat(CODES.removeAll(users(House.CLASSES).keySet())).isEmpty();
    }

    @Test
    void everyCodeIsExpectedByATest() {
        JavaClasses tests = new ClassFileImporter().importPath(Path.of("target", "test-classes"));

        assertThat(CODES.removeAll(users(tests)
                        .filterValues(classes -> classes.exists(RefusalsOccurTest::expects))
                        .keySet()))
                .isSubsetOf(BY_NAME);
    }

    /** Tests and the examples that they run; a generator of commands expects nothing. */
    private static boolean expects(String type) {
        return type.endsWith("Test") || type.endsWith("Properties") || type.endsWith("Cases") || type.endsWith("Rows");
    }

    /** Which classes read the constant of each code; where the codes are listed and worded is not where they occur. */
    private static Map<String, Set<String>> users(JavaClasses classes) {
        return List.ofAll(classes)
                .reject(type -> type.getPackageName().endsWith(".decision") && isAboutCodes(type))
                .flatMap(type -> List.ofAll(type.getFieldAccessesFromSelf())
                        .filter(RefusalsOccurTest::isOfACode)
                        .map(access -> Tuple.of(access.getTarget().getName(), outermost(type))))
                .groupBy(use -> use._1())
                .mapValues(uses -> uses.map(use -> use._2()).toLinkedSet());
    }

    private static boolean isAboutCodes(JavaClass type) {
        return type.getSimpleName().startsWith("Refusal")
                || type.getSimpleName().endsWith("Refusals");
    }

    private static boolean isOfACode(JavaFieldAccess access) {
        return access.getTarget().getRawType().isEquivalentTo(RefusalCode.class)
                && access.getTargetOwner().getSimpleName().matches("RefusalCodes|\\w+Refusals");
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(RefusalsOccurTest::outermost).orElse(type.getSimpleName());
    }
}
