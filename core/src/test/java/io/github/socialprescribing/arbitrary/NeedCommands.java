package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.identity.BarrierId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Barrier;
import io.github.socialprescribing.need.BarrierKinds;
import io.github.socialprescribing.need.Hindered;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.need.Strength;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Commands about needs of every kind, over few ids, so that they meet. */
public final class NeedCommands {

    /** How many ids of each kind there are. */
    public static final int IDS = 6;

    private static final Narrative NOW_WE_KNOW = new Narrative("CANARY now we know");

    private NeedCommands() {}

    /**
     * Any command about needs.
     *
     * @param days the days on which needs are voiced
     */
    public static Arbitrary<NeedCommand> about(Arbitrary<LocalDate> days) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, needs(days).map(NeedCommand.IdentifyNeed::new)),
                Tuple.of(5, Combinators.combine(ids(), ids()).as(NeedCommand.LinkCause::new)),
                Tuple.of(6, Combinators.combine(ids(), statuses()).as(NeedCommand.ProgressNeed::new)),
                Tuple.of(2, ids().map(id -> new NeedCommand.ActOnNeed(id, new Narrative("CANARY a parcel of food")))),
                Tuple.of(2, ids().map(id -> new NeedCommand.ReopenNeed(id, new Narrative("CANARY it came back")))),
                Tuple.of(2, needs(days).map(need -> new NeedCommand.ReviseNeed(need, NOW_WE_KNOW))),
                Tuple.of(2, found()),
                Tuple.of(
                        2,
                        Combinators.combine(barriers(), Arbitraries.of(Barrier.Status.class))
                                .as(NeedCommand.SettleBarrier::new)),
                Tuple.of(
                        1,
                        Arbitraries.just(new NeedCommand.NoteStrength(
                                new Strength(new Narrative("CANARY kept going"), List.empty())))));
    }

    /** Ids of needs, few enough to meet. */
    public static Arbitrary<NeedId> ids() {
        return Arbitraries.of(1, 2, 3, 4, 5, 6).map(it -> new NeedId("n" + it));
    }

    /** Every status. */
    public static Arbitrary<NeedStatus> statuses() {
        return Arbitraries.oneOf(
                Arbitraries.of(NeedStatus.Step.class).map(NeedStatus.Open::new),
                Arbitraries.<NeedStatus>of(
                        new NeedStatus.Met(),
                        new NeedStatus.Met(),
                        new NeedStatus.PartlyMet(),
                        new NeedStatus.NoLonger()),
                Arbitraries.of(UnmetReason.class).map(NeedStatus.Unmet::new));
    }

    /** A need for food, as the client tells of it on a day. */
    static Need need(NeedId id, LocalDate day) {
        return need(id, day, RootCause.UNKNOWN);
    }

    private static Need need(NeedId id, LocalDate day, RootCause cause) {
        return Need.builder()
                .id(id)
                .cause(cause)
                .kind(NeedKinds.FOOD)
                .urgency(Urgency.IMMEDIATE)
                .origin(new NeedOrigin.StatedByClient())
                .voicedOn(day)
                .build();
    }

    /** A need, that it is told anew, what stands in its way, and that it does so no more. */
    static Stream<NeedCommand> barrier(int number, LocalDate day) {
        NeedId need = new NeedId("n" + number);
        BarrierId barrier = new BarrierId("b" + number);
        return Stream.of(
                new NeedCommand.IdentifyNeed(need(need, day)),
                new NeedCommand.ReviseNeed(need(need, day, RootCause.STRUCTURAL), NOW_WE_KNOW),
                new NeedCommand.FindBarrier(Barrier.builder()
                        .id(barrier)
                        .kind(BarrierKinds.TRANSPORT)
                        .hindered(new Hindered.OfNeed(need))
                        .build()),
                new NeedCommand.SettleBarrier(barrier, Barrier.Status.ADDRESSED));
    }

    private static Arbitrary<BarrierId> barriers() {
        return Arbitraries.integers().between(1, IDS).map(it -> new BarrierId("b" + it));
    }

    private static Arbitrary<NeedCommand> found() {
        return Combinators.combine(
                        barriers(),
                        ids(),
                        Arbitraries.of(BarrierKinds.standard().terms().asJava()))
                .as((id, need, kind) -> new NeedCommand.FindBarrier(Barrier.builder()
                        .id(id)
                        .kind(kind)
                        .hindered(new Hindered.OfNeed(need))
                        .build()));
    }

    private static Arbitrary<Need> needs(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(NeedKinds.standard().terms().asJava()),
                        days,
                        Arbitraries.of(Urgency.class))
                .as((id, kind, day, urgency) -> Need.builder()
                        .id(id)
                        .kind(kind)
                        .origin(new NeedOrigin.StatedByClient())
                        .urgency(urgency)
                        .voicedOn(day)
                        .build());
    }
}
