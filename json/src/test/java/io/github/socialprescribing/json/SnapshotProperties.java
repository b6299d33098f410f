package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.arbitrary.Walked;
import io.github.socialprescribing.json.document.PathwaySnapshot;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A snapshot is as good as the history that it comes of, for whatever is asked next. */
class SnapshotProperties {

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    private static PathwaySnapshot again(PathwaySnapshot snapshot) {
        ReadResult<PathwaySnapshot> read = SocialPrescribingJson.read(
                Formats.PATHWAY_SNAPSHOT,
                Samples.bytes(SocialPrescribingJson.write(Formats.PATHWAY_SNAPSHOT, snapshot)));
        assertThat(read.problems()).allMatch(it -> it.code().equals(HistoryProblemCodes.NO_BASELINE));
        return read.value().get();
    }

    @Property(tries = 25)
    void whatIsRestoredStandsAsItStood(@ForAll("steps") List<Step> steps) {
        PathwaySnapshot snapshot = PathwaySnapshot.of(Walked.history(steps));

        PathwaySnapshot again = again(snapshot);

        assertThat(again).isEqualTo(snapshot);
        assertThat(SocialPrescribingJson.write(Formats.PATHWAY_SNAPSHOT, again))
                .isEqualTo(SocialPrescribingJson.write(Formats.PATHWAY_SNAPSHOT, snapshot));
    }

    @Property(tries = 25)
    void goingOnFromASnapshotIsGoingOnFromTheHistory(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 30) int from) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);
        int cut = Math.min(from, history.size());

        PathwaySnapshot restored = again(PathwaySnapshot.of(history.take(cut)));

        assertThat(restored.after(history.drop(cut))).isEqualTo(PathwaySnapshot.of(history));
    }

    @Property(tries = 20)
    void whatIsAskedOfARestoredPathwayIsAnsweredAlike(
            @ForAll("steps") List<Step> steps, @ForAll("steps") List<Step> asked) {
        Pathway pathway = Pathway.replay(Walked.history(steps));

        Pathway restored = again(PathwaySnapshot.of(Walked.history(steps))).pathway();

        assertThat(asked)
                .allSatisfy(step -> assertThat(PathwayDecider.decide(restored, step.command(), step.context()))
                        .isEqualTo(PathwayDecider.decide(pathway, step.command(), step.context())));
    }

    @Property(tries = 20)
    void aSnapshotOfARedactedHistoryIsReadLikeAnyOther(@ForAll("steps") List<Step> steps) {
        PathwaySnapshot redacted = PathwaySnapshot.of(Pathway.redacted(Walked.history(steps)));

        assertThat(again(redacted)).isEqualTo(redacted);
    }

    /** Parts of two pathways seldom make one; where they do, events lead there. */
    @Property(tries = 25)
    void noPartOfAnotherPathwayComesInUnseen(
            @ForAll("steps") List<Step> steps,
            @ForAll("steps") List<Step> others,
            @ForAll @IntRange(max = 8) int which) {
        String document = written(steps);
        String part = List.of(
                        "needs",
                        "safety",
                        "advocacy",
                        "support",
                        "outcomes",
                        "goals",
                        "connections",
                        "course",
                        "endings")
                .get(which);

        String mixed = Grafted.part(document, written(others), part);
        ReadResult<PathwaySnapshot> read = SocialPrescribingJson.read(Formats.PATHWAY_SNAPSHOT, Samples.bytes(mixed));

        if (read.isValid()) {
            assertThat(SocialPrescribingJson.write(
                            Formats.PATHWAY_SNAPSHOT, read.value().get()))
                    .isEqualTo(mixed);
        } else {
            assertThat(read.problems()).isNotEmpty().allMatch(it -> it.pointer().startsWith("/pathway"));
        }
    }

    private static String written(List<Step> steps) {
        return SocialPrescribingJson.write(Formats.PATHWAY_SNAPSHOT, PathwaySnapshot.of(Walked.history(steps)));
    }
}
