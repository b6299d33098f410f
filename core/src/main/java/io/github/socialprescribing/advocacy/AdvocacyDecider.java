package io.github.socialprescribing.advocacy;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.advocacy.AdvocacyCommand.AddEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.AskForAdjustment;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PassComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RaiseComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RecordAdjustmentAnswer;
import io.github.socialprescribing.advocacy.AdvocacyCommand.StartEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.SubmitEvidence;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Answers what may be done to get a client what is theirs. What offices answer is a fact; whether anything may be told to
 * them is for the policy to say.
 */
public final class AdvocacyDecider {

    private final Advocacy advocacy;
    private final Consents consents;
    private final Context context;
    private final LocalDate today;

    private AdvocacyDecider(Advocacy advocacy, Consents consents, Context context) {
        this.advocacy = advocacy;
        this.consents = consents;
        this.context = context;
        this.today = context.today();
    }

    /**
     * The answer to a command.
     *
     * @param advocacy what was done as it stands
     * @param consents what the client agreed to
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the events, or every reason why not
     */
    public static Either<Refusals, Decided<AdvocacyEvent>> decide(
            Advocacy advocacy, Consents consents, AdvocacyCommand command, Context context) {
        return new AdvocacyDecider(advocacy, consents, context).answer(command);
    }

    private Either<Refusals, Decided<AdvocacyEvent>> answer(AdvocacyCommand command) {
        if (command instanceof PrepareApplication prepare) {
            return or(
                    taken(advocacy.applications()
                            .containsKey(prepare.application().id())),
                    new AdvocacyEvent.ApplicationPrepared(prepare.application(), today));
        }
        if (command instanceof MoveApplication move) {
            return or(
                    onTheWay(move),
                    new AdvocacyEvent.ApplicationMoved(move.application(), move.status(), move.on(), move.reason()));
        }
        if (command instanceof StartEvidence || command instanceof AddEvidence || command instanceof SubmitEvidence) {
            return aboutEvidence(command);
        }
        return command instanceof AskForAdjustment || command instanceof RecordAdjustmentAnswer
                ? aboutAdjustment(command)
                : aboutComplaint(command);
    }

    private Seq<Refusal> onTheWay(MoveApplication move) {
        Option<TrackedApplication> known = advocacy.applications().get(move.application());
        return known(known, "application")
                .appendAll(known.toList()
                        .flatMap(it ->
                                step(it.status().isFinal(), it.status().next().contains(move.status()), it.status())))
                .appendAll(when(
                        move.status() == ApplicationStatus.NOT_SECURED
                                && move.reason().isEmpty(),
                        RefusalCodes.REASON_REQUIRED))
                .appendAll(when(move.on().isAfter(today), RefusalCodes.NOT_YET))
                .appendAll(when(known.exists(it -> move.on().isBefore(it.since())), RefusalCodes.DATE_BEFORE_START));
    }

    private Either<Refusals, Decided<AdvocacyEvent>> aboutEvidence(AdvocacyCommand command) {
        if (command instanceof StartEvidence start) {
            return or(
                    taken(advocacy.packs().containsKey(start.pack()))
                            .appendAll(known(advocacy.applications().get(start.application()), "application")),
                    new AdvocacyEvent.EvidenceStarted(start.pack(), start.application()));
        }
        if (command instanceof AddEvidence add) {
            return or(
                    open(advocacy.packs().get(add.pack()))
                            .appendAll(when(add.item().on().isAfter(today), RefusalCodes.NOT_YET)),
                    new AdvocacyEvent.EvidenceAdded(add.pack(), add.item()));
        }
        SubmitEvidence submit = (SubmitEvidence) command;
        Option<EvidencePack> pack = advocacy.packs().get(submit.pack());
        return mayShare()
                .unless(
                        open(pack)
                                .appendAll(when(pack.exists(it -> it.items().isEmpty()), SupportRefusals.NO_EVIDENCE)),
                        new AdvocacyEvent.EvidenceSubmitted(submit.pack(), submit.to(), today));
    }

