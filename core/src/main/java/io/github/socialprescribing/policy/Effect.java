package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.RefusalCode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a rule says when it applies. */
public sealed interface Effect {

    /**
     * It may be done. In most tiers this only adds a ground; where a question lets the tier supersede, it sets refusals of
     * later tiers aside.
     *
     * @param ground why it may
     */
    record Permit(String ground) implements Effect {}

    /**
     * People decide.
     *
     * @param approvals whose yes is needed, all of them
     * @param side whether the words speak for or against it
     * @param words what the rule has to say
     */
    record NeedsDecision(Seq<Approval> approvals, Side side, String words) implements Effect {}

    /**
     * It may not be done as things stand.
     *
     * @param code the lasting name of the refusal
     * @param remedy what would make it possible here
     */
    record Refuse(RefusalCode code, String remedy) implements Effect {}

    /**
     * A reason laid before whoever decides, without asking for a decision.
     *
     * @param side on which side it stands
     * @param words the reason
     */
    record Weigh(Side side, String words) implements Effect {}

    /**
     * Somebody must do something.
     *
     * @param duty the lasting name of the duty
     * @param words what is to be done, in one sentence
     * @param within by when; none only where nobody has said
     */
    record Oblige(String duty, String words, Option<Deadline> within) implements Effect {}

    /**
     * Something worth knowing.
     *
     * @param words what it is
     */
    record Advise(String words) implements Effect {}

    /**
     * Candidates are ordered by a fact; this decides nothing.
     *
     * @param fact the name of the fact
     * @param highestFirst whether the highest value comes first, or the lowest
     */
    record Rank(String fact, boolean highestFirst) implements Effect {}

    /** Whether it bears on the outcome: a permit, a refusal or a need for a decision. */
    default boolean decides() {
        return this instanceof Permit || this instanceof NeedsDecision || this instanceof Refuse;
    }

    /**
     * The answer of the one function that fits.
     *
     * @param cases one function a kind of effect
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof Permit it) {
            return cases.permit(it);
        }
        if (this instanceof NeedsDecision it) {
            return cases.needsDecision(it);
        }
        if (this instanceof Refuse it) {
            return cases.refuse(it);
        }
        if (this instanceof Weigh it) {
            return cases.weigh(it);
        }
        if (this instanceof Oblige it) {
            return cases.oblige(it);
        }
        return this instanceof Advise it ? cases.advise(it) : cases.rank((Rank) this);
    }

    /**
     * One function a kind of effect.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {
        /**
         * Asked of a permit.
         *
         * @param it the effect
         */
        R permit(Permit it);

        /**
         * Asked of a need for a decision.
         *
         * @param it the effect
         */
        R needsDecision(NeedsDecision it);

        /**
         * Asked of a refusal.
         *
         * @param it the effect
         */
        R refuse(Refuse it);

        /**
         * Asked of a reason for or against.
         *
         * @param it the effect
         */
        R weigh(Weigh it);

        /**
         * Asked of a duty.
         *
         * @param it the effect
         */
        R oblige(Oblige it);

        /**
         * Asked of advice.
         *
         * @param it the effect
         */
        R advise(Advise it);

        /**
         * Asked of an order of candidates.
         *
         * @param it the effect
         */
        R rank(Rank it);
    }
}
