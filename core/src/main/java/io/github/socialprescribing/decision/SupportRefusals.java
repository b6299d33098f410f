package io.github.socialprescribing.decision;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Why something is not done for a need: a goal, a connection, a piece of evidence, a payment, a score. */
public final class SupportRefusals {

    /** A need would in the end be its own cause. */
    public static final RefusalCode NEED_CAUSE_CYCLE = new RefusalCode(
            "NEED_CAUSE_CYCLE",
            "the need would in the end be its own cause",
            "name a cause that does not itself come of this need");

    /** A goal is the client's. */
    public static final RefusalCode GOAL_NOT_AGREED_BY_CLIENT = new RefusalCode(
            "GOAL_NOT_AGREED_BY_CLIENT",
            "the client has not agreed to the goal",
            "ask the client where they are and want to be, and record the middle they agree to");

    /** Nobody has said where client and worker meet. */
    public static final RefusalCode GOAL_WITHOUT_A_MIDDLE = new RefusalCode(
            "GOAL_WITHOUT_A_MIDDLE",
            "no middle is in words yet",
            "word the goal anew with the middle on which client and worker agreed");

    /** A plan is written by client and worker together. */
    public static final RefusalCode PLAN_NOT_COPRODUCED = new RefusalCode(
            "PLAN_NOT_COPRODUCED",
            "the plan was not written by client and worker together",
            "go through the plan with the client, and record both as its authors");

    /** The step is for the other side to take. */
    public static final RefusalCode NOT_THEIRS_TO_SET = new RefusalCode(
            "NOT_THEIRS_TO_SET",
            "the step is for the other side to take",
            "wait for the other side's word, and record it as theirs");

    /** The destination has no room. */
    public static final RefusalCode ASSET_AT_CAPACITY = new RefusalCode(
            "ASSET_AT_CAPACITY",
            "the destination has no room",
            "ask again when it may have room, or look for another destination");

    /** A referral of the client to this destination is open. */
    public static final RefusalCode DUPLICATE_REFERRAL = new RefusalCode(
            "DUPLICATE_REFERRAL",
            "a referral of the client to this destination is open already",
            "follow up the open referral, or close it first");

    /** Nothing is in the pack. */
    public static final RefusalCode NO_EVIDENCE =
            new RefusalCode("NO_EVIDENCE", "there is nothing in the pack", "put at least one item of evidence in it");

    /** Nobody is named who would take the complaint on. */
    public static final RefusalCode NO_ADVOCACY_DESTINATION = new RefusalCode(
            "NO_ADVOCACY_DESTINATION",
            "nobody is named who would take the complaint on",
            "name the advocacy service that takes it on");

    /** No need of the client is named. */
    public static final RefusalCode NO_LINKED_NEED = new RefusalCode(
            "NO_LINKED_NEED", "no need of the client is named that it serves", "name the need that it serves");

    /** More than is left of the budget. */
    public static final RefusalCode BUDGET_EXHAUSTED = new RefusalCode(
            "BUDGET_EXHAUSTED", "it costs more than is left of the budget", "spend less, or find other money");

    /** The budget's period has not begun, or is over. */
    public static final RefusalCode OUTSIDE_PERIOD = new RefusalCode(
            "OUTSIDE_PERIOD", "the day is outside the budget's period", "use a budget whose period has the day in it");

    /** The budget is for something else. */
    public static final RefusalCode OUTSIDE_RESTRICTION = new RefusalCode(
            "OUTSIDE_RESTRICTION",
            "it is not what the budget is for",
            "use a budget whose purpose has room for it, or ask the funder");

    /** Another currency than the budget's. */
    public static final RefusalCode CURRENCY_MISMATCH = new RefusalCode(
            "CURRENCY_MISMATCH",
            "the amount is in another currency than the budget",
            "give the amount in the budget's own currency");

    /** It cost more than was approved. */
    public static final RefusalCode MORE_THAN_APPROVED = new RefusalCode(
            "MORE_THAN_APPROVED", "it cost more than was asked for", "ask for the difference as a spend of its own");

    /** The shares of what a post costs come to more than the post. */
    public static final RefusalCode MORE_THAN_THE_POST = new RefusalCode(
            "MORE_THAN_THE_POST",
            "together the streams would pay more than the post costs",
            "put right the shares, or leave this one unsaid");

    /** The measure cannot give this score. */
    public static final RefusalCode SCORE_OUT_OF_RANGE = new RefusalCode(
            "SCORE_OUT_OF_RANGE",
            "the measure cannot give this score",
            "give a score within the range of the measure, in its steps");

    private SupportRefusals() {}

    /** All of them. */
    public static Seq<RefusalCode> all() {
        return List.of(
                NEED_CAUSE_CYCLE,
                GOAL_NOT_AGREED_BY_CLIENT,
                GOAL_WITHOUT_A_MIDDLE,
                PLAN_NOT_COPRODUCED,
                NOT_THEIRS_TO_SET,
                ASSET_AT_CAPACITY,
                DUPLICATE_REFERRAL,
                NO_EVIDENCE,
                NO_ADVOCACY_DESTINATION,
                NO_LINKED_NEED,
                BUDGET_EXHAUSTED,
                OUTSIDE_PERIOD,
                OUTSIDE_RESTRICTION,
                CURRENCY_MISMATCH,
                MORE_THAN_APPROVED,
                MORE_THAN_THE_POST,
                SCORE_OUT_OF_RANGE);
    }
}
