package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Cohorts;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.PairedChange;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an evaluation tells is what somebody finds who counts by hand. */
class EvaluationProperties {

    private static final LocalDate TODAY = Journeys.OPENED.plusYears(1);
    private static final AssetId CHOIR_AT = new AssetId("a1");
    private static final Code CHOIR = Code.ours("asset-category", "choir");
    private static final EvaluationPlan EVERYTHING = plan(1);
    private static final EvaluationPlan PROTECTED = plan(3);

    @Provide
    Arbitrary<java.util.List<Participant>> participants() {
        return Combinators.combine(
                        Cohorts.pathways(),
                        Arbitraries.of(true, true, true, false).list().ofSize(12),
                        Arbitraries.of("young", "old").list().ofSize(12),
                        Arbitraries.of("hill", "shore", "").list().ofSize(12))
                .as((pathways, agreed, ages, areas) -> List.ofAll(pathways)
                        .zipWithIndex()
                        .map(it -> new Participant(
                                        it._1,
                                        Cohorts.consents(ConsentScope.RESEARCH, agreed.get(it._2)),
                                        areas.get(it._2).isEmpty()
                                                ? TreeMap.empty()
                                                : TreeMap.of(
                                                        Grouping.AREA,
                                                        Code.ours(Participant.GROUP_SYSTEM, areas.get(it._2))))
                                .in(Grouping.AGE_BAND, Code.ours(Participant.GROUP_SYSTEM, ages.get(it._2))))
                        .asJava());
    }

    @Property(tries = 4)
    void theNumbersAreThoseOfARecount(@ForAll("participants") java.util.List<Participant> participants) {
        Evaluation told = evaluation(participants, EVERYTHING);
        Seq<Participant> counted = Recount.counted(participants, TODAY);
        Seq<Pathway> pathways = counted.map(Participant::pathway);

        assertThat(told.counted()).isEqualTo(new ShownCount.Exactly(counted.size()));
        assertThat(told.leftOut()).isEqualTo(new ShownCount.Exactly(Recount.leftOut(participants, TODAY)));
        assertThat(Recount.cells(told.needs().table())).isEqualTo(Recount.needs(pathways));
        assertThat(Recount.cells(told.referrals().table())).isEqualTo(Recount.connections(counted, CHOIR_AT));
        assertThat(Recount.cells(told.contactTime())).isEqualTo(Recount.minutes(pathways));
        assertThat(TreeMap.ofEntries(told.referrals()
                        .waits()
                        .map(it -> new Tuple2<>(new Tuple2<>(it.need(), it.sector()), it.days()))))
                .isEqualTo(Recount.waits(pathways));
    }

    @Property(tries = 4)
    void changeIsComparedPersonByPerson(@ForAll("participants") java.util.List<Participant> participants) {
        OutcomeChange told = evaluation(participants, EVERYTHING).outcomes().head();
        PairedChange change = PairedChange.of(
                Measures.ONS4_HAPPINESS,
                Recount.counted(participants, TODAY).map(it -> it.pathway().outcomes()));

        assertThat(told.compared().get()).isEqualTo(change.pairs());
        assertThat(told.missing().get())
                .isEqualTo(change.onlyBaseline() + change.onlyLater() + (long) change.neither());
        assertThat(told.meanImprovement()).isEqualTo(change.meanImprovement());
    }

    @Property(tries = 4)
    void aRateIsOfThoseInTheGroup(@ForAll("participants") java.util.List<Participant> participants) {
        EquityBreakdown told = evaluation(participants, EVERYTHING).equity().head();
        Seq<Participant> old = Recount.counted(participants, TODAY)
                .filter(it -> it.groups().get(Grouping.AGE_BAND).get().value().equals("old"));
        int connected = old.count(it -> it.pathway().connections().all().nonEmpty());

        assertThat(told.of("old")).isEqualTo(Option.when(old.nonEmpty(), () -> new Proportion(connected, old.size())));
    }

    @Property(tries = 4)
    void whoeverComesBackIsOnePersonWherePeopleAreCompared(
            @ForAll("participants") java.util.List<Participant> participants) {
        Evaluation once = evaluation(participants, EVERYTHING);
        Evaluation again = evaluation(List.ofAll(participants).flatMap(it -> List.of(it, it)), EVERYTHING);

        assertThat(again.counted()).isEqualTo(once.counted());
        assertThat(again.leftOut()).isEqualTo(once.leftOut());
        assertThat(again.equity()).isEqualTo(once.equity());
        assertThat(again.outcomes()).isEqualTo(once.outcomes());
        assertThat(again.needs().table().total())
                .isEqualTo(once.needs().table().total().map(needs -> 2 * needs));
    }

    @Property(tries = 4)
    void neitherOrderNorPartsChangeAnything(
            @ForAll("participants") java.util.List<Participant> participants, @ForAll Random random) {
        java.util.List<Participant> shuffled = new java.util.ArrayList<>(participants);
        Collections.shuffle(shuffled, random);
        EvaluationTally one = tally(participants.subList(0, participants.size() / 2), PROTECTED);
        EvaluationTally other = tally(participants.subList(participants.size() / 2, participants.size()), PROTECTED);
        EvaluationTally none = tally(List.of(), PROTECTED);
        Evaluation all = evaluation(participants, PROTECTED);

        assertThat(evaluation(shuffled, PROTECTED)).isEqualTo(all);
        assertThat(one.plus(other).evaluation().tables()).isEqualTo(all.tables());
        assertThat(other.plus(one).evaluation().tables()).isEqualTo(all.tables());
        assertThat(none.plus(one).plus(other).evaluation().tables())
                .isEqualTo(none.plus(one.plus(other)).evaluation().tables());
    }

    @Property(tries = 4)
    void nothingOfAPersonLeaves(@ForAll("participants") java.util.List<Participant> participants) {
        Evaluation told = evaluation(participants, EVERYTHING);
        String all = told.tables().map(Table::csv).mkString()
                + told
                + ReferralNetwork.of(told.referrals()).dot()
                + ReferralNetwork.of(told.referrals()).mermaid();

        assertThat(all).doesNotContain("c-1", "p-1", "r-1", "s-1", "worker-", "as it was told", "characters");
    }

    private static Evaluation evaluation(Iterable<Participant> participants, EvaluationPlan plan) {
        return tally(participants, plan).evaluation();
    }

    private static EvaluationTally tally(Iterable<Participant> participants, EvaluationPlan plan) {
        EvaluationTally tally = new EvaluationTally(plan);
        participants.forEach(tally::add);
        return tally;
    }

    private static EvaluationPlan plan(int threshold) {
        return EvaluationPlan.builder()
                .purpose(Purpose.RESEARCH)
                .asOf(TODAY)
                .threshold(threshold)
                .measures(List.of(Measures.ONS4_HAPPINESS))
                .groupings(List.of(Grouping.AGE_BAND))
                .categories(EvaluationProperties::category)
                .build();
    }

    private static Option<Code> category(AssetId asset) {
        return Option.when(asset.equals(CHOIR_AT), CHOIR);
    }
}
