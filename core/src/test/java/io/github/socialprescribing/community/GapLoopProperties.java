package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Often;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How well the loops of gaps close is what somebody finds who reads their histories, however many there are. */
class GapLoopProperties {

    private static final GapCommand SHARE = new GapCommand.ShareGap();
    private static final GapCommand ADOPT = new GapCommand.AdoptGap(Option.some(CHAIR));
    private static final GapCommand ADDRESS = new GapCommand.AddressGap(AddressedBy.asset(new AssetId("a")));
    private static final GapCommand CONFIRM = new GapCommand.ConfirmClosure();
    private static final GapCommand REOPEN = new GapCommand.ReopenGap(WHY);
    private static final GapCommand DEFER = new GapCommand.DeferGap(FIRST.plusYears(1), Option.some(WHY));
    private static final GapCommand ESCALATE = new GapCommand.EscalateGap(Option.none(), Option.some(WHY));
    private static final GapCommand DECLINE = new GapCommand.DeclineGap(Option.some(WHY));

    /** What is asked about one of several gaps on a day; where it is nothing, that it be merged into another. */
    private record Turn(int gap, int into, int day, Option<GapCommand> command) {

        /** By whose turn it is. */
        Context context() {
            boolean partners = command.exists(it -> Power.to(it) == Power.PARTNERS);
            return by(partners ? CHARITY : CHAIR, FIRST.plusDays(day));
        }
    }

    /** A gap and how it goes on, so many days a step. */
    private record Way(boolean raised, Seq<GapCommand> commands, int pace) {

        Seq<Turn> turns(int gap) {
            return commands.zipWithIndex(
                    (command, step) -> new Turn(gap, gap, (step + 1) * pace, Option.some(command)));
        }

        Seq<Envelope<GapEvent>> begun(int gap) {
            GapFinding finding = Town.finding(new GapId("gap-" + gap));
            return raised
                    ? GapDecider.raise(finding, Party.COMMUNITY, by(CHAIR, FIRST))
                            .events()
                    : GapDecider.find(finding, by(CHARITY, FIRST)).events();
        }
    }

