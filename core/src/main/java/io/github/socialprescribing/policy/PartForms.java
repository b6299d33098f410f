package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The parts of a policy, kind by kind: under each name all that it stands for, in the form that is hashed. */
final class PartForms {

    private final java.util.List<Map<String, SortedSet<String>>> kinds;

    PartForms(Policy policy) {
        kinds = java.util.List.of(
                forms(policy.questions(), Question::name, CanonicalForm::question),
                forms(policy.rules(), it -> it.id().value(), CanonicalForm::rule),
                forms(policy.parameters(), Parameter::name, CanonicalForm::parameter),
                forms(policy.tiers(), it -> Integer.toString(it.number()), CanonicalForm::tier),
                forms(policy.counting().rows(), CountingRow::toString, CanonicalForm::counting),
                forms(policy.overrides(), it -> it.rule().value(), CanonicalForm::right),
                forms(policy.relations(), ParameterRelation::toString, CanonicalForm::relation));
    }

    private static <T> Map<String, SortedSet<String>> forms(
            Seq<T> parts, Function<T, String> name, Function<T, String> form) {
        Map<String, SortedSet<String>> forms = new LinkedHashMap<>();
        for (T part : parts) {
            forms.computeIfAbsent(name.apply(part), it -> new TreeSet<>()).add(form.apply(part));
        }
        return forms;
    }

    /** What is here under a name that is not there. */
    PolicyDiff.Parts notIn(PartForms other) {
        return parts(kind -> names(kind).reject(other.kinds.get(kind)::containsKey));
    }

    /** What is here and there under one name, and not the same. */
    PolicyDiff.Parts changedFrom(PartForms other) {
        return parts(kind -> names(kind).filter(name -> {
            SortedSet<String> was = other.kinds.get(kind).get(name);
            return was != null && !was.equals(kinds.get(kind).get(name));
        }));
    }

    private Seq<String> names(int kind) {
        return List.ofAll(kinds.get(kind).keySet());
    }

    private static PolicyDiff.Parts parts(Function<Integer, Seq<String>> names) {
        return new PolicyDiff.Parts(
                names.apply(0),
                names.apply(1),
                names.apply(2),
                names.apply(3),
                names.apply(4),
                names.apply(5),
                names.apply(6));
    }
}
