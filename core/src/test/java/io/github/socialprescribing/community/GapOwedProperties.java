package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Step.steps;
import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.identity.AssetId;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nobody who raised a gap is forgotten: as long as it waits for partners, somebody is told that they owe an answer. */
class GapOwedProperties {

    private static final LocalDate LATER = FIRST.plusYears(2);

    @Provide
    Arbitrary<List<Step<GapCommand>>> gapSteps() {
        return steps(Arbitraries.of(
                new GapCommand.ShareGap(),
                new GapCommand.AcknowledgeGap(),
                new GapCommand.AdoptGap(Option.none()),
                new GapCommand.AddressGap(AddressedBy.asset(new AssetId("a"))),
                new GapCommand.ReopenGap(WHY),
                new GapCommand.DeferGap(FIRST.plusDays(9), Option.some(WHY)),
                new GapCommand.EscalateGap(Option.none(), Option.some(WHY))));
    }

    @Property(tries = 60)
    void anAnswerIsOwedJustWhereSomebodyWaits(@ForAll("gapSteps") List<Step<GapCommand>> steps) {
        Gap gap = Town.raised();
        for (Step<GapCommand> step : steps) {
            Gap before = gap;
            gap = GapDecider.decide(gap, step.command(), Town.panel(), by(step.who(), FIRST))
                    .fold(refusals -> before, decided -> before.after(decided.events()));

            assertThat(GapDecider.owed(gap, by(CHAIR, LATER)).nonEmpty()).isEqualTo(waits(gap.status()));
            assertThat(gap.waitingSince(LATER).isDefined()).isEqualTo(waits(gap.status()));
            assertThat(gap.waitingSince(FIRST).isDefined())
                    .isEqualTo(waits(gap.status()) && gap.status() != GapStatus.DEFERRED);
        }
    }

    /** Two years later what was left for nine days is to be looked at again, too. */
    private static boolean waits(GapStatus status) {
        return status == GapStatus.SHARED || status == GapStatus.REOPENED || status == GapStatus.DEFERRED;
    }
}
