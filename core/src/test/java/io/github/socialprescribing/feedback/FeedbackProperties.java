package io.github.socialprescribing.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Cohorts;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.RejectionReason;
import io.github.socialprescribing.feedback.UnmetNeeds.Lack;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.privacy.Table;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
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

class FeedbackProperties {

    private static final LocalDate TODAY = Journeys.OPENED.plusYears(1);

    @Provide
    Arbitrary<java.util.List<Observed>> observed() {
        return Combinators.combine(
                        Cohorts.pathways(),
                        Arbitraries.of(true, true, true, false).list().ofSize(12),
                        Arbitraries.of("riverside", "hill")
                                .list()
                                .ofMaxSize(2)
                                .list()
                                .ofSize(12))
                .as((pathways, agreed, homes) -> List.ofAll(pathways)
                        .zipWithIndex()
                        .map(it -> new Observed(
                                it._1,
                                Cohorts.consents(ConsentScope.PANEL_AGGREGATE, agreed.get(it._2)),
                                LinkedHashSet.ofAll(homes.get(it._2)).map(CommunityId::new)))
                        .asJava());
    }

    @Property(tries = 4)
    void whatPeopleLackIsWhatARecountFinds(@ForAll("observed") java.util.List<Observed> observed) {
        Seq<Tuple2<CommunityId, NeedKind>> missed = counted(observed)
                .flatMap(it -> it.pathway()
                        .needs()
                        .all()
                        .filter(need -> isMissed(need, it.pathway()))
                        .map(need -> need.kind())
                        .distinct()
                        .flatMap(kind -> it.communities().toList().map(home -> new Tuple2<>(home, kind))));

        assertThat(tally(observed, 1).feedback().unmetNeeds().lacks())
                .containsExactlyInAnyOrderElementsOf(
                        missed.distinct().map(it -> new Lack(it._1, it._2, missed.count(it::equals))));
    }

    @Property(tries = 4)
    void everyReasonIsThatOfARecountOneByOne(@ForAll("observed") java.util.List<Observed> observed) {
        Map<String, Long> recounted = TreeMap.empty();
        for (Observed it : counted(observed)) {
            for (NeedStatus status : it.pathway().needs().statuses().values()) {
                if (status instanceof NeedStatus.Unmet unmet) {
                    String word = unmet.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    recounted = recounted.put(word, recounted.getOrElse(word, 0L) + 1);
                }
            }
        }

        assertThat(told(tally(observed, 1).feedback().unmetNeeds().reasons())).isEqualTo(recounted);
    }

    @Property(tries = 5)
    void whoMetWhatInfrastructureShouldMeetIsWhatARecountFinds(@ForAll("observed") java.util.List<Observed> observed) {
        int alone = 0;
        int connected = 0;
        for (Pathway pathway : counted(observed).map(Observed::pathway)) {
            for (Need need : pathway.needs().all()) {
                NeedStatus status = pathway.needs().status(need.id()).get();
                boolean met = status.equals(new NeedStatus.Met()) || status.equals(new NeedStatus.PartlyMet());
                boolean infrastructural = need.cause() == RootCause.STRUCTURAL
                        || need.kind().equals(NeedKinds.HOUSING)
                        || need.kind().equals(NeedKinds.TRANSPORT);
                boolean somewhere =
                        pathway.connections().all().exists(it -> it.needs().contains(need.id()));
                alone += met && infrastructural && !somewhere ? 1 : 0;
                connected += met && infrastructural && somewhere ? 1 : 0;
            }
        }
        SubstitutionWarning told = tally(observed, 1).feedback().substitution();
        double all = alone + connected;

        assertThat(told.table().count(SubstitutionWarning.BY_WORKER)).contains((long) alone);
        assertThat(told.table().count(SubstitutionWarning.BY_COMMUNITY)).contains((long) connected);
        assertThat(told.share()).isEqualTo(all == 0 ? Option.none() : Option.some(alone / all));
        assertThat(told.isDue(0.5)).isEqualTo(all > 0 && alone / all > 0.5);
    }

    private static Map<String, Long> told(ProtectedTable table) {
        return TreeMap.ofEntries(
                table.rows().map(row -> new Tuple2<>(row.words().mkString(" "), row.count())));
    }

