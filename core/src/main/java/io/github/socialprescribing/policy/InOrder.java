package io.github.socialprescribing.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * The orders in which a policy keeps its parts. Written without lambdas, each of which would cost a millisecond of the
 * first decision of a fresh virtual machine; so would those inside Vavr's {@code append}.
 */
final class InOrder {

    static final Comparator<Tier> TIERS = new Comparator<>() {
        @Override
        public int compare(Tier some, Tier other) {
            return some.compareTo(other);
        }
    };

    static final Comparator<Question> QUESTIONS = new Comparator<>() {
        @Override
        public int compare(Question some, Question other) {
            return some.name().compareTo(other.name());
        }
    };

    static final Comparator<Parameter> PARAMETERS = new Comparator<>() {
        @Override
        public int compare(Parameter some, Parameter other) {
            return some.name().compareTo(other.name());
        }
    };

    static final Comparator<OverrideRight> OVERRIDES = new Comparator<>() {
        @Override
        public int compare(OverrideRight some, OverrideRight other) {
            return some.rule().compareTo(other.rule());
        }
    };

    static final Comparator<ParameterRelation> RELATIONS = new Comparator<>() {
        @Override
        public int compare(ParameterRelation some, ParameterRelation other) {
            return some.toString().compareTo(other.toString());
        }
    };

    private InOrder() {}

    /** The parts and then some more, as {@code appendAll} has it. */
    static <T> Seq<T> with(Seq<T> parts, Iterable<? extends T> more) {
        java.util.List<T> all = new ArrayList<>();
        for (T part : parts) {
            all.add(part);
        }
        for (T part : more) {
            all.add(part);
        }
        return List.ofAll(all);
    }

    static <T> Seq<T> of(Seq<T> parts, Comparator<? super T> order) {
        java.util.List<T> sorted = new ArrayList<>(parts.size());
        for (T part : parts) {
            sorted.add(part);
        }
        sorted.sort(order);
        return List.ofAll(sorted);
    }
}
