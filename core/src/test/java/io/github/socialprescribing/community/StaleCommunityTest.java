package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.policy.Context;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/**
 * Whoever acts upon a gap that has moved on meanwhile is told so, and nothing else. That it is so for every command of
 * everything on the community's side is held with the examples of all commands.
 */
class StaleCommunityTest {

    private static final Gap RAISED = Town.raised();
    private static final Gap SHARED = Town.after(RAISED, CHAIR, new GapCommand.ShareGap());

    private static Context having(long seen) {
        return Town.by(CHAIR, FIRST.plusDays(7)).having(seen);
    }

    private static Either<Refusals, ?> sharedAgain(Gap gap, long seen) {
        return GapDecider.decide(gap, new GapCommand.ShareGap(), Town.panel(), having(seen));
    }

    private static Either<Refusals, ?> merged(Gap kept, long seen) {
        Gap other =
                Gap.replay(GapDecider.raise(Town.finding(new GapId("other")), Party.COMMUNITY, Town.by(CHAIR, FIRST))
                        .events());
        return GapDecider.merge(kept, other, Town.panel(), having(seen));
    }

    @Test
    void aSecondChairWhoSharesTheSameGapHearsThatSomethingHappenedAndNotThatItIsOutOfTurn() {
        Refusals refusals = sharedAgain(SHARED, RAISED.sequence()).getLeft();

        assertThat(refusals.codes()).containsExactly(RefusalCodes.STALE_VERSION);
        assertThat(refusals.all().head().facts())
                .containsExactly(
                        ObservedFact.of("the last event that was seen", 1), ObservedFact.of("the last event", 2));
    }

    @Test
    void whoeverHasSeenTheLastEventIsAnswered() {
        assertThat(sharedAgain(RAISED, RAISED.sequence()).isRight()).isTrue();
        assertThat(sharedAgain(SHARED, SHARED.sequence()).getLeft().codes())
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void ofTwoGapsThatAreMadeOneTheKeptOneIsWhatWasSeen() {
        assertThat(merged(SHARED, RAISED.sequence()).getLeft().codes()).containsExactly(RefusalCodes.STALE_VERSION);
        assertThat(merged(SHARED, SHARED.sequence()).isRight()).isTrue();
    }
}
