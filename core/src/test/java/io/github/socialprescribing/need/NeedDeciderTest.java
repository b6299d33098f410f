package io.github.socialprescribing.need;

import static io.github.socialprescribing.need.MarysNeeds.BENEFITS;
import static io.github.socialprescribing.need.MarysNeeds.CANARY;
import static io.github.socialprescribing.need.MarysNeeds.FOOD;
import static io.github.socialprescribing.need.MarysNeeds.INTERNET;
import static io.github.socialprescribing.need.MarysNeeds.MARYS;
import static io.github.socialprescribing.need.MarysNeeds.TODAY;
import static io.github.socialprescribing.need.MarysNeeds.after;
import static io.github.socialprescribing.need.MarysNeeds.decide;
import static io.github.socialprescribing.need.MarysNeeds.draft;
import static io.github.socialprescribing.need.MarysNeeds.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.NeedCommand.ActOnNeed;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.LinkCause;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedCommand.ReopenNeed;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Mary's hunger, and what becomes of needs like it. */
class NeedDeciderTest {

    @Test
    void aNeedBeginsIdentifiedWithTheClientInMindAndItsCauseUnknown() {
        Need food = MARYS.find(FOOD).get();

        assertThat(MARYS.status(FOOD)).contains(NeedStatus.Open.IDENTIFIED);
        assertThat(food.beneficiary()).isEqualTo(Beneficiary.CLIENT);
        assertThat(food.cause()).isEqualTo(RootCause.UNKNOWN);
        assertThat(MARYS.open()).hasSize(3);
    }

    @Test
    void refusesANeedTwiceAndBeforeItWasVoicedWithAllReasonsAtOnce() {
        Need again = draft(FOOD, NeedKinds.FOOD).build();
        Need tomorrow = Need.builder()
                .id(FOOD)
                .kind(NeedKinds.FOOD)
                .origin(again.origin())
                .voicedOn(TODAY.plusDays(1))
                .build();

        assertThat(refused(MARYS, new IdentifyNeed(again))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(refused(MARYS, new IdentifyNeed(tomorrow)))
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_YET);
    }

    @Test
    void anImmediateNeedObligesUnlessSomethingWasDoneOnTheSpot() {
        Need hungry = draft(FOOD, NeedKinds.FOOD).urgency(Urgency.IMMEDIATE).build();
        Need fed = draft(FOOD, NeedKinds.FOOD)
                .urgency(Urgency.IMMEDIATE)
                .doneAtOnce(Option.some(new Narrative("offered refreshments")))
                .build();
        Need soon = draft(FOOD, NeedKinds.FOOD).urgency(Urgency.SOON).build();

        Duty duty =
                decide(Needs.none(), new IdentifyNeed(hungry)).get().duties().single();
        assertThat(duty.name()).isEqualTo("ACT_ON_IMMEDIATE_NEED");
        assertThat(duty.within()).contains(Due.NOW);
        assertThat(decide(Needs.none(), new IdentifyNeed(fed)).get().duties()).isEmpty();
        assertThat(decide(Needs.none(), new IdentifyNeed(soon)).get().duties()).isEmpty();
    }