    private Either<Refusals, Decided<AdvocacyEvent>> aboutComplaint(AdvocacyCommand command) {
        if (command instanceof RaiseComplaint raise) {
            return or(
                    taken(advocacy.complaints().containsKey(raise.complaint()))
                            .appendAll(when(raise.on().isAfter(today), RefusalCodes.NOT_YET)),
                    new AdvocacyEvent.ComplaintRaised(raise.complaint(), raise.against(), raise.about(), raise.on()));
        }
        if (command instanceof MoveComplaint move) {
            return or(
                    towards(advocacy.complaints().get(move.complaint()), move.status()),
                    new AdvocacyEvent.ComplaintMoved(move.complaint(), move.status(), today));
        }
        PassComplaint pass = (PassComplaint) command;
        Seq<Refusal> faults = towards(advocacy.complaints().get(pass.complaint()), ComplaintStatus.PASSED_TO_ADVOCACY)
                .appendAll(when(pass.to().isEmpty(), SupportRefusals.NO_ADVOCACY_DESTINATION));
        return mayShare()
                .unless(faults, pass)
                .map(decided -> decided.map(it -> new AdvocacyEvent.ComplaintPassed(
                        it.complaint(), it.to().get(), today)));
    }

    private Either<Refusals, Decided<AdvocacyEvent>> aboutAdjustment(AdvocacyCommand command) {
        if (command instanceof AskForAdjustment ask) {
            return or(
                    taken(advocacy.adjustments().containsKey(ask.adjustment()))
                            .appendAll(when(ask.on().isAfter(today), RefusalCodes.NOT_YET)),
                    new AdvocacyEvent.AdjustmentAsked(ask.adjustment(), ask.what(), ask.askedOf(), ask.on()));
        }
        RecordAdjustmentAnswer record = (RecordAdjustmentAnswer) command;
        Option<Adjustment> known = advocacy.adjustments().get(record.adjustment());
        return or(
                known(known, "adjustment")
                        .appendAll(when(known.exists(Adjustment::isSettled), RefusalCodes.TERMINAL_STATE)),
                new AdvocacyEvent.AdjustmentAnswered(record.adjustment(), record.answer()));
    }

    /** What is shared with an agency or an advocacy service goes to somebody in the community, who learns who and why. */
    private Ruling mayShare() {
        return SharingQuestions.askToShare(consents, ConsentScope.SHARE_WITH_ASSET, context);
    }

    private static Seq<Refusal> open(Option<EvidencePack> pack) {
        return known(pack, "pack").appendAll(when(pack.exists(EvidencePack::isSubmitted), RefusalCodes.TERMINAL_STATE));
    }

    private static Seq<Refusal> towards(Option<Complaint> complaint, ComplaintStatus next) {
        return known(complaint, "complaint")
                .appendAll(complaint
                        .toList()
                        .flatMap(it ->
                                step(it.status().isFinal(), it.status().next().contains(next), it.status())));
    }

    private static Seq<Refusal> step(boolean ended, boolean allowed, Enum<?> status) {
        ObservedFact stands = new ObservedFact(
                "it stands at", status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return ended
                ? List.of(Refusal.of(RefusalCodes.TERMINAL_STATE, stands))
                : when(!allowed, RefusalCodes.ILLEGAL_TRANSITION, stands);
    }

    private static Seq<Refusal> known(Option<?> found, String what) {
        return whenUnknown(found.isEmpty(), what);
    }

    private static Seq<Refusal> taken(boolean taken) {
        return when(taken, RefusalCodes.DUPLICATE_ID);
    }

    private static Either<Refusals, Decided<AdvocacyEvent>> or(Seq<Refusal> faults, AdvocacyEvent event) {
        return Refusals.or(faults, () -> Decided.of(event));
    }
}
