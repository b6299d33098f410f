package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.evaluation.EquityBreakdown;
import io.github.socialprescribing.evaluation.Evaluation;
import io.github.socialprescribing.evaluation.EvaluationPlan;
import io.github.socialprescribing.evaluation.EvaluationTally;
import io.github.socialprescribing.evaluation.Grouping;
import io.github.socialprescribing.evaluation.Interval;
import io.github.socialprescribing.evaluation.NeedsByCause;
import io.github.socialprescribing.evaluation.OnwardReferralMap;
import io.github.socialprescribing.evaluation.OutcomeChange;
import io.github.socialprescribing.evaluation.Participant;
import io.github.socialprescribing.evaluation.Rate;
import io.github.socialprescribing.evaluation.ReferralNetwork;
import io.github.socialprescribing.feedback.Feedback;
import io.github.socialprescribing.feedback.FeedbackPlan;
import io.github.socialprescribing.feedback.FeedbackTally;
import io.github.socialprescribing.feedback.Observed;
import io.github.socialprescribing.feedback.UnmetNeeds;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A researcher reads a service: three hundred pathways become tables, numbers with their doubt, a picture, and what the
 * community should hear. The people do not exist, so the numbers say nothing of the world.
 */
public final class ReadAService {

    private static final long SEED = 20_251_120;
    private static final int PATHWAYS = 300;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private ReadAService() {}

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Story story = new Story(out);
        EvaluationTally tally = new EvaluationTally(plan());
        FeedbackTally heard =
                new FeedbackTally(FeedbackPlan.builder().asOf(TODAY).build());
        SamplePathways.from(SEED).limit(PATHWAYS).forEach(sample -> {
            tally.add(participant(sample));
            heard.add(new Observed(sample.pathway(), sample.consents(), LinkedHashSet.of(sample.community())));
        });
        Evaluation evaluation = tally.evaluation();
        who(story, evaluation);
        needs(story, evaluation.needs());
        evaluation.outcomes().forEach(change -> change(story, change));
        evaluation.equity().forEach(equity -> equity(story, equity));
        map(story, evaluation);
        community(story, heard.feedback());
    }

    private static EvaluationPlan plan() {
        return EvaluationPlan.builder()
                .purpose(Purpose.RESEARCH)
                .asOf(TODAY)
                .measures(List.of(Measures.ONS4_HAPPINESS))
                .rate(Rate.A_NEED_MET)
                .groupings(List.of(Grouping.AGE_BAND))
                .categories(ReadAService::category)
                .build();
    }

    /** The directory of a made-up place: every third asset is a group, and the last few are not listed. */
    private static Option<Code> category(AssetId asset) {
        int number = Integer.parseInt(asset.value().substring("asset-".length()));
        return Option.when(number < 35, () -> Code.ours("asset-category", number % 3 == 0 ? "group" : "advice"));
    }

    private static Participant participant(SamplePathways.Sample sample) {
        String age = sample.age().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Participant(sample.pathway(), sample.consents(), TreeMap.empty())
                .in(Grouping.AGE_BAND, Code.ours(Participant.GROUP_SYSTEM, age))
                .in(
                        Grouping.AREA,
                        Code.ours(Participant.GROUP_SYSTEM, sample.community().value()));
    }

    private static void who(Story story, Evaluation evaluation) {
        story.chapter("Who is in it");
        story.say("People counted: " + evaluation.counted() + ". Left out, for want of consent to "
                + evaluation.purpose() + ": " + evaluation.leftOut() + ".");
        story.say("Things of fewer than " + evaluation.plan().threshold()
                + " people are told together with others, so that everything adds up and none of them can be worked out from"
                + " these tables.");
    }

    private static void needs(Story story, NeedsByCause needs) {
        story.chapter("What became of their needs");
        for (String word : needs.table().words()) {
            line(story, word, needs.table().count(word).get());
        }
        needs.table().others().forEach(count -> line(story, ProtectedTable.OTHERS, count));
        story.say("Met, of all that were settled: " + percent(needs.metOfAll())
                + ". Without those that nothing but a change of structures would meet: "
                + percent(needs.metWithoutStructural()) + ". Both are true; to tell one alone would not be.");
    }

    private static void change(Story story, OutcomeChange change) {
        story.chapter("How " + change.measure().name() + " changed");
        story.say("Compared person by person: " + change.compared().getOrElse(0L) + ". Missing a score: "
                + change.missing().getOrElse(0L) + ".");
        story.say(String.format(
                Locale.ROOT,
                "Better by %.2f points on average, between %.2f and %.2f with a confidence of 95 %%, on a scale from %s to %s.",
                change.meanImprovement().get(),
                change.interval().get().least(),
                change.interval().get().most(),
                change.measure().lowest(),
                change.measure().highest()));
        story.say("That is change and not effect: nobody is compared who had no support.");
    }

    private static void equity(Story story, EquityBreakdown equity) {
        story.chapter("At least one need met, by age");
        equity.groups()
                .forEach((group, rate) -> story.line(String.format(
                        Locale.ROOT,
                        "    %-10s %3d of %3d  %3.0f %%, between %.0f and %.0f %%",
                        ages(group),
                        rate.hits(),
                        rate.among(),
                        100 * rate.share(),
                        100 * rate.wilson().least(),
                        100 * rate.wilson().most())));
        story.say(
                "The second share is where the true one may lie, which is wide where people are few. A group that is not"
                        + " named has too few people for one of its numbers.");
    }

    /** The band of a word such as {@code from-40}. */
    private static String ages(String group) {
        AgeBand band = AgeBand.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
        return band.highest() < 150 ? band.lowest() + " to " + band.highest() : band.lowest() + " on";
    }

    private static void map(Story story, Evaluation evaluation) {
        story.chapter("Where needs were taken, as a table for any statistics program");
        Table table = evaluation
                .tables()
                .find(it -> it.name().equals(OnwardReferralMap.NAME))
                .get();
        table.csv().lines().limit(6).forEach(line -> story.line("    " + line));
        story.say("… and " + (table.rows().size() - 5) + " rows more, which add up to "
                + evaluation.referrals().table().total().getOrElse(0L)
                + ". Where it says [others], there were too few people"
                + " of each kind to tell them apart.");
        story.chapter("The same as a picture, for Mermaid");
        List<String> picture = List.ofAll(
                ReferralNetwork.of(evaluation.referrals()).mermaid().lines().toList());
        List<String> arrows = picture.filter(line -> line.contains("-->"));
        picture.take(3).append("    …").appendAll(arrows.take(3)).forEach(line -> story.line("    " + line));
        story.say("Needs and sectors are named first. Then each arrow leads from a need to a sector, and says how many"
                + " connections it stands for; there are " + arrows.size() + ".");
    }

    private static void community(Story story, Feedback feedback) {
        story.chapter("What the panels should hear");
        for (UnmetNeeds.Lack lack : feedback.unmetNeeds().lacks()) {
            story.say(lack.people() + " people of " + lack.community() + ": nothing there for "
                    + Story.label(lack.need()) + ".");
        }
        feedback.substitution()
                .share()
                .forEach(share -> story.say(String.format(
                        Locale.ROOT,
                        "Of the needs that infrastructure should meet and that were met, such as housing and transport, link"
                                + " workers met %.0f %% alone: that is good work, and tells what should be built.",
                        100 * share)));
    }

    private static void line(Story story, String word, long count) {
        story.line(String.format(Locale.ROOT, "    %-20s %4d", word, count));
    }

    private static String percent(Option<Interval> share) {
        return share.map(it -> it.isExact()
                        ? String.format(Locale.ROOT, "%.0f %%", 100 * it.least())
                        : String.format(Locale.ROOT, "%.0f to %.0f %%", 100 * it.least(), 100 * it.most()))
                .getOrElse("not told");
    }
}
