package io.github.socialprescribing.profile;

import static io.github.socialprescribing.community.CommunityQuestions.MAY_JOIN_PANEL;
import static io.github.socialprescribing.connection.ConnectionQuestions.MAY_CONNECT;
import static io.github.socialprescribing.resource.SpendQuestions.MAY_SPEND;
import static io.github.socialprescribing.workforce.AllocationQuestions.MAY_ALLOCATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.community.SeatSituation;
import io.github.socialprescribing.connection.ConnectionSituation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.policy.Ranking;
import io.github.socialprescribing.resource.SpendSituation;
import io.github.socialprescribing.workforce.AllocationSituation;
import io.vavr.collection.LinkedHashMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OutsideThePathwayProperties {

    @Property(tries = 300)
    void moreCapacityNeverTurnsAPermitIntoARefusal(
            @ForAll @IntRange(max = 1_000) int caseload,
            @ForAll @IntRange(min = 1, max = 200) int post,
            @ForAll @IntRange(max = 100) int less,
            @ForAll @IntRange(max = 100) int more,
            @ForAll boolean concern,
            @ForAll boolean trained) {
        Outcome before = allocation(caseload, post, concern, trained);
        Outcome after = allocation(Math.max(0, caseload - less), post + more, concern, trained);

        assertThat(after).isLessThanOrEqualTo(before);
    }

    @Property(tries = 300)
    void anAllocationThatIsPermittedLeavesTheCaseloadWithinTheCap(
            @ForAll @IntRange(max = 1_000) int caseload,
            @ForAll @IntRange(max = 100) int weight,
            @ForAll @IntRange(min = 1, max = 200) int post) {
        AllocationSituation situation = AllocationSituation.builder()
                .caseload(caseload)
                .weight(weight)
                .post(post)
                .build();
        boolean within = (caseload + weight) * 10L <= WorkforceRules.CASELOAD_CAP.value() * post;

        assertThat(OutsideThePathway.ask(MAY_ALLOCATE, situation).isPermitted()).isEqualTo(within);
    }

    @Property(tries = 300)
    void whoHasWaitedThroughAllBandsIsOvertakenByNobodyWhoCameLater(
            @ForAll @IntRange(min = 1, max = 3) int band,
            @ForAll @IntRange(min = 8, max = 200) int weeks,
            @ForAll @IntRange(min = 1, max = 3) int laterBand,
            @ForAll @IntRange(min = 1, max = 200) int later) {
        var queue = LinkedHashMap.of(
                1, waiting(laterBand, Math.max(0, weeks - later)),
                2, waiting(band, weeks));

        assertThat(Ranking.order(OutsideThePathway.POLICY.compile(MAY_ALLOCATE), queue))
                .containsExactly(2, 1);
    }

    @Property(tries = 300)
    void aBudgetIsNeverOverspentByWhatIsPermitted(
            @ForAll @IntRange(max = 50_000) int budget,
            @ForAll @Size(max = 20) List<@IntRange(max = 20_000) Integer> wishes,
            @ForAll boolean immediate) {
        long balance = budget;
        for (int wish : wishes) {
            if (spend(wish, balance, immediate).compareTo(Outcome.REFUSED) < 0) {
                balance -= wish;
            }
        }

        assertThat(balance).isBetween(0L, (long) budget);
    }

    @Property(tries = 300)
    void moreMoneyNeverTurnsAPermitIntoARefusal(
            @ForAll @IntRange(max = 50_000) int amount,
            @ForAll @IntRange(min = -50_000, max = 50_000) int balance,
            @ForAll @IntRange(max = 50_000) int more,
            @ForAll boolean immediate) {
        assertThat(spend(amount, (long) balance + more, immediate))
                .isLessThanOrEqualTo(spend(amount, balance, immediate));
    }

    @Property(tries = 300)
    void nobodyIsEverOnBothPanels(@ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> people, @ForAll long seed) {
        Map<Integer, Set<Panel>> seats = new HashMap<>();
        long choices = seed;
        for (int person : people) {
            Panel panel = (choices & 1) == 0 ? Panel.COMMUNITY : Panel.PARTNERS;
            choices = Long.rotateRight(choices, 1);
            Set<Panel> held = seats.computeIfAbsent(person, it -> EnumSet.noneOf(Panel.class));
            SeatSituation seat = SeatSituation.builder()
                    .panel(panel)
                    .resident(true)
                    .forOrganisation(panel == Panel.PARTNERS)
                    .onOtherPanel(!held.isEmpty() && !held.contains(panel))
                    .build();
            if (OutsideThePathway.ask(MAY_JOIN_PANEL, seat).isPermitted()) {
                held.add(panel);
            }
        }

        assertThat(seats.values()).allMatch(held -> held.size() == 1);
    }

    @Property(tries = 300)
    void theSectorOfADestinationNeverChangesTheOutcome(
            @ForAll Sector some,
            @ForAll Sector other,
            @ForAll Room room,
            @ForAll boolean agrees,
            @ForAll @IntRange(max = 1) int openHere,
            @ForAll @IntRange(max = 8) int elsewhere) {
        assertThat(connect(some, room, agrees, openHere, elsewhere))
                .isEqualTo(connect(other, room, agrees, openHere, elsewhere));
    }

    private static Outcome allocation(int caseload, int post, boolean concern, boolean trained) {
        return OutsideThePathway.ask(
                        MAY_ALLOCATE,
                        AllocationSituation.builder()
                                .caseload(caseload)
                                .post(post)
                                .safeguardingOpen(concern)
                                .safeguardingTrained(trained)
                                .build())
                .outcome();
    }

    private static AllocationSituation waiting(int band, int weeks) {
        return AllocationSituation.builder().band(band).weeksWaiting(weeks).build();
    }

    private static Outcome spend(long amount, long balance, boolean immediate) {
        return OutsideThePathway.ask(
                        MAY_SPEND,
                        SpendSituation.builder()
                                .amount(amount)
                                .balance(balance)
                                .needLinked(true)
                                .immediate(immediate)
                                .build())
                .outcome();
    }

    private static Outcome connect(Sector sector, Room room, boolean agrees, int openHere, int elsewhere) {
        return OutsideThePathway.ask(
                        MAY_CONNECT,
                        ConnectionSituation.builder()
                                .sector(sector)
                                .room(room)
                                .agreesToWait(agrees)
                                .openHere(openHere)
                                .open(openHere + elsewhere)
                                .build())
                .outcome();
    }
}
