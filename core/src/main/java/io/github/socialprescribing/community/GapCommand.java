package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What may be done about a gap. Raising one, finding one in data and merging two stand in {@link GapDecider}, since
 * before them there is no gap, or there are two.
 */
public sealed interface GapCommand {

    /**
     * Add to what shows the gap.
     *
     * @param evidence what else shows it
     */
    record AddEvidence(GapEvidence evidence) implements GapCommand {}

    /**
     * Let the community and its partners know, as a member of either panel. From here on the partners owe an answer.
     */
    record ShareGap() implements GapCommand {}

    /** Say that it was heard, as a partner. */
    record AcknowledgeGap() implements GapCommand {}

    /**
     * Take it on, as a partner.
     *
     * @param confirmer a member of the community panel, such as its chair, who will say whether it is closed; needed
     *     where nobody raised it
     */
    record AdoptGap(Option<ActorId> confirmer) implements GapCommand {}

    /**
     * Record that something is there now that should meet it, as a partner.
     *
     * @param by what is there
     */
    record AddressGap(AddressedBy by) implements GapCommand {}

    /** Say that it is met, as whoever raised it, or is named to confirm. */
    record ConfirmClosure() implements GapCommand {}

    /**
     * Say that it is not met after all, as whoever raised it, or is named to confirm.
     *
     * @param reason what is still missing
     */
    record ReopenGap(Narrative reason) implements GapCommand {}

    /**
     * Leave it for later, as a partner.
     *
     * @param until when it is looked at again
     * @param reason why; refused without
     */
    record DeferGap(LocalDate until, Option<Narrative> reason) implements GapCommand {}

    /**
     * Say that no partner can close it, as a member of either panel, and that it is taken up with those who could.
     *
     * @param issue as what it is taken up
     * @param reason why; refused without
     */
    record EscalateGap(Option<IssueId> issue, Option<Narrative> reason) implements GapCommand {}

    /**
     * Say that nothing will be done, as a partner.
     *
     * @param reason why; refused without
     */
    record DeclineGap(Option<Narrative> reason) implements GapCommand {}

    /**
     * The answer of the one case that fits.
     *
     * @param cases an answer for every kind of command
     * @param <R> the kind of answer
     */
    default <R> R match(Cases<R> cases) {
        if (this instanceof AddEvidence it) {
            return cases.evidence(it);
        }
        if (this instanceof ShareGap it) {
            return cases.share(it);
        }
        if (this instanceof AcknowledgeGap it) {
            return cases.acknowledge(it);
        }
        if (this instanceof AdoptGap it) {
            return cases.adopt(it);
        }
        if (this instanceof AddressGap it) {
            return cases.address(it);
        }
        if (this instanceof ConfirmClosure it) {
            return cases.confirm(it);
        }
        if (this instanceof ReopenGap it) {
            return cases.reopen(it);
        }
        if (this instanceof DeferGap it) {
            return cases.defer(it);
        }
        if (this instanceof EscalateGap it) {
            return cases.escalate(it);
        }
        return cases.decline((DeclineGap) this);
    }

    /**
     * An answer for every kind of command.
     *
     * @param <R> the kind of answer
     */
    interface Cases<R> {

        /**
         * Asked of more evidence.
         *
         * @param command the command
         */
        R evidence(AddEvidence command);

        /**
         * Asked of letting others know.
         *
         * @param command the command
         */
        R share(ShareGap command);

        /**
         * Asked of a word that it was heard.
         *
         * @param command the command
         */
        R acknowledge(AcknowledgeGap command);

        /**
         * Asked of taking it on.
         *
         * @param command the command
         */
        R adopt(AdoptGap command);

        /**
         * Asked of something new that should meet it.
         *
         * @param command the command
         */
        R address(AddressGap command);

        /**
         * Asked of a word that it is met.
         *
         * @param command the command
         */
        R confirm(ConfirmClosure command);

        /**
         * Asked of a word that it is not met.
         *
         * @param command the command
         */
        R reopen(ReopenGap command);

        /**
         * Asked of leaving it for later.
         *
         * @param command the command
         */
        R defer(DeferGap command);

        /**
         * Asked of taking it further.
         *
         * @param command the command
         */
        R escalate(EscalateGap command);

        /**
         * Asked of a no.
         *
         * @param command the command
         */
        R decline(DeclineGap command);
    }
}