    @Property(tries = 4)
    void whoDidNotAgreeIsLeftOutAndToldToBe(@ForAll("observed") java.util.List<Observed> observed) {
        int mistaken = List.ofAll(observed).count(FeedbackProperties::isMistaken);

        assertThat(tally(observed, 1).feedback().leftOut())
                .isEqualTo(new ShownCount.Exactly(
                        observed.size() - mistaken - counted(observed).size()));
    }

    @Property(tries = 4)
    void neitherOrderNorPartsChangeAnything(
            @ForAll("observed") java.util.List<Observed> observed, @ForAll Random random) {
        java.util.List<Observed> shuffled = new java.util.ArrayList<>(observed);
        Collections.shuffle(shuffled, random);
        FeedbackTally one = tally(observed.subList(0, observed.size() / 2), 3);
        FeedbackTally other = tally(observed.subList(observed.size() / 2, observed.size()), 3);
        Feedback all = tally(observed, 3).feedback();

        assertThat(tally(shuffled, 3).feedback()).isEqualTo(all);
        assertThat(one.plus(other).feedback()).isEqualTo(all);
        assertThat(other.plus(one).plus(tally(List.of(), 3)).feedback()).isEqualTo(all);
    }

    @Property(tries = 4)
    void nothingOfAPersonLeavesAndNoFewAreTold(@ForAll("observed") java.util.List<Observed> observed) {
        Feedback told = tally(observed, 3).feedback();

        assertThat(told.tables().map(Table::csv).mkString() + told)
                .doesNotContain("c-1", "p-1", "r-1", "worker-", "as it was told", "characters");
        assertThat(told.release().tables().flatMap(ProtectedTable::rows).map(ProtectedTable.Row::count))
                .allMatch(count -> count >= 3);
    }

    @Property(tries = 4)
    void whoeverWaitsIsFound(@ForAll("observed") java.util.List<Observed> observed) {
        for (Pathway pathway : List.ofAll(observed).map(Observed::pathway)) {
            Seq<NeedKind> kinds = NeedKinds.standard().terms();
            Seq<WaitingNeed> waiting = WaitingNeed.of(pathway, LinkedHashSet.ofAll(kinds), NeedKinds.standard());

            assertThat(waiting.map(WaitingNeed::need))
                    .containsExactlyInAnyOrderElementsOf(pathway.needs()
                            .all()
                            .filter(need -> isMissed(need, pathway))
                            .appendAll(pathway.isOpen() ? pathway.needs().open() : List.empty())
                            .map(need -> need.id())
                            .distinct());
        }
    }

    private static boolean isMissed(Need need, Pathway pathway) {
        NeedStatus status = pathway.needs().status(need.id()).get();
        Seq<OnwardReferral> referrals =
                pathway.connections().referrals().filter(it -> it.needs().contains(need.id()));
        boolean full = referrals.exists(it -> it.status() == OnwardStatus.REJECTED
                && it.steps().last().rejection().equals(Option.some(RejectionReason.NO_CAPACITY)));
        boolean stays = status.isOpen() || status.equals(new NeedStatus.Unmet(UnmetReason.REFUSED_BY_SERVICE));
        return status.equals(new NeedStatus.Unmet(UnmetReason.GAP))
                || (stays && full && !referrals.exists(OnwardReferral::isUnderWay));
    }

    private static Seq<Observed> counted(Iterable<Observed> observed) {
        return List.ofAll(observed)
                .filter(it -> it.consents().isLive(ConsentScope.PANEL_AGGREGATE, TODAY))
                .reject(FeedbackProperties::isMistaken);
    }

    private static boolean isMistaken(Observed observed) {
        return observed.pathway().ending().exists(end -> end.early().contains(EarlyClosure.ENTERED_IN_ERROR));
    }

    private static FeedbackTally tally(Iterable<Observed> observed, int threshold) {
        FeedbackTally tally = new FeedbackTally(
                FeedbackPlan.builder().asOf(TODAY).threshold(threshold).build());
        observed.forEach(tally::add);
        return tally;
    }
}
