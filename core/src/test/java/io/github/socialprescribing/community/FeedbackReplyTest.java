package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.FeedbackDeciderTest.ANSWER;
import static io.github.socialprescribing.community.FeedbackDeciderTest.ROUTE;
import static io.github.socialprescribing.community.FeedbackDeciderTest.SIX;
import static io.github.socialprescribing.community.FeedbackDeciderTest.after;
import static io.github.socialprescribing.community.FeedbackDeciderTest.codes;
import static io.github.socialprescribing.community.FeedbackDeciderTest.decide;
import static io.github.socialprescribing.community.FeedbackDeciderTest.said;
import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.FeedbackCommand.AcknowledgeFeedback;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** Who may hear feedback and answer it: those to whom it was said, and nobody else. */
class FeedbackReplyTest {

    @Test
    void isHeardAndAnsweredByOthersThanWhoeverSaidIt() {
        FeedbackItem routed = after(said(), Moments.WORKER, 1, ROUTE);

        assertThat(codes(routed, Moments.WORKER, new AcknowledgeFeedback()))
                .containsExactly(CommunityRefusals.RAISER_ANSWERS, CommunityRefusals.NOT_ADDRESSED);
        assertThat(codes(routed, Moments.WORKER, ANSWER))
                .containsExactly(CommunityRefusals.RAISER_ANSWERS, CommunityRefusals.NOT_ADDRESSED);
        assertThat(codes(said(), Moments.WORKER, ANSWER))
                .containsExactly(
                        RefusalCodes.ILLEGAL_TRANSITION,
                        CommunityRefusals.RAISER_ANSWERS,
                        CommunityRefusals.NOT_ADDRESSED);
        assertThat(after(routed, CHARITY, 2, new AcknowledgeFeedback(), ANSWER).status())
                .isEqualTo(FeedbackStatus.ANSWERED);
    }

    @Test
    void isHeardAndAnsweredByThoseToWhomItWasSaid() {
        ActorId another = new ActorId("worker-8");
        FeedbackItem toPartners = after(said(), CHARITY, 1, ROUTE);
        FeedbackItem toResidents = after(said(Party.LINK_WORKERS, Party.COMMUNITY, FIRST), CHARITY, 1, ROUTE);
        FeedbackItem toWorkers = after(said(Party.PARTNERS, Party.LINK_WORKERS, FIRST), CHARITY, 1, ROUTE);

        for (FeedbackCommand reply : List.of(new AcknowledgeFeedback(), ANSWER)) {
            assertThat(codes(toPartners, CHAIR, reply)).containsExactly(CommunityRefusals.NOT_ADDRESSED);
            assertThat(codes(toResidents, CHARITY, reply)).containsExactly(CommunityRefusals.NOT_ADDRESSED);
            assertThat(codes(toWorkers, CHARITY, reply)).containsExactly(CommunityRefusals.NOT_ADDRESSED);
            assertThat(decide(toResidents, CHAIR, reply, 1).isRight()).isTrue();
            assertThat(decided(toWorkers, reply, Town.by(another, FIRST, Roles.MANAGER))
                            .isRight())
                    .isTrue();
        }
    }

    @Test
    void isAnsweredFromTheOuterRingByWhomeverTheServiceKnowsThere() {
        FeedbackChannels more = SIX.with(new FeedbackChannel(Party.LINK_WORKERS, Party.STRATEGIC, FIRST))
                .with(new FeedbackChannel(Party.LINK_WORKERS, Party.REFERRER, FIRST));
        Seq<FeedbackItem> passedOn = List.of(Party.STRATEGIC, Party.REFERRER)
                .map(to -> said(Party.LINK_WORKERS, to, FIRST))
                .map(item -> item.after(FeedbackDecider.decide(item, ROUTE, more, Town.panel(), Town.by(CHARITY, FIRST))
                        .get()
                        .events()));
        Context practice = Town.by(new ActorId("practice"), FIRST, Roles.REFERRER);

        assertThat(passedOn).allMatch(item -> decided(item, ANSWER, practice).isRight());
        assertThat(decided(passedOn.last(), ANSWER, Town.by(CHARITY, FIRST))
                        .getLeft()
                        .codes())
                .containsExactly(CommunityRefusals.NOT_ADDRESSED);
    }

    private static Either<Refusals, Decided<Envelope<FeedbackEvent>>> decided(
            FeedbackItem item, FeedbackCommand command, Context context) {
        return FeedbackDecider.decide(item, command, SIX, Town.panel(), context);
    }
}
