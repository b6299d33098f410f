package io.github.socialprescribing.need;

import static io.github.socialprescribing.need.MarysNeeds.CANARY;
import static io.github.socialprescribing.need.MarysNeeds.FOOD;
import static io.github.socialprescribing.need.MarysNeeds.MARYS;
import static io.github.socialprescribing.need.MarysNeeds.TODAY;
import static io.github.socialprescribing.need.MarysNeeds.after;
import static io.github.socialprescribing.need.MarysNeeds.decide;
import static io.github.socialprescribing.need.MarysNeeds.draft;
import static io.github.socialprescribing.need.MarysNeeds.need;
import static io.github.socialprescribing.need.MarysNeeds.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedCommand.ActOnNeed;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedCommand.ReviseNeed;
import org.junit.jupiter.api.Test;

/** "The dynamic process of accommodating the changing needs of service users": nothing that was told is written over. */
class RevisedNeedTest {

    private static final Need AS_TOLD = MARYS.find(FOOD).get();
    private static final Need STRUCTURAL =
            draft(FOOD, NeedKinds.FOOD).cause(RootCause.STRUCTURAL).build();

    private static ReviseNeed revise(Need need) {
        return new ReviseNeed(need, CANARY);
    }

    @Test
    void keepsHowItWasToldBeforeAndWhereItStands() {
        Needs addressed = after(MARYS, new ProgressNeed(FOOD, NeedStatus.Open.BEING_ADDRESSED));
        Needs revised = after(addressed, revise(STRUCTURAL));

        assertThat(revised.find(FOOD)).contains(STRUCTURAL);
        assertThat(revised.revisionsOf(FOOD)).containsExactly(new Needs.Revision(AS_TOLD, CANARY));
        assertThat(revised.status(FOOD)).contains(NeedStatus.Open.BEING_ADDRESSED);
        assertThat(revised.all().map(Need::id)).isEqualTo(MARYS.all().map(Need::id));
        assertThat(revised.causes()).isEqualTo(MARYS.causes());
        assertThat(revised.toString()).doesNotContain("CANARY");
    }

    @Test
    void obligesWhereItBecomesPressingUnlessSomethingWasDone() {
        Need pressing = draft(FOOD, NeedKinds.FOOD).urgency(Urgency.IMMEDIATE).build();
        Need meal = draft(FOOD, NeedKinds.FOOD)
                .urgency(Urgency.IMMEDIATE)
                .beneficiary(Beneficiary.HOUSEHOLD)
                .build();
        Needs acted = after(MARYS, revise(pressing), new ActOnNeed(FOOD, CANARY));

        assertThat(decide(MARYS, revise(pressing)).get().duties().map(Duty::name))
                .containsExactly("ACT_ON_IMMEDIATE_NEED");
        assertThat(decide(acted, revise(meal)).get().duties()).isEmpty();
        assertThat(after(acted, revise(meal)).find(FOOD).get().doneAtOnce()).contains(CANARY);
    }

    @Test
    void refusesWhatChangesNothingOrHowItCameUp() {
        Need later = Need.builder()
                .id(FOOD)
                .kind(NeedKinds.FOOD)
                .origin(AS_TOLD.origin())
                .voicedOn(TODAY.minusDays(1))
                .build();
        Need stated = Need.builder()
                .id(FOOD)
                .kind(NeedKinds.FOOD)
                .origin(new NeedOrigin.StatedByClient())
                .voicedOn(TODAY)
                .build();

        assertThat(refused(MARYS, revise(AS_TOLD))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(MARYS, revise(later))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(MARYS, revise(stated))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(MARYS, revise(need(new NeedId("unknown"), NeedKinds.FOOD))))
                .containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void refusesOneThatHasEndedForGood() {
        Needs gone = after(MARYS, new ProgressNeed(FOOD, new NeedStatus.NoLonger()));

        assertThat(refused(gone, revise(STRUCTURAL))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refused(gone, revise(AS_TOLD)))
                .containsExactly(RefusalCodes.TERMINAL_STATE, RefusalCodes.ILLEGAL_TRANSITION);
    }
}
