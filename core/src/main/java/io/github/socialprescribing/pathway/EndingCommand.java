package io.github.socialprescribing.pathway;

import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What may be done about the end of a pathway, and after it. */
public sealed interface EndingCommand {

    /**
     * Take down a worry about the end.
     *
     * @param concern names it, with an id that the pathway does not know yet
     * @param words the worry
     */
    record RaiseEndingConcern(EndingConcernId concern, Narrative words) implements EndingCommand {}

    /**
     * Record how a worry about the end was talked through.
     *
     * @param concern which one
     * @param answer how
     */
    record AnswerEndingConcern(EndingConcernId concern, Narrative answer) implements EndingCommand {}

    /**
     * Agree with the client how to end. Agreed again, the later plan replaces the earlier.
     *
     * @param plan the plan
     */
    record AgreeEndingPlan(EndingPlan plan) implements EndingCommand {}

    /** End as planned. */
    record DischargeClient() implements EndingCommand {}

    /**
     * End otherwise. The policy judges it by the reason: what the client or their life decides, what missed contacts mean,
     * or whether enough was tried to reach them. A death and an error are facts, and judged by nobody.
     *
     * @param reason why
     */
    record CloseEarly(EarlyClosure reason) implements EndingCommand {}

    /**
     * Write to the referrer about the end without sending it yet, so that client or manager can read it first: as soon as the
     * ending is worked on. A later draft replaces the earlier, and sending a letter ends it.
     *
     * @param referral the referral that the letter answers
     * @param whatRemains what remains to be done, and by whom
     */
    record DraftLetter(Referral referral, Option<Narrative> whatRemains) implements EndingCommand {}

    /**
     * Write to the referrer about the end, when it has come; again, where the first letter is to be amended. What the letter
     * says is taken from the pathway, and whether the client agrees to it from what they agreed to there.
     *
     * @param referral the referral that the letter answers, as its intake has it: the pathway knows its id and its client,
     *     and takes the referrer's name from here
     * @param whatRemains what remains to be done, and by whom; none says that nothing does
     */
    record IssueLetter(Referral referral, Option<Narrative> whatRemains) implements EndingCommand {}

    /**
     * Give the client a summary of what was done and agreed, as soon as the ending is worked on: their own, and all there is
     * to write where nobody referred them. Nothing is given to whoever is not to be contacted.
     *
     * @param whatRemains what remains to be done, and by whom; none says that nothing does
     */
    record GiveSummary(Option<Narrative> whatRemains) implements EndingCommand {}

    /**
     * Take down that the client popped in: "You can still pop in [to our library and wellbeing centre]". Possible for
     * ever, before the end and after it; never counted, and it opens nothing again.
     *
     * @param centre where
     * @param on the day
     */
    record RecordPopIn(CentreId centre, LocalDate on) implements EndingCommand {}

    /** Whether it may be done when the pathway has ended. */
    default boolean isAllowedAfterTheEnd() {
        return this instanceof DraftLetter
                || this instanceof IssueLetter
                || this instanceof GiveSummary
                || this instanceof RecordPopIn;
    }

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof RaiseEndingConcern it) {
            return cases.raiseConcern(it);
        }
        if (this instanceof AnswerEndingConcern it) {
            return cases.answerConcern(it);
        }
        if (this instanceof AgreeEndingPlan it) {
            return cases.agreePlan(it);
        }
        if (this instanceof DischargeClient) {
            return cases.discharge();
        }
        if (this instanceof CloseEarly it) {
            return cases.closeEarly(it);
        }
        if (this instanceof DraftLetter it) {
            return cases.draftLetter(it);
        }
        if (this instanceof IssueLetter it) {
            return cases.issueLetter(it);
        }
        return this instanceof GiveSummary it ? cases.giveSummary(it) : cases.popIn((RecordPopIn) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of a worry.
         *
         * @param command the command
         */
        R raiseConcern(RaiseEndingConcern command);

        /**
         * Asked of an answer to a worry.
         *
         * @param command the command
         */
        R answerConcern(AnswerEndingConcern command);

        /**
         * Asked of a plan.
         *
         * @param command the command
         */
        R agreePlan(AgreeEndingPlan command);

        /** Asked of a planned end. */
        R discharge();

        /**
         * Asked of another end.
         *
         * @param command the command
         */
        R closeEarly(CloseEarly command);

        /**
         * Asked of a draft of a letter.
         *
         * @param command the command
         */
        R draftLetter(DraftLetter command);

        /**
         * Asked of a letter.
         *
         * @param command the command
         */
        R issueLetter(IssueLetter command);

        /**
         * Asked of a summary.
         *
         * @param command the command
         */
        R giveSummary(GiveSummary command);

        /**
         * Asked of a visit.
         *
         * @param command the command
         */
        R popIn(RecordPopIn command);
    }
}
