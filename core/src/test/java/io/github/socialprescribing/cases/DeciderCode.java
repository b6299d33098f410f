package io.github.socialprescribing.cases;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import io.github.socialprescribing.architecture.House;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * Which refusals the compiled code of a decider names on its way from the method that takes a command: in it, and in all that
 * it calls within its own package. What rules say is none of it.
 */
final class DeciderCode {

    private static final Seq<JavaCodeUnit> OF_DECIDERS =
            List.ofAll(House.CLASSES).filter(DeciderCode::isOfDecider).flatMap(type -> List.ofAll(type.getMethods()));

    private DeciderCode() {}

    /** The names of the codes. */
    static Seq<String> reachedFrom(Class<?> command) {
        Set<JavaCodeUnit> seen = LinkedHashSet.empty();
        Seq<JavaCodeUnit> next = taking(command);
        while (!next.isEmpty()) {
            seen = seen.addAll(next);
            next = next.flatMap(DeciderCode::called).distinct().removeAll(seen);
        }
        return seen.toList().flatMap(DeciderCode::named).distinct();
    }

    /** The methods of deciders that take this very command. */
    private static Seq<JavaCodeUnit> taking(Class<?> command) {
        return OF_DECIDERS.filter(method -> method.getRawParameterTypes().stream()
                .anyMatch(it -> it.getFullName().equals(command.getName())));
    }

    private static boolean isOfDecider(JavaClass type) {
        String name = type.getFullName().replaceAll("\\$.*", "");
        return name.endsWith("Decider")
                || name.endsWith("LetterWriter")
                || name.endsWith("IntakeAnswer")
                || name.endsWith("GapAnswers");
    }

    private static Seq<JavaCodeUnit> called(JavaCodeUnit unit) {
        return List.ofAll(unit.getCallsFromSelf())
                .flatMap(call -> call.getTarget().resolveMember().stream().toList())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(target -> target.getOwner()
                        .getPackageName()
                        .equals(unit.getOwner().getPackageName()));
    }

    private static Seq<String> named(JavaCodeUnit unit) {
        Seq<String> fields = List.ofAll(unit.getFieldAccesses())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getRawType().isEquivalentTo(RefusalCode.class))
                .map(field -> field.getName());
        boolean unknown = unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Refusal.class)
                        && call.getTarget().getName().matches("unknown|whenUnknown"));
        return unknown ? fields.append(RefusalCodes.NOT_FOUND.name()) : fields;
    }
}
