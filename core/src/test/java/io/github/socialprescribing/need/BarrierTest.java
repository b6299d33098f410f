package io.github.socialprescribing.need;

import static io.github.socialprescribing.need.MarysNeeds.CANARY;
import static io.github.socialprescribing.need.MarysNeeds.FOOD;
import static io.github.socialprescribing.need.MarysNeeds.MARYS;
import static io.github.socialprescribing.need.MarysNeeds.after;
import static io.github.socialprescribing.need.MarysNeeds.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.BarrierId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedCommand.FindBarrier;
import io.github.socialprescribing.need.NeedCommand.NoteStrength;
import io.github.socialprescribing.need.NeedCommand.SettleBarrier;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.vocabulary.Term;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What stands in the way, and what a client brings. */
class BarrierTest {

    private static Barrier barrier(String id, Hindered hindered) {
        return Barrier.builder()
                .id(new BarrierId(id))
                .kind(BarrierKinds.COST)
                .hindered(hindered)
                .words(Option.some(CANARY))
                .build();
    }

    @Test
    void aBarrierStandsUntilAddressedOrAccepted() {
        BarrierId fare = new BarrierId("fare");
        Needs hindered = after(
                MARYS,
                new FindBarrier(barrier("fare", new Hindered.OfNeed(FOOD))),
                new FindBarrier(barrier("stairs", new Hindered.OfGoal(new GoalId("choir")))),
                new FindBarrier(barrier("courage", new Hindered.OfConnection(new ConnectionId("cafe")))));

        assertThat(hindered.openBarriers()).hasSize(3);
        Needs settled = after(hindered, new SettleBarrier(fare, Barrier.Status.ADDRESSED));
        assertThat(settled.openBarriers().map(Barrier::id))
                .containsExactly(new BarrierId("stairs"), new BarrierId("courage"));
        assertThat(settled.status(fare)).contains(Barrier.Status.ADDRESSED);
        assertThat(refused(settled, new SettleBarrier(fare, Barrier.Status.OPEN)))
                .containsExactly(RefusalCodes.TERMINAL_STATE, RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(refused(settled, new SettleBarrier(new BarrierId("unknown"), Barrier.Status.ACCEPTED)))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refused(settled, new FindBarrier(barrier("fare", new Hindered.OfNeed(new NeedId("unknown"))))))
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_FOUND);
    }

    @Test
    void keepsWhatAClientBringsAndPrintsNoneOfIt() {
        Strength strength = new Strength(CANARY, List.of(new Narrative("CANARY cooks for ten")));
        Needs told =
                after(MARYS, new NoteStrength(strength), new FindBarrier(barrier("fare", new Hindered.OfNeed(FOOD))));

        assertThat(told.strengths()).containsExactly(strength);
        assertThat(told.toString()).doesNotContain("CANARY");
    }

    @Test
    void everyKindOfBarrierHasItsLabel() {
        assertThat(BarrierKinds.standard().terms().map(Term::code)).hasSize(11).doesNotHaveDuplicates();
        assertThat(BarrierKinds.COST).hasToString("cost").isLessThan(BarrierKinds.STIGMA);
    }
}
