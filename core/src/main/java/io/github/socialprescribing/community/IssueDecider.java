package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.community.IssueCommand.AddVoice;
import io.github.socialprescribing.community.IssueCommand.CloseIssue;
import io.github.socialprescribing.community.IssueCommand.RecordResponse;
import io.github.socialprescribing.community.IssueCommand.VoiceIssue;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;

/** Answers what may be done about a matter about which a community speaks up. Nobody speaks aloud for few. */
public final class IssueDecider {

    private final Issue issue;
    private final Context context;
    private final LocalDate today;

    private IssueDecider(Issue issue, Context context) {
        this.issue = issue;
        this.context = context;
        this.today = context.today();
    }

    /**
     * Opens a matter; whoever does is its first voice. A count that the policy would not show to a panel is left out, as it is
     * where a gap is raised, and whoever opens the matter hears of it.
     *
     * @param claim what is asked for, with an id that no matter has yet
     * @param context when, by whom, under which policy
     */
    public static Decided<Envelope<IssueEvent>> open(IssueClaim claim, Context context) {
        return GapRulings.begin(
                claim.evidence(), shown -> new IssueEvent.IssueOpened(claim.showing(shown), context.today()), context);
    }

    /**
     * The answer to a command.
     *
     * @param issue the matter as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the event, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<IssueEvent>>> decide(
            Issue issue, IssueCommand command, Context context) {
        IssueDecider decider = new IssueDecider(issue, context);
        return context.after(
                issue.sequence(),
                () -> command.<Either<Refusals, IssueEvent>>match(
                                decider::add, decider::voice, decider::response, decider::close)
                        .map(Decided::of));
    }

    private Seq<Refusal> towards(IssueStatus status) {
        return Moves.refusals("issue", issue.status(), issue.status().next(), status);
    }

    private Either<Refusals, IssueEvent> add(AddVoice command) {
        return Refusals.or(
                Moves.ended("issue", issue.status(), issue.status().next())
                        .appendAll(when(issue.voices().contains(command.voice()), RefusalCodes.DUPLICATE_ID)),
                () -> new IssueEvent.VoiceAdded(command.voice()));
    }

    private Either<Refusals, IssueEvent> voice(VoiceIssue command) {
        long needed = CommunityParameters.in(context.policy(), CommunityParameters.FEWEST_VOICES);
        int voices = issue.voices().size();
        return Refusals.or(
                towards(IssueStatus.VOICED)
                        .appendAll(when(
                                voices < needed,
                                CommunityRefusals.TOO_FEW_VOICES,
                                ObservedFact.of("voices needed", needed))),
                () -> new IssueEvent.AdvocacyVoiced(voices, today));
    }

    private Either<Refusals, IssueEvent> response(RecordResponse command) {
        return Refusals.or(
                towards(IssueStatus.RESPONSE), () -> new IssueEvent.ResponseReceived(command.words(), today));
    }

    private Either<Refusals, IssueEvent> close(CloseIssue command) {
        boolean unsaid = issue.responses().isEmpty() && command.reason().isEmpty();
        return Refusals.or(
                towards(IssueStatus.CLOSED).appendAll(when(unsaid, RefusalCodes.REASON_REQUIRED)),
                () -> new IssueEvent.IssueClosed(command.reason(), today));
    }
}
