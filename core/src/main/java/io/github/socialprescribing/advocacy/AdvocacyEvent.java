package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened in getting a client what is theirs. */
public sealed interface AdvocacyEvent {

    /**
     * An application was begun.
     *
     * @param application what is asked for
     * @param on the day
     */
    record ApplicationPrepared(Application application, LocalDate on) implements AdvocacyEvent {}

    /**
     * An application got somewhere.
     *
     * @param application which one
     * @param status where
     * @param on since which day
     * @param reason why, where one was given
     */
    record ApplicationMoved(ApplicationId application, ApplicationStatus status, LocalDate on, Option<Narrative> reason)
            implements AdvocacyEvent {}

    /**
     * Evidence is being put together.
     *
     * @param pack names it
     * @param application what it is to prove
     */
    record EvidenceStarted(EvidencePackId pack, ApplicationId application) implements AdvocacyEvent {}

    /**
     * An item was put in.
     *
     * @param pack in which pack
     * @param item the item
     */
    record EvidenceAdded(EvidencePackId pack, EvidenceItem item) implements AdvocacyEvent {}

    /**
     * Those who decide have it.
     *
     * @param pack which one
     * @param to who has it
     * @param on the day
     */
    record EvidenceSubmitted(EvidencePackId pack, OrganisationId to, LocalDate on) implements AdvocacyEvent {}

    /**
     * A complaint was raised.
     *
     * @param complaint names it
     * @param against whom it is about
     * @param about what went wrong
     * @param on the day
     */
    record ComplaintRaised(ComplaintId complaint, OrganisationId against, Narrative about, LocalDate on)
            implements AdvocacyEvent {}

    /**
     * A complaint is being helped with, or was put right or taken back.
     *
     * @param complaint which one
     * @param status where it stands now
     * @param on the day
     */
    record ComplaintMoved(ComplaintId complaint, ComplaintStatus status, LocalDate on) implements AdvocacyEvent {}

    /**
     * An advocacy service took a complaint on.
     *
     * @param complaint which one
     * @param to the service
     * @param on the day
     */
    record ComplaintPassed(ComplaintId complaint, OrganisationId to, LocalDate on) implements AdvocacyEvent {}

    /**
     * An adjustment was asked for.
     *
     * @param adjustment names it
     * @param what what was asked for
     * @param askedOf who was asked
     * @param on the day
     */
    record AdjustmentAsked(AdjustmentId adjustment, Narrative what, OrganisationId askedOf, LocalDate on)
            implements AdvocacyEvent {}

    /**
     * Something came of asking.
     *
     * @param adjustment for which one
     * @param answer what
     */
    record AdjustmentAnswered(AdjustmentId adjustment, Adjustment.Answer answer) implements AdvocacyEvent {}
}
