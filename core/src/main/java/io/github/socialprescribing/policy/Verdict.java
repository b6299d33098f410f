package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Reason;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What a policy says of a situation. Situations in which the same rules apply share one verdict, so it holds no fact; its
 * refusals take them from an {@link Explanation}.
 */
public sealed interface Verdict {

    /**
     * It may be done.
     *
     * @param besides what comes with it
     */
    record Permitted(Besides besides) implements Verdict {}

    /**
     * People decide.
     *
     * @param need who, and what is laid before them
     * @param besides what comes with it
     */
    record NeedsDecision(Need need, Besides besides) implements Verdict {}

    /**
     * It may not be done as things stand.
     *
     * @param objections every refusal that nothing superseded, at least one
     * @param need what people would have to decide even if nothing refused
     * @param besides what comes with it
     */
    record Refused(Seq<Objection> objections, Option<Need> need, Besides besides) implements Verdict {}

    /**
     * One rule's refusal.
     *
     * @param rule the rule
     * @param code the lasting name of the refusal
     * @param remedy what would make it possible
     * @param facts the names of the facts that the rule rests on
     */
    record Objection(RuleId rule, RefusalCode code, String remedy, Seq<String> facts) {}

    /**
     * A decision that people must take.
     *
     * @param code how it is named
     * @param rules the rules that ask for it; empty where it is the question's default
     * @param approvals whose yes is needed, all of them
     * @param inFavour what speaks for it
     * @param against what speaks against it
     * @param facts the names of the facts that those rules rest on
     */
    record Need(
            RefusalCode code,
            Seq<RuleId> rules,
            Seq<Approval> approvals,
            Seq<Reason> inFavour,
            Seq<Reason> against,
            Seq<String> facts) {}

    /**
     * What comes with any answer.
     *
     * @param fired the rules that applied, silenced and superseded ones too, in the order of tiers
     * @param grounds why it may be done, as far as rules said so
     * @param duties what people must now do, each once, with its earliest deadline
     * @param advice what they may want to know
     * @param ranks how candidates are ordered, the weightiest key first
     */
    record Besides(
            Seq<RuleId> fired, Seq<Reason> grounds, Seq<Duty> duties, Seq<Advice> advice, Seq<Effect.Rank> ranks) {}

    /** What comes with it. */
    Besides besides();

    /** The headline. */
    default Outcome outcome() {
        return match(it -> Outcome.PERMITTED, it -> Outcome.NEEDS_DECISION, it -> Outcome.REFUSED);
    }

    /** Whether it may be done. */
    default boolean isPermitted() {
        return this instanceof Permitted;
    }

    /** The rules that applied, silenced and superseded ones too, in the order of tiers. */
    default Seq<RuleId> fired() {
        return besides().fired();
    }

    /** What people must now do. */
    default Seq<Duty> duties() {
        return besides().duties();
    }

    /** What they may want to know. */
    default Seq<Advice> advice() {
        return besides().advice();
    }

    /**
     * All that stands in the way, with the facts; empty where it may be done. Rules that refuse with the same code and
     * remedy make one refusal.
     *
     * @param explanation the explanation of the same decision
     */
    default Seq<Refusal> refusals(Explanation explanation) {
        return match(
                permitted -> List.empty(),
                needs -> List.of(Standing.refusal(needs.need(), explanation)),
                refused -> Standing.refusals(refused, explanation));
    }

    /**
     * The answer of the one function that fits.
     *
     * @param permitted asked where it may be done
     * @param needsDecision asked where people decide
     * @param refused asked where it may not be done
     * @param <R> the kind of answer
     */
    default <R> R match(
            Function<? super Permitted, ? extends R> permitted,
            Function<? super NeedsDecision, ? extends R> needsDecision,
            Function<? super Refused, ? extends R> refused) {
        if (this instanceof Permitted it) {
            return permitted.apply(it);
        }
        return this instanceof NeedsDecision it ? needsDecision.apply(it) : refused.apply((Refused) this);
    }
}
