package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.outcome.PairedChange;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Release;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.privacy.Tally;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What may be told of the pathways of a service: one release of tables, with what it is for, under which consent people
 * are in it, and how many are not. It holds numbers and words of vocabularies, and no id and no story of anybody. Of fewer
 * people than twice the threshold it tells how many they are, and nothing else.
 *
 * @param consent what everybody who is counted agreed to
 * @param plan what it is for, and what was looked at on which day
 * @param counted of how many people pathways are in it
 * @param leftOut of how many pathways are not, for want of that consent
 * @param release its tables of counts, protected together
 * @param referrals where needs were taken
 * @param outcomes how each measure changed
 */
public record Evaluation(
        ConsentScope consent,
        EvaluationPlan plan,
        ShownCount counted,
        ShownCount leftOut,
        Release release,
        OnwardReferralMap referrals,
        Seq<OutcomeChange> outcomes) {

    /** The name of the table of minutes that workers and clients spent together, by way of meeting. */
    public static final String CONTACT_TIME = "contact-time";

    /** What an evaluation is made of before it is protected. */
    record Parts(
            Tally needs,
            ConnectionTally connections,
            Tally contacts,
            Seq<Tally> equity,
            Seq<Tally> ways,
            Seq<PairedChange> changes) {

        Seq<Tally> tallies() {
            return Vector.of(needs, connections.tally(), contacts)
                    .appendAll(equity)
                    .appendAll(ways);
        }
    }

    static Evaluation of(EvaluationPlan plan, ShownCount counted, ShownCount leftOut, Parts parts) {
        Release release = Release.besideNumber(protection(plan.threshold(), counted), parts.tallies());
        return new Evaluation(
                ConsentScope.RESEARCH,
                plan,
                counted,
                leftOut,
                release,
                OnwardReferralMap.of(
                        named(release, OnwardReferralMap.NAME),
                        parts.connections().waits()),
                parts.changes().map(it -> OutcomeChange.of(it, named(release, OutcomeChange.name(it.measure())))));
    }

    /**
     * How many are counted is told, and tables of things are told beside it. Of fewer than twice the threshold nothing more
     * is: three connections of four people, which are those of three at least, would betray the fourth.
     */
    private static int protection(int threshold, ShownCount counted) {
        boolean few = counted.match(people -> people < 2 * threshold, bound -> true);
        return threshold > 1 && few ? 2 * threshold : threshold;
    }

    private static ProtectedTable named(Release release, String name) {
        return release.find(name).get();
    }

    /** What it is for. */
    public Purpose purpose() {
        return plan.purpose();
    }

    /** What became of needs. */
    public NeedsByCause needs() {
        return new NeedsByCause(named(release, NeedsByCause.NAME));
    }

    /** Minutes that workers and clients spent together, by way of meeting. */
    public ProtectedTable contactTime() {
        return named(release, CONTACT_TIME);
    }

    /** The rate in each group, a breakdown for each grouping. */
    public Seq<EquityBreakdown> equity() {
        return plan.groupings()
                .map(it -> new EquityBreakdown(
                        plan.rate(),
                        it,
                        named(
                                release,
                                EquityBreakdown.tally(plan.rate(), it).heading().name())));
    }

    /** All that it tells, as tables to be written: what it is about first, then each table. */
    public Seq<Table> tables() {
        return Vector.of(about())
                .appendAll(release.tables().map(it -> it.table(terms())))
                .append(referrals.waitTable(terms()))
                .append(changeTable())
                .append(rateTable());
    }

    private About terms() {
        return new About(purpose(), ConsentRule.RESEARCH);
    }

    private Table about() {
        return terms().table(List.of(
                List.of("aims", plan.aims().map(Words::word).mkString(" ")),
                List.of(
                        "aims of the service",
                        plan.serviceAims().map(aim -> aim.code().word()).mkString(" ")),
                List.of("as of", plan.asOf().toString()),
                List.of("threshold", Integer.toString(plan.threshold())),
                List.of("people counted", counted.toString()),
                List.of("people left out", leftOut.toString())));
    }

    private Table changeTable() {
        return new Table(
                "mean-improvement",
                terms(),
                List.of("measure", "compared", "missing", "mean improvement", "ci95 lower", "ci95 upper"),
                outcomes.map(it -> List.of(
                        it.measure().code().word(),
                        it.compared().map(String::valueOf).getOrElse(""),
                        it.missing().map(String::valueOf).getOrElse(""),
                        it.meanImprovement().map(Words::number).getOrElse(""),
                        it.interval().map(Interval::least).map(Words::number).getOrElse(""),
                        it.interval().map(Interval::most).map(Words::number).getOrElse(""))));
    }

    private Table rateTable() {
        return new Table(
                "rate-by-group",
                terms(),
                List.of("rate", "grouping", "group", "counted", "among", "share", "ci95 lower", "ci95 upper"),
                equity().flatMap(breakdown -> Vector.ofAll(breakdown.groups())
                        .map(group -> List.of(
                                        plan.rate().code().word(),
                                        breakdown.grouping().code().word(),
                                        group._1)
                                .appendAll(numbers(group._2)))));
    }

    private static Seq<String> numbers(Proportion it) {
        return List.of(
                Long.toString(it.hits()),
                Long.toString(it.among()),
                Words.number(it.share()),
                Words.number(it.wilson().least()),
                Words.number(it.wilson().most()));
    }
}
