package io.github.socialprescribing.community;

import io.github.socialprescribing.community.FeedbackEvent.FeedbackAcknowledged;
import io.github.socialprescribing.community.FeedbackEvent.FeedbackAnswered;
import io.github.socialprescribing.community.FeedbackEvent.FeedbackConfirmed;
import io.github.socialprescribing.community.FeedbackEvent.FeedbackRaised;
import io.github.socialprescribing.community.FeedbackEvent.FeedbackReopened;
import io.github.socialprescribing.community.FeedbackEvent.FeedbackRouted;
import io.github.socialprescribing.community.FeedbackEvent.FeedbackWithdrawn;
import io.github.socialprescribing.identity.ActorId;
import io.vavr.control.Option;

/** The step that each event is; all of them are steps. */
record FeedbackEvolution(ActorId by) implements FeedbackEvent.Cases<FeedbackStep> {

    @Override
    public FeedbackStep raised(FeedbackRaised event) {
        throw new IllegalArgumentException("feedback is raised once");
    }

    @Override
    public FeedbackStep routed(FeedbackRouted event) {
        return new FeedbackStep(FeedbackStatus.ROUTED, event.on(), by, Option.none());
    }

    @Override
    public FeedbackStep acknowledged(FeedbackAcknowledged event) {
        return new FeedbackStep(FeedbackStatus.ACKNOWLEDGED, event.on(), by, Option.none());
    }

    @Override
    public FeedbackStep answered(FeedbackAnswered event) {
        return new FeedbackStep(FeedbackStatus.ANSWERED, event.on(), by, Option.some(event.answer()), event.follows());
    }

    @Override
    public FeedbackStep confirmed(FeedbackConfirmed event) {
        return new FeedbackStep(FeedbackStatus.CONFIRMED, event.on(), by, Option.none());
    }

    @Override
    public FeedbackStep reopened(FeedbackReopened event) {
        return new FeedbackStep(FeedbackStatus.REOPENED, event.on(), by, Option.some(event.reason()));
    }

    @Override
    public FeedbackStep withdrawn(FeedbackWithdrawn event) {
        return new FeedbackStep(FeedbackStatus.WITHDRAWN, event.on(), by, Option.none());
    }
}
