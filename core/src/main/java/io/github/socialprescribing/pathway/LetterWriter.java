package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.pathway.EndingCommand.DraftLetter;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Writes what is read about a pathway at its end: the letter to the referrer, and the client's own summary. */
record LetterWriter(Pathway pathway, Context context) {

    private static final ConsentScope SCOPE = ConsentScope.SHARE_WITH_REFERRER;

    Either<Refusals, Decided<EndingEvent>> draft(DraftLetter command) {
        return Refusals.or(
                notHere(command.referral()).appendAll(tooEarly()),
                () -> Decided.of(new EndingEvent.LetterDrafted(letter(command.referral(), command.whatRemains())
                        .status(LetterStatus.DRAFT)
                        .sentUnder(Option.none())
                        .build())));
    }

    Either<Refusals, Decided<EndingEvent>> issue(IssueLetter command) {
        Seq<Refusal> faults = notHere(command.referral()).appendAll(when(pathway.isOpen(), RefusalCodes.PATHWAY_OPEN));
        boolean consented = pathway.wishes().consents().isLive(SCOPE, context.today());
        return SharingQuestions.askToShare(pathway.wishes().consents(), SCOPE, context)
                .unless(faults, command)
                .map(decided -> decided.map(it -> new EndingEvent.LetterIssued(letter(it.referral(), it.whatRemains())
                        .status(LetterStatus.ISSUED)
                        .sentUnder(Option.when(consented, SCOPE))
                        .build())));
    }

    Either<Refusals, Decided<EndingEvent>> summary(GiveSummary command) {
        return Refusals.or(
                tooEarly()
                        .appendAll(when(pathway.safety().contactForbidden(), RefusalCodes.DO_NOT_CONTACT))
                        .appendAll(when(pathway.ending().exists(Ending::isByDeath), RefusalCodes.PATHWAY_CLOSED)),
                () -> Decided.of(new EndingEvent.SummaryGiven(ClientSummary.builder()
                        .client(pathway.client())
                        .givenOn(context.today())
                        .givenBy(context.recorded().by())
                        .content(LetterContent.of(pathway))
                        .contactsHeld(contactsHeld())
                        .ending(pathway.ending())
                        .futureSkills(pathway.endingPlan().flatMap(EndingPlan::futureSkills))
                        .openDoor(isDoorOpen())
                        .message(pathway.endingPlan().flatMap(EndingPlan::message))
                        .whatRemains(command.whatRemains())
                        .build())));
    }

    private static Seq<Refusal> nobodyToWriteTo(Referral referral) {
        return when(referral.referrer().isEmpty(), EndingRefusals.NO_REFERRER);
    }

    private Seq<Refusal> notHere(Referral referral) {
        return when(
                        !referral.id().equals(pathway.referral())
                                || !referral.client().equals(pathway.client()),
                        RefusalCodes.NOT_FOUND,
                        new ObservedFact("what the id names", "another referral"))
                .appendAll(nobodyToWriteTo(referral));
    }

    /** What is read at the end is written when the ending is worked on, or later. */
    private Seq<Refusal> tooEarly() {
        return when(pathway.isOpen() && pathway.course().stage() != Stage.ENDING, EndingRefusals.ENDING_NOT_BEGUN);
    }

    private DischargeLetter.Builder letter(Referral referral, Option<Narrative> whatRemains) {
        DischargeLetter.Builder letter = DischargeLetter.builder();
        letter.to(referral.referrer().get())
                .client(pathway.client())
                .referral(pathway.referral())
                .version(pathway.endings().letters().size() + 1)
                .issuedOn(context.today())
                .signedBy(context.recorded().by())
                .reasonsReferred(referral.reasons())
                .content(LetterContent.of(pathway))
                .contactsHeld(contactsHeld())
                .ending(pathway.ending())
                .openDoor(isDoorOpen())
                .whatRemains(whatRemains);
        return letter;
    }

    private int contactsHeld() {
        return pathway.support().sessions().held().size();
    }

    private boolean isDoorOpen() {
        return pathway.endingPlan().exists(EndingPlan::openDoor);
    }
}
