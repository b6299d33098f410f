package io.github.socialprescribing.profile;

import static io.github.socialprescribing.asset.AssetQuestions.AFTER_VERIFYING;
import static io.github.socialprescribing.community.CommunityQuestions.AFTER_SILENCE;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_SHOW_COUNT;
import static io.github.socialprescribing.organisation.ServiceQuestions.SERVICE_REVIEW;
import static io.github.socialprescribing.resource.SpendQuestions.MAY_SPEND;
import static io.github.socialprescribing.workforce.AllocationQuestions.MAY_ALLOCATE;

import io.github.socialprescribing.asset.VerificationSituation;
import io.github.socialprescribing.community.DisclosureSituation;
import io.github.socialprescribing.community.FeedbackSituation;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.organisation.ServiceSituation;
import io.github.socialprescribing.resource.SpendSituation;
import io.github.socialprescribing.workforce.AllocationSituation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A row for each rule about allocation, money and what a service looks at. */
final class ServiceRows {

    static final Seq<Row<AllocationSituation>> ALLOCATION = List.of(
            allocation(
                    "CAP-01",
                    "the 41st client of a whole post is kept in the queue, the 40th is not",
                    worker().caseload(400).build(),
                    "refuse CASELOAD_FULL",
                    worker().caseload(390).build()),
            allocation(
                    "CAP-01",
                    "a tenth of a client is a tenth too much",
                    worker().caseload(391).build(),
                    "refuse CASELOAD_FULL",
                    worker().caseload(390).build()),
            allocation(
                    "CAP-01",
                    "a half post has room for half as many",
                    worker().post(50).caseload(200).build(),
                    "refuse CASELOAD_FULL",
                    worker().post(50).caseload(190).build()),
            allocation(
                    "CAP-05",
                    "with a concern open and a full caseload a manager decides",
                    worker().safeguardingOpen(true).caseload(400).build(),
                    "needs manager",
                    worker().safeguardingOpen(true).caseload(390).build()),
            allocation(
                    "SAF-03",
                    "a concern goes to a worker trained for it",
                    worker().safeguardingOpen(true).safeguardingTrained(false).build(),
                    "refuse TRAINING_MISSING",
                    worker().safeguardingTrained(false).build()),
            allocation(
                    "ALO-02",
                    "a student is never the only primary worker",
                    worker().student(true).supervised(true).build(),
                    "refuse STUDENT_NEEDS_SUPERVISOR",
                    worker().student(true).supervised(true).solePrimary(false).build()),
            allocation(
                    "ALO-02",
                    "a student is never without a supervisor",
                    worker().student(true).solePrimary(false).build(),
                    "refuse STUDENT_NEEDS_SUPERVISOR",
                    worker().build()),
            allocation(
                    "ALO-03",
                    "whoever is untrained to meet clients alone is never without a supervisor",
                    worker().untrained(true).solePrimary(false).build(),
                    "refuse TRAINING_MISSING",
                    worker().untrained(true).solePrimary(false).supervised(true).build()),
            allocation(
                    "CAP-04.aged",
                    "four weeks of waiting raise a client by a band",
                    worker().weeksWaiting(4).build(),
                    "advise",
                    worker().weeksWaiting(3).build()));

    static final Seq<Row<SpendSituation>> MONEY = List.of(
            money(
                    "BUD-01.balance",
                    "a penny more than is left is too much",
                    spend(5_001).approved(true).build(),
                    "refuse BUDGET_EXHAUSTED",
                    spend(5_000).approved(true).build()),
            money(
                    "BUD-01.period",
                    "a budget is spent in its period",
                    spend(1).insidePeriod(false).build(),
                    "refuse OUTSIDE_PERIOD",
                    spend(1).approved(true).build()),
            money(
                    "BUD-01.restriction",
                    "a budget is spent on what it is for",
                    spend(1).fitsRestrictions(false).build(),
                    "refuse OUTSIDE_RESTRICTION",
                    spend(1).approved(true).build()),
            money(
                    "BUD-01.need",
                    "what is bought serves a need",
                    SpendSituation.builder()
                            .amount(1)
                            .balance(5_000)
                            .needLinked(false)
                            .build(),
                    "refuse NO_LINKED_NEED",
                    spend(1).approved(true).build()),
            money(
                    "BUD-01.approval",
                    "what can wait is approved first",
                    spend(1).build(),
                    "needs manager",
                    spend(1).approved(true).build()),
            money(
                    "BUD-01.ratify",
                    "food and heat are bought at once and approved in two days",
                    spend(1).immediate(true).build(),
                    "oblige RATIFY_SPEND within 2 days",
                    spend(1).immediate(true).approved(true).build()));

    static final Seq<Row<?>> NOTICING = List.of(
            new Row<>(
                    "PNL-04",
                    "four people could be recognised, five are shown",
                    MAY_SHOW_COUNT,
                    people(4),
                    "refuse COUNT_TOO_SMALL",
                    people(5)),
            new Row<>(
                    "FBK-01", "a direction is silent after 90 days", AFTER_SILENCE, silence(90), "advise", silence(89)),
            new Row<>(
                    "AST-01",
                    "what nobody has seen for half a year is looked at again",
                    AFTER_VERIFYING,
                    seen(182),
                    "oblige VERIFY_ASSET within 28 days",
                    seen(181)),
            new Row<>(
                    "EXT-10",
                    "more than one in five extended is no longer occasional",
                    SERVICE_REVIEW,
                    ServiceSituation.builder().closed(1_000).extended(201).build(),
                    "advise",
                    ServiceSituation.builder().closed(1_000).extended(200).build()),
            new Row<>(
                    "CAP-02",
                    "a post and a half has time for 375 people a year",
                    SERVICE_REVIEW,
                    ServiceSituation.builder().posts(150).started(376).build(),
                    "advise",
                    ServiceSituation.builder().posts(150).started(375).build()));

    private ServiceRows() {}

    private static VerificationSituation seen(int daysAgo) {
        return VerificationSituation.builder().daysSinceVerified(daysAgo).build();
    }

    private static Row<AllocationSituation> allocation(
            String rule, String when, AllocationSituation spoken, String says, AllocationSituation silent) {
        return new Row<>(rule, when, MAY_ALLOCATE, spoken, says, silent);
    }

    private static Row<SpendSituation> money(
            String rule, String when, SpendSituation spoken, String says, SpendSituation silent) {
        return new Row<>(rule, when, MAY_SPEND, spoken, says, silent);
    }

    private static AllocationSituation.Builder worker() {
        return AllocationSituation.builder();
    }

    private static DisclosureSituation people(int count) {
        return DisclosureSituation.builder().people(count).build();
    }

    private static FeedbackSituation silence(int days) {
        return FeedbackSituation.builder()
                .from(Party.COMMUNITY)
                .to(Party.PARTNERS)
                .daysSilent(days)
                .build();
    }

    /** Of a budget with 50.00 left, for a need. */
    private static SpendSituation.Builder spend(long amount) {
        return SpendSituation.builder().amount(amount).balance(5_000).needLinked(true);
    }
}
