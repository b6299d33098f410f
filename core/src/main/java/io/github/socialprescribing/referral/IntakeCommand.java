package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What may be done with a referral that has arrived. Where no other refusal is named it is {@link
 * RefusalCodes#ILLEGAL_TRANSITION} out of turn and {@link RefusalCodes#TERMINAL_STATE} after the end; consent may be given and
 * taken back at any time, and nobody is led on who has taken it back: {@link IntakeRefusals#CONSENT_WITHDRAWN}. */
public sealed interface IntakeCommand {

    /**
     * Record that the client agreed to something; {@link RefusalCodes#NOT_YET} from tomorrow on.
     *
     * @param consent what they agreed to
     */
    record RecordConsent(Consent consent) implements IntakeCommand {}

    /**
     * Record that from today on the client agrees to something no more; {@link RefusalCodes#NOT_FOUND} where they did not.
     *
     * @param scope what they agree to no more
     */
    record WithdrawConsent(ConsentScope scope) implements IntakeCommand {}

    /** Take the client on, if the policy lets it. */
    record AcceptReferral() implements IntakeCommand {}

    /**
     * Turn the referral down, or record that the client does.
     *
     * @param by who does not want it
     * @param reason why; {@link RefusalCodes#REASON_REQUIRED} where the service gives none. A client owes nobody one
     */
    record DeclineReferral(DeclinedBy by, Option<Narrative> reason) implements IntakeCommand {}

    /**
     * Pass the client on to who is better placed. {@link IntakeRefusals#LOOP} where the client came from there in this chain,
     * and {@link IntakeRefusals#NO_AGREEMENT} where it is to be warm and nobody has agreed to that.
     *
     * @param to to whom
     * @param how how
     */
    record RedirectReferral(OrganisationId to, HandOver how) implements IntakeCommand {}

    /**
     * Let the client wait for a worker.
     *
     * @param band how urgent it is, 1 being the most urgent and 100 the least
     * @param since the day from which the wait counts; the day of arrival where none is given. An earlier one, {@link
     *     RefusalCodes#DATE_BEFORE_START} as a rule, is for whom an earlier pathway lost for missed contacts
     */
    record QueueReferral(int band, Option<LocalDate> since) implements IntakeCommand {
        /** Refuses a band that there is not. */
        public QueueReferral {
            QueueEntry.requireBand(band);
        }
    }

    /**
     * Give the client to a worker, or to another before the pathway has begun, if the policy lets it; {@link
     * RefusalCodes#NOT_FOUND} for somebody who is not a candidate.
     *
     * @param worker to whom
     */
    record AllocateReferral(WorkerId worker) implements IntakeCommand {}

    /**
     * Record an attempt to reach the client; {@link RefusalCodes#NOT_YET} or {@link RefusalCodes#DATE_BEFORE_START} where it
     * cannot have been.
     *
     * @param attempt when and how, and whether they answered
     */
    record RecordContactAttempt(ContactAttempt attempt) implements IntakeCommand {}

    /** Give up reaching the client, if the policy lets it. */
    record LapseReferral() implements IntakeCommand {}

    /**
     * Record that whoever referred, or the client, takes the referral back.
     *
     * @param reason why
     */
    record WithdrawReferral(Narrative reason) implements IntakeCommand {}

    /**
     * Set one rule aside for this referral until a day, in the role of whoever gives the command; it stays on record. {@link
     * RefusalCodes#NOT_FOUND}, {@link RefusalCodes#NO_RIGHT_TO_OVERRIDE} or {@link RefusalCodes#NOT_AFTER_TODAY} where that may
     * not be.
     *
     * @param rule the rule
     * @param reason why
     * @param expires the day from which the rule stands again, after today
     */
    record OverrideRule(RuleId rule, Narrative reason, LocalDate expires) implements IntakeCommand {}

    /**
     * Say yes to a command that waits for people's decision, in the role of whoever gives this one. The command may then be
     * given again. {@link RefusalCodes#NOTHING_TO_DECIDE}, {@link RefusalCodes#NOT_AN_APPROVER} or {@link
     * RefusalCodes#NOT_AFTER_TODAY} where that is not so.
     *
     * @param command the very command that was left to people; never itself a decision
     * @param reason why
     * @param expires the day from which the yes no longer counts, after today
     */
    record Approve(IntakeCommand command, Narrative reason, LocalDate expires) implements IntakeCommand {
        /** Refuses to decide about a decision. */
        public Approve {
            if (command instanceof Approve || command instanceof OverrideRule) {
                throw new IllegalArgumentException("a decision is not itself approved");
            }
        }
    }

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(IntakeCommandCases<R> cases) {
        if (this instanceof RecordConsent it) {
            return cases.consent(it);
        }
        if (this instanceof WithdrawConsent it) {
            return cases.consentTakenBack(it);
        }
        if (this instanceof AcceptReferral it) {
            return cases.accept(it);
        }
        if (this instanceof DeclineReferral it) {
            return cases.decline(it);
        }
        if (this instanceof RedirectReferral it) {
            return cases.redirect(it);
        }
        if (this instanceof QueueReferral it) {
            return cases.queue(it);
        }
        if (this instanceof AllocateReferral it) {
            return cases.allocate(it);
        }
        if (this instanceof RecordContactAttempt it) {
            return cases.contactAttempt(it);
        }
        if (this instanceof LapseReferral it) {
            return cases.lapse(it);
        }
        if (this instanceof WithdrawReferral it) {
            return cases.withdraw(it);
        }
        return this instanceof OverrideRule it ? cases.override(it) : cases.approve((Approve) this);
    }
}
