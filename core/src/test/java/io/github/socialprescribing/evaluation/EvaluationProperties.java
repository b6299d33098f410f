package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Cohorts;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.PairedChange;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.session.ContactOutcome.Attended;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
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
    private static final Code CHOIR = Code.ours("asset-category", "choir");
    private static final EvaluationPlan EVERYTHING = plan(1);
    private static final EvaluationPlan PROTECTED = plan(3);

    @Provide
    Arbitrary<java.util.List<Participant>> participants() {
        return Combinators.combine(
                        Cohorts.pathways(),
                        Arbitraries.of(true, true, true, false).list().ofSize(12),
                        Arbitraries.of("young", "old").list().ofSize(12))
                .as((pathways, agreed, ages) -> List.ofAll(pathways)
                        .zipWithIndex()
                        .map(it -> new Participant(
                                        it._1,
                                        Cohorts.consents(ConsentScope.RESEARCH, agreed.get(it._2)),
                                        TreeMap.empty())
                                .in(Grouping.AGE_BAND, Code.ours(Participant.GROUP_SYSTEM, ages.get(it._2))))
                        .asJava());
    }

    @Property(tries = 40)
    void theNumbersAreThoseOfARecount(@ForAll("participants") java.util.List<Participant> participants) {
        Evaluation told = evaluation(participants, EVERYTHING);
        Seq<Pathway> counted = counted(participants);

        assertThat(told.counted()).isEqualTo(new ShownCount.Exactly(counted.size()));
        assertThat(cells(told.needs().table())).isEqualTo(needs(counted));
        assertThat(cells(told.referrals().table())).isEqualTo(connections(counted));
        assertThat(cells(told.contactTime())).isEqualTo(minutes(counted));
        assertThat(TreeMap.ofEntries(told.referrals()
                        .waits()
                        .map(it -> new Tuple2<>(new Tuple2<>(it.need(), it.sector()), it.days()))))
                .isEqualTo(waits(counted));
    }

    @Property(tries = 40)
    void changeIsComparedPersonByPerson(@ForAll("participants") java.util.List<Participant> participants) {
        OutcomeChange told = evaluation(participants, EVERYTHING).outcomes().head();
        PairedChange change =
                PairedChange.of(Measures.ONS4_HAPPINESS, counted(participants).map(Pathway::outcomes));

        assertThat(told.compared().get()).isEqualTo(change.pairs());
        assertThat(told.missing().get())
                .isEqualTo(change.onlyBaseline() + change.onlyLater() + (long) change.neither());
        assertThat(told.meanImprovement()).isEqualTo(change.meanImprovement());
    }

    @Property(tries = 40)
    void aRateIsOfThoseInTheGroup(@ForAll("participants") java.util.List<Participant> participants) {
        EquityBreakdown told = evaluation(participants, EVERYTHING).equity().head();
        Seq<Participant> old = List.ofAll(participants)
                .filter(it -> counted(List.of(it)).nonEmpty())
                .filter(it -> it.groups().get(Grouping.AGE_BAND).get().value().equals("old"));
        int connected = old.count(it -> it.pathway().connections().all().nonEmpty());

        assertThat(told.of("old")).isEqualTo(Option.when(old.nonEmpty(), () -> new Proportion(connected, old.size())));
    }

    @Property(tries = 25)
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

    @Property(tries = 25)
    void nothingOfAPersonLeaves(@ForAll("participants") java.util.List<Participant> participants) {
        Evaluation told = evaluation(participants, EVERYTHING);
        String all = told.tables().map(Table::csv).mkString()
                + told
                + ReferralNetwork.of(told.referrals()).dot()
                + ReferralNetwork.of(told.referrals()).mermaid();

        assertThat(all).doesNotContain("c-1", "p-1", "r-1", "s-1", "worker-", "as it was told", "characters");
    }

    private static Seq<Pathway> counted(Iterable<Participant> participants) {
        return List.ofAll(participants)
                .filter(it -> it.consents().isLive(ConsentScope.RESEARCH, TODAY))
                .map(Participant::pathway)
                .reject(it -> it.ending().exists(end -> end.early().contains(EarlyClosure.ENTERED_IN_ERROR)));
    }

    private static Map<List<String>, Long> needs(Seq<Pathway> pathways) {
        return count(pathways.flatMap(pathway -> pathway.needs()
                .all()
                .map(need -> List.of(
                        pathway.needs()
                                .status(need.id())
                                .get()
                                .match(
                                        step -> "open",
                                        () -> "met",
                                        () -> "partly-met",
                                        reason -> switch (reason) {
                                            case STRUCTURAL, JUSTICE -> "unmet-structurally";
                                            default -> "unmet";
                                        },
                                        () -> "no-longer"),
                        need.kind().code().value(),
                        word(need.cause())))));
    }

    private static Map<List<String>, Long> connections(Seq<Pathway> pathways) {
        return count(pathways.flatMap(pathway -> pathway.connections()
                .all()
                .reject(it -> it instanceof OnwardReferral to && to.status() == OnwardStatus.ENTERED_IN_ERROR)
                .flatMap(connection -> kinds(pathway, connection)
                        .map(kind -> List.of(
                                kind,
                                word(connection.destination().sector()),
                                connection.destination().asset().value().equals("a1") ? "choir" : "not-listed",
                                connection.match(it -> "signposted", it -> word(it.status()), it -> "accompanied"))))));
    }

    private static Seq<String> kinds(Pathway pathway, Connection connection) {
        List<String> kinds = List.ofAll(connection.needs())
                .map(need -> pathway.needs()
                        .find(need)
                        .map(it -> it.kind().code().value())
                        .getOrElse("not-told"));
        return kinds.isEmpty() ? List.of("not-told") : kinds;
    }

    private static Map<Tuple2<String, String>, Long> waits(Seq<Pathway> pathways) {
        return TreeMap.ofEntries(pathways.flatMap(pathway -> pathway.connections()
                        .referrals()
                        .reject(it -> it.status() == OnwardStatus.ENTERED_IN_ERROR)
                        .filter(it -> it.steps().exists(step -> step.status() == OnwardStatus.STARTED))
                        .flatMap(it -> kinds(pathway, it)
                                .map(kind -> new Tuple2<>(
                                        new Tuple2<>(kind, word(it.destination().sector())), waited(it)))))
                .groupBy(Tuple2::_1)
                .map(group -> group.map2(it -> {
                    Seq<Long> days = it.map(Tuple2::_2).sorted();
                    return days.get((days.size() - 1) / 2);
                })));
    }

    private static long waited(OnwardReferral referral) {
        LocalDate started = referral.steps()
                .find(step -> step.status() == OnwardStatus.STARTED)
                .get()
                .on();
        return Math.max(0, started.toEpochDay() - referral.steps().head().on().toEpochDay());
    }

    private static Map<List<String>, Long> minutes(Seq<Pathway> pathways) {
        return TreeMap.ofEntries(
                comparator(),
                pathways.flatMap(pathway -> pathway.support().sessions().all())
                        .filter(it -> it.outcome() instanceof Attended held && held.minutes() > 0)
                        .groupBy(it -> List.of(word(it.mode())))
                        .map(group -> group.map2(held -> held.map(it -> (long) ((Attended) it.outcome()).minutes())
                                .sum()
                                .longValue())));
    }

    private static Map<List<String>, Long> count(Seq<List<String>> things) {
        return TreeMap.ofEntries(
                comparator(), things.groupBy(it -> it).map(group -> group.map2(it -> (long) it.size())));
    }

    private static Map<List<String>, Long> cells(ProtectedTable table) {
        return TreeMap.ofEntries(
                comparator(), table.rows().map(row -> new Tuple2<>(List.ofAll(row.words()), row.count())));
    }

    private static java.util.Comparator<List<String>> comparator() {
        return java.util.Comparator.comparing(it -> it.mkString("|"));
    }

    private static String word(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        return Option.when(asset.value().equals("a1"), CHOIR);
    }
}
