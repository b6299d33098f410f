package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.COUNCIL;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.privacy.ShownCount;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever gaps are merged in whatever order, no raiser and no evidence is lost, and each is closed once by a raiser. */
class MergedGapsProperties {

    private static final int GAPS = 5;

    /** Two gaps are made one, or something else is asked of the first. */
    private record Turn(ActorId who, int one, int other, Option<GapCommand> command) {}

    @Provide
    Arbitrary<java.util.List<Turn>> turns() {
        Arbitrary<Option<GapCommand>> commands = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Option.<GapCommand>none())),
                net.jqwik.api.Tuple.of(
                        5,
                        Arbitraries.<GapCommand>of(
                                        new GapCommand.ShareGap(),
                                        new GapCommand.AdoptGap(Option.some(CHAIR)),
                                        new GapCommand.AddressGap(AddressedBy.asset(new AssetId("a"))),
                                        new GapCommand.ConfirmClosure(),
                                        new GapCommand.AddEvidence(
                                                GapEvidence.none().with(new ShownCount.Exactly(9))))
                                .map(it -> Option.some(it))));
        return Combinators.combine(
                        Step.actors(),
                        Arbitraries.integers().between(0, GAPS - 1),
                        Arbitraries.integers().between(0, GAPS - 1),
                        commands)
                .as(Turn::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80);
    }

    private static GapId id(int place) {
        return new GapId("gap-" + place);
    }

    /** Raised by each side, and found in data. */
    private static Map<GapId, Gap> begun() {
        List<ActorId> raisers = List.of(CHAIR, Moments.WORKER, COUNCIL, CHARITY);
        List<Party> sides = List.of(Party.COMMUNITY, Party.LINK_WORKERS, Party.PARTNERS, Party.PARTNERS);
        return TreeMap.ofEntries(List.range(0, GAPS).map(place -> {
            GapFinding finding = Town.finding(id(place), GapEvidence.none().with(new ShownCount.Exactly(10 + place)));
            return Tuple.of(
                    id(place),
                    Gap.replay(
                            place == GAPS - 1
                                    ? GapDecider.find(finding, by(CHARITY, FIRST))
                                            .events()
                                    : GapDecider.raise(finding, sides.get(place), by(raisers.get(place), FIRST))
                                            .events()));
        }));
    }

    private static Map<GapId, Gap> after(Map<GapId, Gap> gaps, Turn turn) {
        Gap one = gaps.get(id(turn.one())).get();
        Gap other = gaps.get(id(turn.other())).get();
        return turn.command()
                .map(command -> GapDecider.decide(one, command, Town.panel(), by(turn.who(), FIRST))
                        .fold(refused -> gaps, decided -> gaps.put(one.id(), one.after(decided.events()))))
                .getOrElse(() -> GapDecider.merge(one, other, Town.panel(), by(turn.who(), FIRST))
                        .fold(
                                refused -> gaps,
                                merger -> gaps.put(
                                                one.id(),
                                                one.after(merger.kept().events()))
                                        .put(
                                                other.id(),
                                                other.after(merger.givenUp().events()))));
    }

    @Property(tries = 60)
    void noRaiserAndNoEvidenceIsLostAndWhatIsMergedMovesNoMore(@ForAll("turns") java.util.List<Turn> turns) {
        Map<GapId, Gap> gaps = begun();
        for (Turn turn : turns) {
            Map<GapId, Gap> before = gaps;
            gaps = after(gaps, turn);
            gaps.forEach((id, gap) -> assertLegal(before.get(id).get(), gap, turn.who()));
            Seq<Gap> carried = gaps.values().filter(gap -> gap.mergedInto().isEmpty());

            assertThat(carried.flatMap(Gap::raisers).map(Raiser::who))
                    .containsExactlyInAnyOrder(CHAIR, Moments.WORKER, COUNCIL, CHARITY);
            assertThat(carried.flatMap(gap -> gap.evidence().unmetNeeds()))
                    .containsAll(List.range(10, 10 + GAPS).map(ShownCount.Exactly::new));
            assertThat(carried.flatMap(gap -> gap.absorbed().prepend(gap.id())))
                    .hasSizeLessThanOrEqualTo(GAPS)
                    .doesNotHaveDuplicates();
        }
    }

    private static void assertLegal(Gap before, Gap now, ActorId who) {
        if (before.status().isFinal()) {
            assertThat(now).isEqualTo(before);
        }
        if (now.status() == GapStatus.CONFIRMED_CLOSED && before.status() != GapStatus.CONFIRMED_CLOSED) {
            assertThat(before.isFoundInData() ? before.isConfirmedBy(who) : before.wasRaisedBy(who))
                    .isTrue();
        }
    }
}
