package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.arbitrary.Walked;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.privacy.Forgotten;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.Narratives;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A client is forgotten, and what was done is not. */
class RedactionProperties {

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    @Property(tries = 50)
    void noNarrativeSurvivesInAnyEventOrStateAndReplayGoesOn(@ForAll("steps") List<Step> steps) {
        Forgotten.assertForgotten(Walked.history(steps), Pathway::redacted, Pathway::replay);
    }

    @Property(tries = 40)
    void whatWasDoneWhenByWhomAndWhatItCountsStays(@ForAll("steps") List<Step> steps) {
        Seq<Envelope<PathwayEvent>> history = Walked.history(steps);
        Seq<Envelope<PathwayEvent>> redacted = Pathway.redacted(history);
        Pathway before = Pathway.replay(history);
        Pathway after = Pathway.replay(redacted);

        assertThat(shape(redacted)).isEqualTo(shape(history));
        assertThat(after.support().allowance(Cesp.policy(), Journeys.OPENED))
                .isEqualTo(before.support().allowance(Cesp.policy(), Journeys.OPENED));
        assertThat(after.course().stage()).isEqualTo(before.course().stage());
    }

    /** A history as it prints, but for how long its narratives are. */
    private static String shape(Seq<Envelope<PathwayEvent>> history) {
        return history.toString().replaceAll("Narrative\\[[0-9]+ characters]", "Narrative");
    }

    @Example
    void theSearchFindsANarrativeWhereThereIsOne() {
        Seq<Object> nested = io.vavr.collection.List.of(new EndingEvent.EndingConcernRaised(
                new EndingConcernId("w1"), Journeys.OPENED, new Narrative("CANARY")));

        assertThat(Narratives.in(nested)).containsExactly(new Narrative("CANARY"));
    }

    @Example
    void membersOfASetThatDifferOnlyInTheirWordsBecomeOneAndEntriesOfAListDoNot() {
        Narrative one = new Narrative("CANARY");
        Narrative other = new Narrative("CANARY sang");

        assertThat(Redaction.of(LinkedHashSet.of(one, other))).containsExactly(Redaction.MARK);
        assertThat(Redaction.of(Vector.of(one, other))).containsExactly(Redaction.MARK, Redaction.MARK);
    }

    @Example
    void aNarrativeTellsNothingOfItsLengthOnceRedacted() {
        assertThat(Redaction.of(new Narrative("CANARY")))
                .hasToString(Redaction.of(new Narrative("CANARY sang for a long time"))
                        .toString());
    }
}
