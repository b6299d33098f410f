package io.github.socialprescribing.profile;

import static io.github.socialprescribing.connection.ConnectionQuestions.AFTER_WAITING;
import static io.github.socialprescribing.connection.ConnectionQuestions.MAY_CONNECT;
import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;
import static io.github.socialprescribing.policy.Rules.within;
import static io.github.socialprescribing.resource.SpendQuestions.MAY_SPEND;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.ConnectionFacts;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.policy.Deadline;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.resource.SpendFacts;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Where clients may be sent, who asks what became of it, and what may be bought. */
final class ConnectionRules {

    private static final Provenance FOLLOW_UP = source(
            "Cúram referral follow-up: a notice on a chosen day, 30 in the example, and to the supervisor 10 later");

    static final Parameter REPLY_DAYS = new Parameter(
            "reply-days", "days after which an unanswered referral is followed up", "days", 1, 365, 30, FOLLOW_UP);

    static final Parameter SUPERVISOR_DAYS = new Parameter(
            "supervisor-days", "further days after which a supervisor is told", "days", 0, 365, 10, FOLLOW_UP);

    static final Parameter ROOM_DAYS = new Parameter(
            "room-days",
            "days for which what was known of a destination's room is trusted",
            "days",
            0,
            365,
            30,
            assumed("a month; groups fill and empty with the season"));

    static final Parameter OPEN_TOGETHER = new Parameter(
            "open-together",
            "referrals of one client open together, beyond which somebody should pause",
            "referrals",
            1,
            50,
            5,
            assumed("more than a person can well begin at once"));

    static final Parameter RATIFY_DAYS = new Parameter(
            "ratify-days",
            "days in which a spend on an immediate need is approved after it was made",
            "days",
            0,
            30,
            2,
            assumed("food and heat cannot wait for a signature, and a signature should not wait"));

    private static final Provenance BUDGET =
            assumed("the source paper has a wellbeing budget of a funder and is silent on how it is answered for");

    private static final Provenance FOR_A_NEED =
            paper("An electronic tablet was purchased for Mary using a CCG-funded* wellbeing budget");

    private ConnectionRules() {}

