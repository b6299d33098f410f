package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What may be done to get a client what is theirs. */
public sealed interface AdvocacyCommand {

    /**
     * Begin an application.
     *
     * @param application what is asked for, with an id that the pathway does not know yet
     */
    record PrepareApplication(Application application) implements AdvocacyCommand {}

    /**
     * Record where an application has got to.
     *
     * @param application which one
     * @param status where it stands now
     * @param on since which day
     * @param reason why; needed where nothing could be secured
     */
    record MoveApplication(ApplicationId application, ApplicationStatus status, LocalDate on, Option<Narrative> reason)
            implements AdvocacyCommand {}

    /**
     * Begin to put evidence together.
     *
     * @param pack names it
     * @param application what it is to prove
     */
    record StartEvidence(EvidencePackId pack, ApplicationId application) implements AdvocacyCommand {}

    /**
     * Put one item in.
     *
     * @param pack in which pack
     * @param item the item
     */
    record AddEvidence(EvidencePackId pack, EvidenceItem item) implements AdvocacyCommand {}

    /**
     * Hand a pack to those who decide.
     *
     * @param pack which one
     * @param to who is to have it
     */
    record SubmitEvidence(EvidencePackId pack, OrganisationId to) implements AdvocacyCommand {}

    /**
     * Raise a complaint with the client.
     *
     * @param complaint names it
     * @param against whom it is about
     * @param about what went wrong
     * @param on the day
     */
    record RaiseComplaint(ComplaintId complaint, OrganisationId against, Narrative about, LocalDate on)
            implements AdvocacyCommand {}

    /**
     * Help with a complaint, or record that it was put right or taken back. It is passed on with {@link PassComplaint}.
     *
     * @param complaint which one
     * @param status where it stands now
     */
    record MoveComplaint(ComplaintId complaint, ComplaintStatus status) implements AdvocacyCommand {

        /** Refuses to pass a complaint on without saying to whom, or to raise it again. */
        public MoveComplaint {
            if (status == ComplaintStatus.PASSED_TO_ADVOCACY || status == ComplaintStatus.RAISED) {
                throw new IllegalArgumentException("a complaint is raised once, and passed on to somebody");
            }
        }
    }

    /**
     * Have an advocacy service take a complaint on.
     *
     * @param complaint which one
     * @param to the service; refused without
     */
    record PassComplaint(ComplaintId complaint, Option<OrganisationId> to) implements AdvocacyCommand {}

    /**
     * Ask for a reasonable adjustment.
     *
     * @param adjustment names it
     * @param what what is asked for
     * @param askedOf who is asked
     * @param on the day
     */
    record AskForAdjustment(AdjustmentId adjustment, Narrative what, OrganisationId askedOf, LocalDate on)
            implements AdvocacyCommand {}

    /**
     * Record what came of asking.
     *
     * @param adjustment for which one
     * @param answer what came of it
     */
    record RecordAdjustmentAnswer(AdjustmentId adjustment, Adjustment.Answer answer) implements AdvocacyCommand {}
}
