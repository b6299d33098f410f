package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The words in which rules are written, to be imported statically.
 *
 * <pre>{@code
 * rule("LIM-02").in(ALLOWANCE).asked(MAY_PLAN_SESSION)
 *         .says("a session beyond the offer needs a live grant")
 *         .when(UNITS_ASKED_FOR.isMoreThan(UPPER.plus(GRANTED)))
 *         .then(refuse(SESSION_LIMIT_REACHED))
 *         .from(paper("6–8 sessions"));
 * }</pre>
 */
public final class Rules {

    private Rules() {}

    /**
     * Begins a rule.
     *
     * @param id its lasting name
     */
    public static RuleDraft rule(String id) {
        return new RuleDraft(new RuleId(id));
    }

    /**
     * It may be done.
     *
     * @param ground why it may
     */
    public static Effect permit(String ground) {
        return new Effect.Permit(ground);
    }

    /**
     * It may not be done, with the remedy of the code.
     *
     * @param code the lasting name of the refusal
     */
    public static Effect refuse(RefusalCode code) {
        return new Effect.Refuse(code, code.remedy());
    }

    /**
     * It may not be done, with a remedy of its own.
     *
     * @param code the lasting name of the refusal
     * @param remedy what would make it possible here
     */
    public static Effect refuse(RefusalCode code, String remedy) {
        return new Effect.Refuse(code, remedy);
    }

    /**
     * People decide.
     *
     * @param words why they must
     * @param approvers the roles whose yes is needed, one person each, all of them
     */
    public static Effect needsDecision(String words, Role... approvers) {
        List<Approval> approvals = List.empty();
        for (int i = approvers.length - 1; i >= 0; i--) {
            approvals = approvals.prepend(new Approval(approvers[i], 1));
        }
        return new Effect.NeedsDecision(approvals, Side.NEITHER, words);
    }

    /**
     * People decide, and the rule takes a side.
     *
     * @param side on which side the words stand
     * @param words what speaks for or against it
     * @param approvals whose yes is needed, all of them
     */
    public static Effect needsDecision(Side side, String words, Approval... approvals) {
        return new Effect.NeedsDecision(List.of(approvals), side, words);
    }

    /**
     * A reason in favour, for whoever decides.
     *
     * @param words the reason
     */
    public static Effect inFavour(String words) {
        return new Effect.Weigh(Side.IN_FAVOUR, words);
    }

    /**
     * A reason against, for whoever decides.
     *
     * @param words the reason
     */
    public static Effect against(String words) {
        return new Effect.Weigh(Side.AGAINST, words);
    }

    /**
     * Somebody must do something by a certain time.
     *
     * @param duty the lasting name of the duty
     * @param words what is to be done
     * @param within by when
     */
    public static Effect oblige(String duty, String words, Deadline within) {
        return new Effect.Oblige(duty, words, Option.some(within));
    }

    /**
     * Somebody must do something, and nobody has said by when; an analysis of the policy reports it.
     *
     * @param duty the lasting name of the duty
     * @param words what is to be done
     */
    public static Effect oblige(String duty, String words) {
        return new Effect.Oblige(duty, words, Option.none());
    }

    /**
     * Something worth knowing.
     *
     * @param words what it is
     */
    public static Effect advise(String words) {
        return new Effect.Advise(words);
    }

    /**
     * Candidates with a low value come first.
     *
     * @param fact the fact that orders them
     */
    public static Effect lowestFirst(Fact fact) {
        return new Effect.Rank(fact.name(), false);
    }

    /**
     * Candidates with a high value come first.
     *
     * @param fact the fact that orders them
     */
    public static Effect highestFirst(Fact fact) {
        return new Effect.Rank(fact.name(), true);
    }

    /**
     * A deadline of fixed length.
     *
     * @param amount how many
     * @param unit of what
     */
    public static Deadline within(long amount, Due.Unit unit) {
        return new Deadline(Bound.of(amount), unit);
    }

    /**
     * A deadline whose length is a parameter.
     *
     * @param amount how many
     * @param unit of what
     */
    public static Deadline within(Parameter amount, Due.Unit unit) {
        return new Deadline(amount.bound(), unit);
    }

    /**
     * The source paper says so.
     *
     * @param quote its exact words
     */
    public static Provenance paper(String quote) {
        return new Provenance.Paper(quote);
    }

    /**
     * Another publication says so.
     *
     * @param reference what a reader needs to find it
     */
    public static Provenance source(String reference) {
        return new Provenance.Source(reference);
    }

    /**
     * Nobody says so; it was assumed.
     *
     * @param why what speaks for it
     */
    public static Provenance assumed(String why) {
        return new Provenance.Assumed(why);
    }
}
