package io.github.socialprescribing.profile;

import static io.github.socialprescribing.asset.AssetQuestions.AFTER_VERIFYING;
import static io.github.socialprescribing.community.CommunityQuestions.AFTER_PUBLICATION;
import static io.github.socialprescribing.community.CommunityQuestions.AFTER_SILENCE;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_ADOPT_GAP;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_CONFIRM_CLOSURE;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_JOIN_PANEL;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_SHOW_COUNT;
import static io.github.socialprescribing.connection.ConnectionQuestions.AFTER_WAITING;
import static io.github.socialprescribing.connection.ConnectionQuestions.MAY_CONNECT;
import static io.github.socialprescribing.organisation.ServiceQuestions.SERVICE_REVIEW;
import static io.github.socialprescribing.resource.SpendQuestions.MAY_SPEND;
import static io.github.socialprescribing.workforce.AllocationQuestions.MAY_ALLOCATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.asset.VerificationSituation;
import io.github.socialprescribing.community.DisclosureSituation;
import io.github.socialprescribing.community.FeedbackSituation;
import io.github.socialprescribing.community.GapSituation;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.community.PublicationSituation;
import io.github.socialprescribing.community.SeatSituation;
import io.github.socialprescribing.connection.ConnectionFacts;
import io.github.socialprescribing.connection.ConnectionSituation;
import io.github.socialprescribing.connection.ReplySituation;
import io.github.socialprescribing.organisation.ServiceSituation;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Monotonicity;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.resource.SpendSituation;
import io.github.socialprescribing.workforce.AllocationSituation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One row a rule: where it speaks, what it says, and the nearest situation in which it is silent. */
class OutsideThePathwayTest {

    private record Row<S>(String rule, String when, Asked<S> asked, S spoken, String says, S silent) {

