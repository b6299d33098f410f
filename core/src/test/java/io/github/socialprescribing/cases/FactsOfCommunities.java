package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Citizens.PARTNER;
import static io.github.socialprescribing.cases.Citizens.RESIDENT;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.community.AddressedBy;
import io.github.socialprescribing.community.FeedbackChannels;
import io.github.socialprescribing.community.FeedbackCommand.AcknowledgeFeedback;
import io.github.socialprescribing.community.FeedbackDecider;
import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapCommand;
import io.github.socialprescribing.community.GapCommand.AcknowledgeGap;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ConfirmClosure;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.community.GapDecider;
import io.github.socialprescribing.community.Silence;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.policy.Context;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Examples of panels, gaps and feedback in which facts are the case of which the others show nothing. */
final class FactsOfCommunities {

    private FactsOfCommunities() {}

    /** Of a gap that was found in data, adopted by a partner who names a resident to confirm it, and addressed. */
    static Seq<Case> all() {
        Local<Gap, GapCommand> addressed = GapCases.begun(/* raised= */ false)
                .after(new ShareGap())
                .by(PARTNER)
                .after(new AdoptGap(Option.some(RESIDENT)))
                .after(new AddressGap(AddressedBy.asset(new AssetId("group"))));
        return List.of(addressed.by(RESIDENT).accepts("by who is named to confirm it", new ConfirmClosure()));
    }

    private static Context later() {
        return Now.worker(day(400)).under(Probes.POLICY).context(Option.none());
    }

    /** What is owed on a gap and on feedback that were heard long ago; no command asks that. */
    static Seq<Duty> owed() {
        Gap heard = GapCases.begun(/* raised= */ true)
                .after(new ShareGap())
                .by(PARTNER)
                .after(new AcknowledgeGap())
                .after(new AdoptGap(Option.none()))
                .state();
        return GapDecider.owed(heard, later())
                .appendAll(FeedbackDecider.owed(
                        FeedbackCases.ROUTED
                                .by(PARTNER)
                                .after(new AcknowledgeFeedback())
                                .state(),
                        later()));
    }

    /** The directions in which nobody has spoken for long; no command asks that either. */
    static Seq<Silence> silences() {
        return Silence.among(FeedbackChannels.six(day(0)), List.empty(), later());
    }
}
