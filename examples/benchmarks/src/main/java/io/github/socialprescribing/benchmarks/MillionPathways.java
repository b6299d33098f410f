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
 * batches, as they would come from a store, and making them is not measured: only the counting is, in wall time and in CPU
 * time of the counting thread.
 */
public final class MillionPathways {

    private static final long SEED = 20_251_120;
    private static final int BATCH = 1_000;
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
     * @param args how many pathways, a multiple of 1,000; a million without
     */
    public static void main(String[] args) {
        int pathways = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        MillionPathways run = new MillionPathways();
        for (long from = 1; from < pathways; from += BATCH) {
            run.count(batch(from));
        }
        Evaluation told = run.evaluation.evaluation();
        System.out.printf(
                Locale.ROOT,
                "%d pathways: %.2f s wall, %.2f s CPU; counted %s, left out %s, %s connections, %d lacks told%n",
                pathways,
                run.wall / 1e9,
                run.cpu / 1e9,
                told.counted(),
                told.leftOut(),
                told.referrals().table().total().getOrElse(0L),
                run.feedback.feedback().unmetNeeds().lacks().size());
    }

    private static java.util.List<Pair> batch(long from) {
        java.util.List<Pair> batch = new ArrayList<>(BATCH);
        for (long place = from; place < from + BATCH; place++) {
            Sample sample = SamplePathways.nth(SEED, place);
            batch.add(new Pair(
                    new Participant(
                            sample.pathway(), sample.consents(), GROUPS.getOrDefault(sample.age(), TreeMap.empty())),
                    new Observed(sample.pathway(), sample.consents(), LinkedHashSet.of(sample.community()))));
        }
        return batch;
    }

    private void count(java.util.List<Pair> batch) {
        long wallBefore = System.nanoTime();
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        for (Pair pair : batch) {
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
