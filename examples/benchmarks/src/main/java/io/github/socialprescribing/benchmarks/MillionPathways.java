package io.github.socialprescribing.benchmarks;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.evaluation.Evaluation;
import io.github.socialprescribing.evaluation.EvaluationPlan;
import io.github.socialprescribing.evaluation.EvaluationTally;
import io.github.socialprescribing.evaluation.Grouping;
import io.github.socialprescribing.evaluation.Participant;
import io.github.socialprescribing.examples.SamplePathways;
import io.github.socialprescribing.examples.SamplePathways.Sample;
import io.github.socialprescribing.feedback.FeedbackPlan;
import io.github.socialprescribing.feedback.FeedbackTally;
import io.github.socialprescribing.feedback.Observed;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;

/**
 * Counts a million distinct pathways, all tables of an evaluation and of the feedback to a community. Pathways are made in
 * pages, as they would come from a store, and making them is not measured: only the counting is, in wall time and in CPU
 * time of the counting thread. How large a page is matters more than anything: one that fits a cache is counted in half the
 * time.
 */
public final class MillionPathways {

    private static final long SEED = 20_251_120;
    private static final int PAGE = 100;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final java.util.Map<AgeBand, Map<Grouping, Code>> GROUPS = groups();

    private final EvaluationTally evaluation = new EvaluationTally(EvaluationPlan.builder()
            .purpose(Purpose.RESEARCH)
            .asOf(TODAY)
            .measures(List.of(Measures.ONS4_HAPPINESS))
            .groupings(List.of(Grouping.AGE_BAND))
            .build());
    private final FeedbackTally feedback =
            new FeedbackTally(FeedbackPlan.builder().asOf(TODAY).build());
    private long wall;
    private long cpu;

    private MillionPathways() {}

    /** One pathway as it comes to both who count. */
    private record Pair(Participant participant, Observed observed) {}

    /**
     * Counts, and prints what it took.
     *
     * @param args how many pathways, a million without; and how many make a page, 100 without, of which the first is a
     *     multiple
     */
    public static void main(String[] args) {
        int pathways = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        int size = args.length < 2 ? PAGE : Integer.parseInt(args[1]);
        MillionPathways run = new MillionPathways();
        for (long from = 1; from < pathways; from += size) {
            run.count(page(from, size));
        }
        Evaluation told = run.evaluation.evaluation();
        System.out.printf(
                Locale.ROOT,
                "%d pathways in pages of %d: %.2f s wall, %.2f s CPU; counted %s, left out %s, %s connections, %d lacks told%n",
                pathways,
                size,
                run.wall / 1e9,
                run.cpu / 1e9,
                told.counted(),
                told.leftOut(),
                told.referrals().table().total().getOrElse(0L),
                run.feedback.feedback().unmetNeeds().lacks().size());
    }

    private static java.util.List<Pair> page(long from, int size) {
        java.util.List<Pair> page = new ArrayList<>(size);
        for (long place = from; place < from + size; place++) {
            Sample sample = SamplePathways.nth(SEED, place);
            page.add(new Pair(
                    new Participant(
                            sample.pathway(), sample.consents(), GROUPS.getOrDefault(sample.age(), TreeMap.empty())),
                    new Observed(sample.pathway(), sample.consents(), LinkedHashSet.of(sample.community()))));
        }
        return page;
    }

    private void count(java.util.List<Pair> page) {
        long wallBefore = System.nanoTime();
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        for (Pair pair : page) {
            evaluation.add(pair.participant());
            feedback.add(pair.observed());
        }
        cpu += THREADS.getCurrentThreadCpuTime() - cpuBefore;
        wall += System.nanoTime() - wallBefore;
    }

    private static java.util.Map<AgeBand, Map<Grouping, Code>> groups() {
        java.util.Map<AgeBand, Map<Grouping, Code>> groups = new EnumMap<>(AgeBand.class);
        for (AgeBand age : AgeBand.values()) {
            String word = age.name().toLowerCase(Locale.ROOT).replace('_', '-');
            groups.put(age, TreeMap.of(Grouping.AGE_BAND, Code.ours(Participant.GROUP_SYSTEM, word)));
        }
        return groups;
    }
}