    static Seq<Question> questions() {
        return List.of(MAY_CONNECT.question(), AFTER_WAITING.question(), MAY_SPEND.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(REPLY_DAYS, SUPERVISOR_DAYS, ROOM_DAYS, OPEN_TOGETHER, RATIFY_DAYS);
    }

    static Seq<Rule> all() {
        return destinations()
                .appendAll(room())
                .appendAll(waiting())
                .appendAll(limits())
                .appendAll(approvals());
    }

    private static Seq<Rule> destinations() {
        return List.of(
                rule("REF-01")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_CONNECT.question())
                        .says("medical destinations are as good as any")
                        .when(ConnectionFacts.SECTOR.is(Sector.MEDICAL))
                        .then(permit("medical resources that have been missed are connected too"))
                        .from(paper("I do lots of referrals to medical resources that have been missed")),
                rule("REF-04.open")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_CONNECT.question())
                        .says("a client has one open referral to a destination")
                        .when(ConnectionFacts.OPEN_HERE.isAtLeast(1))
                        .then(refuse(SupportRefusals.DUPLICATE_REFERRAL))
                        .from(assumed("two would be answered as one, or not at all")),
                rule("REF-04.many")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_CONNECT.question())
                        .says("where many referrals of one client are open together, somebody pauses")
                        .when(ConnectionFacts.OPEN_WITH_THIS.isMoreThan(OPEN_TOGETHER))
                        .then(advise("ask the client which of the open referrals matter most now"))
                        .from(assumed("more than a person can well begin at once")));
    }

    private static Seq<Rule> room() {
        var capacity = source("SDOHCC implementation guide: check the capacity of a service before sending a referral");
        return List.of(
                rule("REF-02.full")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_CONNECT.question())
                        .says("nobody is sent where there is no room")
                        .when(ConnectionFacts.ROOM.is(Room.NO))
                        .then(refuse(SupportRefusals.ASSET_AT_CAPACITY))
                        .from(capacity),
                rule("REF-02.waitlist")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_CONNECT.question())
                        .says("nobody is put on a list who has not agreed to wait")
                        .when(ConnectionFacts.ROOM.is(Room.WAITLIST))
                        .and(ConnectionFacts.AGREES_TO_WAIT.isNotTrue())
                        .then(refuse(
                                RefusalCodes.CLIENT_DOES_NOT_WANT,
                                "tell the client of the list, and go by whether they want to wait"))
                        .from(capacity),
                rule("REF-02.unknown")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_CONNECT.question())
                        .says("where nobody knows whether there is room, or not lately, somebody asks")
                        .when(ConnectionFacts.ROOM
                                .is(Room.UNKNOWN)
                                .or(ConnectionFacts.DAYS_SINCE_CHECKED.isMoreThan(ROOM_DAYS)))
                        .then(advise("ask the destination whether it has room"))
                        .from(capacity));
    }

    private static Seq<Rule> waiting() {
        return List.of(
                rule("REF-03.follow-up")
                        .in(Tiers.CONNECTION)
                        .asked(AFTER_WAITING.question())
                        .says("a referral that stays unanswered is followed up")
                        .when(ConnectionFacts.REPLIED.isNotTrue())
                        .and(ConnectionFacts.FOLLOWED_UP.isNotTrue())
                        .and(ConnectionFacts.DAYS_WAITING.isAtLeast(REPLY_DAYS))
                        .then(oblige("FOLLOW_UP_DUE", "ask the destination what became of the referral", Deadline.NOW))
                        .from(FOLLOW_UP),
                rule("REF-03.supervisor")
                        .in(Tiers.CONNECTION)
                        .asked(AFTER_WAITING.question())
                        .says("a referral that still stays unanswered is told to the supervisor")
                        .when(ConnectionFacts.REPLIED.isNotTrue())
                        .and(ConnectionFacts.DAYS_WAITING.isAtLeast(REPLY_DAYS.plus(SUPERVISOR_DAYS)))
                        .then(oblige("TELL_SUPERVISOR", "tell the supervisor that nobody answers", Deadline.NOW))
                        .from(FOLLOW_UP));
    }

    private static Seq<Rule> limits() {
        return List.of(
                rule("BUD-01.balance")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_SPEND.question())
                        .says("nothing is bought for more than is left")
                        .when(SpendFacts.AMOUNT.isMoreThan(SpendFacts.BALANCE))
                        .then(refuse(SupportRefusals.BUDGET_EXHAUSTED))
                        .from(BUDGET),
                rule("BUD-01.period")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_SPEND.question())
                        .says("a budget is spent in its period")
                        .when(SpendFacts.INSIDE_PERIOD.isNotTrue())
                        .then(refuse(SupportRefusals.OUTSIDE_PERIOD))
                        .from(BUDGET),
                rule("BUD-01.restriction")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_SPEND.question())
                        .says("a budget is spent on what it is for")
                        .when(SpendFacts.FITS_RESTRICTIONS.isNotTrue())
                        .then(refuse(SupportRefusals.OUTSIDE_RESTRICTION))
                        .from(BUDGET),
                rule("BUD-01.need")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_SPEND.question())
                        .says("what is bought serves a need of the client")
                        .when(SpendFacts.NEED_LINKED.isNotTrue())
                        .then(refuse(SupportRefusals.NO_LINKED_NEED))
                        .from(FOR_A_NEED));
    }

    private static Seq<Rule> approvals() {
        return List.of(
                rule("BUD-01.approval")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_SPEND.question())
                        .says("what can wait is approved before it is bought")
                        .when(SpendFacts.APPROVED.isNotTrue())
                        .and(SpendFacts.IMMEDIATE.isNotTrue())
                        .then(needsDecision("whoever answers for the budget says yes first", Roles.MANAGER))
                        .from(BUDGET),
                rule("BUD-01.ratify")
                        .in(Tiers.CONNECTION)
                        .asked(MAY_SPEND.question())
                        .says("what meets an immediate need may be bought at once, and is approved soon after")
                        .when(SpendFacts.APPROVED.isNotTrue())
                        .and(SpendFacts.IMMEDIATE.isTrue())
                        .then(oblige(
                                "RATIFY_SPEND",
                                "have whoever answers for the budget approve what was bought",
                                within(RATIFY_DAYS, Due.Unit.DAYS)))
                        .from(assumed("food and heat cannot wait for a signature")));
    }
}
