package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.outcome.OutcomeEvent;
import io.github.socialprescribing.outcome.Outcomes;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent.MoneyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.OutcomeMoved;
import io.github.socialprescribing.pathway.PathwayEvent.PathwayOpened;
import io.github.socialprescribing.pathway.PathwayEvent.RuleOverridden;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.FoundMoney;
import io.github.socialprescribing.resource.MoneyEvent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Tells a pathway anew, as short as it can be told. */
public final class Retelling {

    /** Stands for what somebody said of which nothing is kept. */
    static final Narrative SAID = new Narrative("retold");

    private Retelling() {}

    /**
     * A history that leads to a pathway, if any does.
     *
     * @param pathway the pathway as it stands
     */
    public static Seq<Told> of(Pathway pathway) {
        return List.of(opening(pathway))
                .appendAll(SessionsRetold.of(pathway.support().sessions()))
                .appendAll(NeedsRetold.of(pathway.needs()))
                .appendAll(SafetyRetold.of(pathway.safety(), pathway.openedOn()))
                .appendAll(AdvocacyRetold.of(pathway.advocacy(), pathway.openedOn()))
                .appendAll(GoalsRetold.of(pathway.goals(), pathway.connections()))
                .appendAll(ConnectionsRetold.views(pathway.connections()))
                .appendAll(ExtensionsRetold.of(pathway.support().extensions()))
                .appendAll(NeedsRetold.barriers(pathway.needs()))
                .appendAll(of(pathway.foundMoney()))
                .appendAll(of(pathway.outcomes()))
                .appendAll(Told.each("/overrides", pathway.overrides(), it -> List.of(new RuleOverridden(it))))
                .appendAll(Told.each("/approvals", pathway.approvals(), List::of))
                .appendAll(CourseRetold.of(pathway.course()))
                .appendAll(EndingsRetold.of(pathway.endings()));
    }

    private static Told opening(Pathway pathway) {
        return new Told(
                "",
                new PathwayOpened(
                        pathway.id(),
                        pathway.client(),
                        pathway.referral(),
                        pathway.professionallyReferred(),
                        pathway.wishes(),
                        pathway.service(),
                        pathway.worker(),
                        pathway.openedOn()));
    }

    private static Seq<Told> of(FoundMoney money) {
        return Told.each("/foundMoney/spends", money.spends(), it -> List.of(new MoneyMoved(it)))
                .appendAll(Told.each(
                        "/foundMoney/funding",
                        money.funding(),
                        it -> List.of(new MoneyMoved(new MoneyEvent.ExternalFundingAcquired(it)))));
    }

    private static Seq<Told> of(Outcomes outcomes) {
        return Told.each(
                        "/outcomes/scoresById",
                        outcomes.scores(),
                        it -> List.of(new OutcomeMoved(new OutcomeEvent.ScoreRecorded(it))))
                .appendAll(Told.each(
                        "/outcomes/observationsById",
                        outcomes.observations(),
                        it -> List.of(new OutcomeMoved(new OutcomeEvent.ObservationRecorded(it)))));
    }
}