    @Provide
    Arbitrary<java.util.List<Way>> ways() {
        Arbitrary<Seq<GapCommand>> commands = Arbitraries.of(
                List.of(),
                List.of(SHARE),
                List.of(SHARE, ADOPT, ADDRESS, CONFIRM),
                List.of(SHARE, ADOPT, ADDRESS, REOPEN, ADDRESS, CONFIRM),
                List.of(SHARE, ADOPT, ADDRESS, REOPEN),
                List.of(SHARE, DEFER, ADOPT, ADDRESS),
                List.of(SHARE, ESCALATE, DECLINE));
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        commands,
                        Arbitraries.integers().between(0, 15))
                .as(Way::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<java.util.List<Turn>> others() {
        Arbitrary<Integer> gaps = Arbitraries.integers().between(0, 7);
        Arbitrary<Option<GapCommand>> commands = Arbitraries.of(SHARE, ADOPT, ADDRESS, CONFIRM, REOPEN, DEFER, DECLINE)
                .map(Option::some);
        return Combinators.combine(
                        gaps,
                        gaps,
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.oneOf(commands, Arbitraries.just(Option.<GapCommand>none())))
                .as(Turn::new)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 150)
    void theLoopsOfGapsAreWhatTheirHistoriesTell(
            @ForAll("ways") java.util.List<Way> ways, @ForAll("others") java.util.List<Turn> others) {
        Vector<Seq<Envelope<GapEvent>>> histories = Vector.ofAll(ways).zipWithIndex(Way::begun);
        Seq<Turn> turns = List.ofAll(ways)
                .zipWithIndex(Way::turns)
                .flatMap(it -> it)
                .appendAll(others)
                .filter(turn -> turn.gap() < ways.size() && turn.into() < ways.size())
                .sortBy(Turn::day);
        for (Turn turn : turns) {
            histories = after(histories, turn);
        }
        Seq<Seq<GapEvent>> told = histories.map(history -> history.map(Envelope::event));

        assertThat(LoopMeasures.ofGaps(histories.map(Gap::replay))).isEqualTo(recounted(told));
        Often.happens("a loop closes", told.exists(it -> has(it, GapEvent.GapConfirmed.class)));
        Often.happens("a gap is opened again", told.exists(it -> has(it, GapEvent.GapReopened.class)));
        Often.happens("a gap is carried on by another", told.exists(it -> has(it, GapEvent.GapMerged.class)));
        Often.happens("a gap is declined", told.exists(it -> has(it, GapEvent.GapDeclined.class)));
    }

    private static Vector<Seq<Envelope<GapEvent>>> after(Vector<Seq<Envelope<GapEvent>>> histories, Turn turn) {
        Gap gap = Gap.replay(histories.get(turn.gap()));
        Context context = turn.context();
        if (turn.command().isDefined()) {
            return GapDecider.decide(gap, turn.command().get(), Town.panel(), context)
                    .fold(refused -> histories, decided -> and(histories, turn.gap(), decided.events()));
        }
        Gap into = Gap.replay(histories.get(turn.into()));
        return GapDecider.merge(into, gap, Town.panel(), context)
                .fold(
                        refused -> histories,
                        merger -> and(
                                and(histories, turn.into(), merger.kept().events()),
                                turn.gap(),
                                merger.givenUp().events()));
    }

    private static Vector<Seq<Envelope<GapEvent>>> and(
            Vector<Seq<Envelope<GapEvent>>> histories, int gap, Seq<Envelope<GapEvent>> events) {
        return histories.update(gap, histories.get(gap).appendAll(events));
    }

    /** What somebody finds who reads the histories of gaps that were shared, and not those that others carry on. */
    private static LoopMeasures recounted(Seq<Seq<GapEvent>> told) {
        Seq<Seq<GapEvent>> loops =
                told.filter(it -> has(it, GapEvent.GapShared.class) && !has(it, GapEvent.GapMerged.class));
        Seq<Seq<GapEvent>> answered = loops.filter(it -> answer(it).isDefined());
        return new LoopMeasures(
                loops.size(),
                answered.size(),
                loops.size() - answered.size(),
                0,
                loops.count(it -> isMet(it)),
                loops.count(it -> has(it, GapEvent.GapConfirmed.class)),
                FeedbackLoopProperties.median(answered.map(
                        it -> ChronoUnit.DAYS.between(shared(it), answer(it).get()))));
    }

    private static boolean has(Seq<GapEvent> history, Class<? extends GapEvent> kind) {
        return history.exists(kind::isInstance);
    }

    private static LocalDate shared(Seq<GapEvent> history) {
        return history.filter(GapEvent.GapShared.class::isInstance)
                .map(it -> ((GapEvent.GapShared) it).on())
                .head();
    }

    /** The day on which partners first said what they will do, or that they will not. */
    private static Option<LocalDate> answer(Seq<GapEvent> history) {
        return history.flatMap(event -> {
                    if (event instanceof GapEvent.GapAdopted it) {
                        return Option.some(it.on());
                    }
                    if (event instanceof GapEvent.GapDeferred it) {
                        return Option.some(it.on());
                    }
                    if (event instanceof GapEvent.GapEscalated it) {
                        return Option.some(it.on());
                    }
                    return event instanceof GapEvent.GapDeclined it ? Option.some(it.on()) : Option.none();
                })
                .headOption();
    }

    /** Something is there that should meet it, and nobody has said that it does not. */
    private static boolean isMet(Seq<GapEvent> history) {
        int addressed = history.lastIndexWhere(GapEvent.GapAddressed.class::isInstance);
        return addressed >= 0 && addressed > history.lastIndexWhere(GapEvent.GapReopened.class::isInstance);
    }
}