        DynamicTest test() {
            return DynamicTest.dynamicTest(rule + ": " + when, () -> {
                assertThat(OutsideThePathway.said(OutsideThePathway.ask(asked, spoken), rule))
                        .contains(says);
                assertThat(OutsideThePathway.said(OutsideThePathway.ask(asked, silent), rule))
                        .isEmpty();
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> allocation() {
        return ALLOCATION.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> connections() {
        return CONNECTIONS.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> money() {
        return MONEY.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> panels() {
        return PANELS.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> gaps() {
        return GAPS.map(Row::test).toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> noticing() {
        return NOTICING.map(Row::test).toJavaStream();
    }

    @Test
    void everyRuleHasARowButThoseThatOnlyOrder() {
        Seq<Row<?>> rows = List.of(ALLOCATION, CONNECTIONS, MONEY, PANELS, GAPS, NOTICING)
                .flatMap(some -> some.map(row -> (Row<?>) row));

        assertThat(rows.map(Row::rule).append("CAP-04").append("ALO-01").toSet())
                .containsExactlyInAnyOrderElementsOf(
                        OutsideThePathway.RULES.map(rule -> rule.id().value()));
    }

    @Test
    void aQueueAndAPreferenceOrderEverybodyAndDecideNothing() {
        var verdict = OutsideThePathway.ask(MAY_ALLOCATE, worker().build());

        assertThat(verdict.isPermitted()).isTrue();
        assertThat(OutsideThePathway.said(verdict, "CAP-04")).containsExactly("rank", "rank");
        assertThat(OutsideThePathway.said(verdict, "ALO-01")).containsExactly("rank", "rank", "rank");
    }

    @Test
    void noRuleOfTheCatalogueObjectsForTheSectorAlone() {
        assertThat(RuleCatalogue.all()
                        .filter(rule -> rule.effects()
                                .exists(effect ->
                                        effect instanceof Effect.Refuse || effect instanceof Effect.NeedsDecision))
                        .map(rule -> rule.condition().facts().mkString(", ")))
                .hasSizeGreaterThan(20)
                .doesNotContain(ConnectionFacts.SECTOR.name());
    }

    @Test
    void theCountOfNobodyIsShown() {
        assertThat(OutsideThePathway.ask(MAY_SHOW_COUNT, people(0)).isPermitted())
                .isTrue();
        assertThat(OutsideThePathway.ask(MAY_SHOW_COUNT, people(1)).isPermitted())
                .isFalse();
    }

    @Test
    void everyNumberSaysWhereItComesFromAndStandsInItsRange() {
        assertThat(OutsideThePathway.POLICY.parameters())
                .hasSize(15)
                .allMatch(it -> it.isInRange() && !it.provenance().inWords().isBlank());
    }

    @Test
    void nothingInThemIsProvedToBeWrong() {
        PolicyAnalysis analysis = PolicyAnalysis.of(OutsideThePathway.POLICY);

        assertThat(analysis.isComplete()).isTrue();
        assertThat(analysis.warnings()).isEmpty();
    }

    @Test
    void caseloadsOnlyTightenAndMoneyOnlyLoosens() {
        PolicyAnalysis analysis = PolicyAnalysis.of(OutsideThePathway.POLICY);

        assertThat(analysis.monotone("may-allocate", "clients-per-post").kind())
                .isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
        assertThat(analysis.monotone("may-spend", "budget-balance").kind()).isEqualTo(Monotonicity.Kind.ONLY_LOOSENS);
        assertThat(analysis.monotone("may-connect", "open-here").kind()).isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
        assertThat(analysis.monotone("may-join-panel", "on-other-panel").kind())
                .isEqualTo(Monotonicity.Kind.ONLY_TIGHTENS);
    }

    private static final Seq<Row<AllocationSituation>> ALLOCATION = List.of(
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
                    "CAP-04.aged",
                    "four weeks of waiting raise a client by a band",
                    worker().weeksWaiting(4).build(),
                    "advise",
                    worker().weeksWaiting(3).build()));

    private static final Seq<Row<?>> CONNECTIONS = List.of(
            connection(
                    "CON-02.connection",
                    "nobody is sent anywhere without consent",
                    ConnectionSituation.builder().sharingConsented(false).build(),
                    "refuse NO_CONSENT_TO_SHARE",
                    client().build()),
            connection(
                    "REF-01",
                    "a medical destination is as good as any",
                    client().sector(Sector.MEDICAL).build(),
                    "permit",
                    client().sector(Sector.BUSINESS).build()),
            connection(
                    "REF-02.full",
                    "nobody is sent where there is no room",
                    client().room(Room.NO).build(),
                    "refuse ASSET_AT_CAPACITY",
                    client().room(Room.WAITLIST).build()),
            connection(
                    "REF-02.waitlist",
                    "nobody waits who has not agreed to",
                    client().room(Room.WAITLIST).build(),
                    "refuse CLIENT_DOES_NOT_WANT",
                    client().room(Room.WAITLIST).agreesToWait(true).build()),
            connection(
                    "REF-02.unknown",
                    "where nobody knows, somebody asks",
                    client().room(Room.UNKNOWN).build(),
                    "advise",
                    client().room(Room.YES).build()),
            connection(
                    "REF-02.unknown",
                    "what was known 31 days ago is asked again",
                    client().room(Room.YES).daysSinceChecked(31).build(),
                    "advise",
                    client().room(Room.YES).daysSinceChecked(30).build()),
            connection(
                    "REF-04.open",
                    "one referral to a destination is open at a time",
                    client().openHere(1).build(),
                    "refuse DUPLICATE_REFERRAL",
                    client().open(1).build()),
            connection(
                    "REF-04.many",
                    "before a sixth is open, somebody pauses",
                    client().open(5).build(),
                    "advise",
                    client().open(4).build()),
            new Row<>(
                    "REF-03.follow-up",
                    "after 30 days without an answer somebody asks",
                    AFTER_WAITING,
                    waiting(30).build(),
                    "oblige FOLLOW_UP_DUE at once",
                    waiting(29).build()),
            new Row<>(
                    "REF-03.follow-up",
                    "nobody asks twice",
                    AFTER_WAITING,
                    waiting(39).build(),
                    "oblige FOLLOW_UP_DUE at once",
                    waiting(39).followedUp(true).build()),
            new Row<>(
                    "REF-03.supervisor",
                    "ten days later the supervisor is told, though somebody asked",
                    AFTER_WAITING,
                    waiting(40).followedUp(true).build(),
                    "oblige TELL_SUPERVISOR at once",
                    waiting(39).followedUp(true).build()),
            new Row<>(
                    "REF-03.supervisor",
                    "an answer ends the wait",
                    AFTER_WAITING,
                    waiting(400).build(),
                    "oblige TELL_SUPERVISOR at once",
                    waiting(400).replied(true).build()));

    private static final Seq<Row<SpendSituation>> MONEY = List.of(
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

    private static final Seq<Row<SeatSituation>> PANELS = List.of(
            panel(
                    "PNL-01.resident",
                    "a community seat is for residents",
                    seat(Panel.COMMUNITY).build(),
                    "refuse NOT_RESIDENT",
                    seat(Panel.COMMUNITY).resident(true).build()),
            panel(
                    "PNL-01.resident",
                    "a resident sits for nobody else",
                    seat(Panel.COMMUNITY).resident(true).forOrganisation(true).build(),
                    "refuse NOT_RESIDENT",
                    seat(Panel.PARTNERS).resident(true).forOrganisation(true).build()),
            panel(
                    "PNL-01.organisation",
                    "a partner's seat is for organisations",
                    seat(Panel.PARTNERS).build(),
                    "refuse NOT_ORGANISATIONAL",
                    seat(Panel.PARTNERS).forOrganisation(true).build()),
            panel(
                    "PNL-01.both",
                    "nobody sits on both",
                    seat(Panel.COMMUNITY).resident(true).onOtherPanel(true).build(),
                    "refuse ALREADY_ON_OTHER_PANEL",
                    seat(Panel.COMMUNITY).resident(true).build()));

    private static final Seq<Row<?>> GAPS = List.of(
            new Row<>(
                    "PNL-02.adopt",
                    "only partners adopt",
                    MAY_ADOPT_GAP,
                    gap().build(),
                    "refuse NOT_PARTNERS_PANEL",
                    gap().byPartner(true).build()),
            new Row<>(
                    "PNL-02.confirmer",
                    "a gap found in data names who confirms its closure",
                    MAY_ADOPT_GAP,
                    gap().byPartner(true).raisers(0).build(),
                    "refuse CONFIRMER_REQUIRED",
                    gap().byPartner(true).raisers(1).build()),
            new Row<>(
                    "PNL-02.close",
                    "only the raiser confirms, even before who adopted it",
                    MAY_CONFIRM_CLOSURE,
                    gap().byPartner(true).confirmerNamed(true).byConfirmer(true).build(),
                    "refuse ONLY_RAISER_CONFIRMS",
                    gap().byRaiser(true).build()),
            new Row<>(
                    "PNL-02.close",
                    "where nobody raised it, only whoever is named confirms",
                    MAY_CONFIRM_CLOSURE,
                    gap().raisers(0).confirmerNamed(true).build(),
                    "refuse ONLY_RAISER_CONFIRMS",
                    gap().raisers(0).confirmerNamed(true).byConfirmer(true).build()),
            new Row<>(
                    "PNL-02.merged",
                    "any of several raisers confirms, and the others are told",
                    MAY_CONFIRM_CLOSURE,
                    gap().raisers(2).byRaiser(true).build(),
                    "oblige TELL_OTHER_RAISERS within 14 days",
                    gap().raisers(1).byRaiser(true).build()),
            new Row<>(
                    "PNL-03.acknowledge",
                    "a gap is acknowledged in 14 days",
                    AFTER_PUBLICATION,
                    published(14).build(),
                    "oblige ACKNOWLEDGE_GAP within 14 days",
                    published(15).build()),
            new Row<>(
                    "PNL-03.answer",
                    "a gap is answered in 60 days",
                    AFTER_PUBLICATION,
                    published(60).build(),
                    "oblige ANSWER_GAP within 60 days",
                    published(61).build()),
            new Row<>(
                    "PNL-03.escalate",
                    "on the 15th day without a sign it is escalated",
                    AFTER_PUBLICATION,
                    published(15).build(),
                    "oblige ESCALATE_GAP at once",
                    published(14).build()),
            new Row<>(
                    "PNL-03.escalate",
                    "acknowledged, it is escalated on the 61st day",
                    AFTER_PUBLICATION,
                    published(61).acknowledged(true).build(),
                    "oblige ESCALATE_GAP at once",
                    published(60).acknowledged(true).build()),
            new Row<>(
                    "PNL-03.escalate",
                    "an answer is an acknowledgement too",
                    AFTER_PUBLICATION,
                    published(400).acknowledged(true).build(),
                    "oblige ESCALATE_GAP at once",
                    published(400).answered(true).build()));

    private static final Seq<Row<?>> NOTICING = List.of(
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

    private static VerificationSituation seen(int daysAgo) {
        return VerificationSituation.builder().daysSinceVerified(daysAgo).build();
    }

    private static Row<AllocationSituation> allocation(
            String rule, String when, AllocationSituation spoken, String says, AllocationSituation silent) {
        return new Row<>(rule, when, MAY_ALLOCATE, spoken, says, silent);
    }

    private static Row<ConnectionSituation> connection(
            String rule, String when, ConnectionSituation spoken, String says, ConnectionSituation silent) {
        return new Row<>(rule, when, MAY_CONNECT, spoken, says, silent);
    }

    private static Row<SpendSituation> money(
            String rule, String when, SpendSituation spoken, String says, SpendSituation silent) {
        return new Row<>(rule, when, MAY_SPEND, spoken, says, silent);
    }

    private static Row<SeatSituation> panel(
            String rule, String when, SeatSituation spoken, String says, SeatSituation silent) {
        return new Row<>(rule, when, MAY_JOIN_PANEL, spoken, says, silent);
    }

    private static AllocationSituation.Builder worker() {
        return AllocationSituation.builder();
    }

    private static ConnectionSituation.Builder client() {
        return ConnectionSituation.builder().sharingConsented(true);
    }

    private static ReplySituation.Builder waiting(int days) {
        return ReplySituation.builder().daysWaiting(days);
    }

    private static SeatSituation.Builder seat(Panel panel) {
        return SeatSituation.builder().panel(panel);
    }

    private static GapSituation.Builder gap() {
        return GapSituation.builder();
    }

    private static PublicationSituation.Builder published(int days) {
        return PublicationSituation.builder().daysPublished(days);
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
