package io.github.socialprescribing.decision;

import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * One reason why a command was not carried out. A refusal is a value: refusing changes nothing, and the same command may
 * be tried again when its remedy is met.
 */
public sealed interface Refusal {

    /** The lasting name, with its sentence. */
    RefusalCode code();

    /** What would make the command possible. */
    String remedy();

    /** The facts it rests on. */
    Seq<ObservedFact> facts();

    /** The rules that refused; empty where the model itself forbids it. */
    Seq<RuleId> rules();

    /**
     * Not possible as things stand.
     *
     * @param code the lasting name, with its sentence
     * @param remedy what would make the command possible
     * @param facts the facts it rests on
     * @param rules the rules that refused; empty where the model itself forbids it
     */
    record Forbidden(RefusalCode code, String remedy, Seq<ObservedFact> facts, Seq<RuleId> rules) implements Refusal {}

    /**
     * Not for a rule to say: people decide, and the reasons on both sides are laid before them. It stays a refusal until
     * their decision stands among the events.
     *
     * @param code the lasting name, with its sentence
     * @param remedy what would make the command possible
     * @param facts the facts it rests on
     * @param rules the rules that ask for a decision
     * @param approvals whose yes is needed, all of them
     * @param inFavour what speaks for it
     * @param against what speaks against it
     */
    record DecisionNeeded(
            RefusalCode code,
            String remedy,
            Seq<ObservedFact> facts,
            Seq<RuleId> rules,
            Seq<Approval> approvals,
            Seq<Reason> inFavour,
            Seq<Reason> against)
            implements Refusal {}

    /**
     * A refusal by the model itself, with the remedy of its code.
     *
     * @param code the lasting name
     * @param facts the facts it rests on
     */
    static Refusal of(RefusalCode code, ObservedFact... facts) {
        return new Forbidden(code, code.remedy(), List.of(facts), List.empty());
    }

    /**
     * A refusal by the model itself where something is wrong, and none where it is not.
     *
     * @param wrong whether it is
     * @param code the lasting name
     * @param facts the facts it rests on
     */
    static Seq<Refusal> when(boolean wrong, RefusalCode code, ObservedFact... facts) {
        return wrong ? List.of(of(code, facts)) : List.empty();
    }

    /**
     * The refusal of an id that names nothing of its kind.
     *
     * @param what of which kind nothing is found, such as {@code session}
     */
    static Refusal unknown(String what) {
        return of(RefusalCodes.NOT_FOUND, new ObservedFact("what the id names", "no " + what));
    }

    /**
     * The refusal of an id that names nothing of its kind, and none where it names something.
     *
     * @param missing whether nothing is found
     * @param what of which kind, such as {@code session}
     */
    static Seq<Refusal> whenUnknown(boolean missing, String what) {
        return missing ? List.of(unknown(what)) : List.empty();
    }

    /** What is the case, in one sentence with its facts. */
    default String sentence() {
        return facts().isEmpty() ? code().sentence() : code().sentence() + " (" + facts().mkString(", ") + ")";
    }

    /**
     * The answer of the one function that fits.
     *
     * @param forbidden asked where it is not possible
     * @param decisionNeeded asked where people decide
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Forbidden, ? extends R> forbidden,
            Function<? super DecisionNeeded, ? extends R> decisionNeeded) {
        return this instanceof DecisionNeeded it ? decisionNeeded.apply(it) : forbidden.apply((Forbidden) this);
    }
}