    @Test
    void anImmediateNeedIsActedOnLaterAndOnce() {
        Need hungry = draft(FOOD, NeedKinds.FOOD).urgency(Urgency.IMMEDIATE).build();
        Needs waiting = after(Needs.none(), new IdentifyNeed(hungry));
        Needs acted = after(waiting, new ActOnNeed(FOOD, CANARY));

        assertThat(waiting.pressing()).containsExactly(hungry);
        assertThat(acted.pressing()).isEmpty();
        assertThat(acted.find(FOOD).get().doneAtOnce()).contains(CANARY);
        assertThat(acted.status(FOOD)).contains(NeedStatus.Open.IDENTIFIED);
        assertThat(refused(acted, new ActOnNeed(FOOD, CANARY))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(Needs.none(), new ActOnNeed(FOOD, CANARY))).containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void marysHungerComesOfNoInternetInTheLastResort() {
        assertThat(MARYS.causes().of(FOOD)).containsExactly(BENEFITS);
        assertThat(MARYS.causes().allOf(FOOD)).containsExactly(BENEFITS, INTERNET);
        assertThat(MARYS.causes().rootsOf(FOOD)).containsExactly(INTERNET);
        assertThat(MARYS.causes().rootsOf(INTERNET)).isEmpty();
    }

    @Test
    void refusesACauseThatClosesACircle() {
        assertThat(refused(MARYS, new LinkCause(INTERNET, FOOD))).containsExactly(SupportRefusals.NEED_CAUSE_CYCLE);
        assertThat(refused(MARYS, new LinkCause(FOOD, FOOD))).containsExactly(SupportRefusals.NEED_CAUSE_CYCLE);
        assertThat(decide(MARYS, new LinkCause(INTERNET, FOOD))
                        .getLeft()
                        .all()
                        .single()
                        .remedy())
                .contains("does not itself come of this need");
        assertThat(decide(MARYS, new LinkCause(FOOD, INTERNET)).isRight()).isTrue();
        assertThatThrownBy(() -> CauseGraph.none().with(FOOD, FOOD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesACauseOfAndByUnknownNeeds() {
        NeedId unknown = new NeedId("unknown");

        assertThat(refused(MARYS, new LinkCause(unknown, FOOD))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refused(MARYS, new LinkCause(FOOD, unknown))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refused(MARYS, new LinkCause(unknown, unknown)))
                .containsExactly(RefusalCodes.NOT_FOUND, SupportRefusals.NEED_CAUSE_CYCLE);
    }

    @Test
    void aNeedIsAddressedWaitsIsAddressedAgainAndMet() {
        Needs waiting = after(
                MARYS,
                new ProgressNeed(FOOD, NeedStatus.Open.BEING_ADDRESSED),
                new ProgressNeed(FOOD, NeedStatus.Open.WAITING));
        Needs met = after(
                waiting,
                new ProgressNeed(FOOD, NeedStatus.Open.BEING_ADDRESSED),
                new ProgressNeed(FOOD, new NeedStatus.Met()));

        assertThat(waiting.status(FOOD)).contains(NeedStatus.Open.WAITING);
        assertThat(met.open().map(Need::id)).containsExactly(BENEFITS, INTERNET);
    }

    @Test
    void refusesStepsThatLeadNowhere() {
        assertThat(refused(MARYS, new ProgressNeed(FOOD, NeedStatus.Open.WAITING)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(MARYS, new ProgressNeed(FOOD, NeedStatus.Open.IDENTIFIED)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(MARYS, new ProgressNeed(new NeedId("unknown"), new NeedStatus.Met())))
                .containsExactly(RefusalCodes.NOT_FOUND);
        Needs gone = after(MARYS, new ProgressNeed(FOOD, new NeedStatus.NoLonger()));
        assertThat(refused(gone, new ProgressNeed(FOOD, new NeedStatus.Met())))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void aNeedForWhichThereWasNothingComesBackWhenThereIs() {
        Needs gap = after(MARYS, new ProgressNeed(FOOD, new NeedStatus.Unmet(UnmetReason.GAP)));
        Needs refused = after(MARYS, new ProgressNeed(FOOD, new NeedStatus.Unmet(UnmetReason.REFUSED_BY_SERVICE)));

        assertThat(after(gap, new ReopenNeed(FOOD, CANARY)).status(FOOD)).contains(NeedStatus.Open.BEING_ADDRESSED);
        assertThat(refused(refused, new ReopenNeed(FOOD, CANARY))).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    /** "We are the eyes and ears of the community". */
    @Test
    void whatNobodyHereCouldGiveIsForTheCommunityToHear() {
        assertThat(told(UnmetReason.GAP)).containsExactly(NeedDecider.EYES_AND_EARS);
        assertThat(told(UnmetReason.STRUCTURAL)).containsExactly(NeedDecider.EYES_AND_EARS);
        assertThat(told(UnmetReason.CLIENTS_CHOICE)).isEmpty();
        assertThat(told(UnmetReason.JUSTICE)).isEmpty();
    }

    private static Seq<RuleId> told(UnmetReason reason) {
        return decide(MARYS, new ProgressNeed(FOOD, new NeedStatus.Unmet(reason)))
                .get()
                .advice()
                .map(Advice::rule);
    }

    @Test
    void aMetNeedIsReopenedAndOneThatIsOpenOrPartlyMetIsNot() {
        Needs met = after(MARYS, new ProgressNeed(FOOD, new NeedStatus.Met()));
        Needs partly = after(MARYS, new ProgressNeed(FOOD, new NeedStatus.PartlyMet()));

        assertThat(after(met, new ReopenNeed(FOOD, CANARY)).status(FOOD)).contains(NeedStatus.Open.BEING_ADDRESSED);
        assertThat(refused(met, new ProgressNeed(FOOD, NeedStatus.Open.BEING_ADDRESSED)))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(partly, new ReopenNeed(FOOD, CANARY))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refused(MARYS, new ReopenNeed(FOOD, CANARY))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(MARYS, new ReopenNeed(new NeedId("unknown"), CANARY)))
                .containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void tellsWhichNeedsStayUnmetForWantOfAnythingOfTheKind() {
        Needs ended = after(
                MARYS,
                new ProgressNeed(FOOD, new NeedStatus.Unmet(UnmetReason.GAP)),
                new ProgressNeed(BENEFITS, new NeedStatus.Unmet(UnmetReason.JUSTICE)));

        assertThat(ended.unmetByGap().map(Need::id)).containsExactly(FOOD);
        assertThat(ended.status(BENEFITS)
                        .get()
                        .<String>match(Enum::name, () -> "met", () -> "partly", UnmetReason::name, () -> "gone"))
                .isEqualTo("JUSTICE");
    }
}
