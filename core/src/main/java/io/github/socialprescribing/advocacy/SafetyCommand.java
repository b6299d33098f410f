package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What may be done about a person's safety. */
public sealed interface SafetyCommand {

    /**
     * Raise a concern. Several may be open at a time.
     *
     * @param concern the concern, with an id that the pathway does not know yet
     */
    record RaiseConcern(Concern concern) implements SafetyCommand {}

    /**
     * Record that those responsible were told.
     *
     * @param concern of which one
     * @param to who was told
     * @param on the day
     */
    record ReportConcern(ConcernId concern, OrganisationId to, LocalDate on) implements SafetyCommand {}

    /**
     * Record that it is being watched.
     *
     * @param concern which one
     */
    record MonitorConcern(ConcernId concern) implements SafetyCommand {}

    /**
     * Close a concern that was reported.
     *
     * @param concern which one
     * @param outcome what came of it; refused without
     */
    record CloseConcern(ConcernId concern, Option<Narrative> outcome) implements SafetyCommand {}

    /**
     * Record a risk in the person's life, which is not a concern by itself.
     *
     * @param risk the risk
     */
    record RecordRisk(KnownRisk risk) implements SafetyCommand {}

    /**
     * Take back that a risk is known, as where it was recorded in error or is over: from then on no rule rests on it. That it
     * was on record stays in the history. Refused where no risk of the kind is.
     *
     * @param kind what kind of risk, all that is known of it
     * @param reason why
     */
    record TakeBackRisk(RiskKind kind, Narrative reason) implements SafetyCommand {}

    /**
     * Record that somebody asked, and no risk is known.
     *
     * @param on the day
     */
    record RecordNoKnownRisks(LocalDate on) implements SafetyCommand {}

    /**
     * Record that something was told without the person's consent, as the duty {@code RECORD_DISCLOSURE} asks.
     *
     * @param disclosure what, to whom, on what legal basis
     */
    record RecordDisclosure(Disclosure disclosure) implements SafetyCommand {}

    /**
     * Record that the person is not to be contacted, as where a letter could be read by whoever harms them.
     *
     * @param reason why
     */
    record ForbidContact(Narrative reason) implements SafetyCommand {}

    /**
     * Record that the person may be contacted again.
     *
     * @param reason why
     */
    record AllowContact(Narrative reason) implements SafetyCommand {}

    /**
     * Record that missed contacts are not held against the client: no rule closes the pathway for them until the exemption
     * ends. Refused where the client is exempt on that ground already.
     *
     * @param ground on which ground
     * @param reason why in this case
     */
    record ExemptFromClosure(ExemptionGround ground, Narrative reason) implements SafetyCommand {}

    /**
     * End an exemption. Refused where there is none on that ground.
     *
     * @param ground on which ground it held
     * @param reason why it holds no more
     */
    record EndExemption(ExemptionGround ground, Narrative reason) implements SafetyCommand {}

    /**
     * Record that somebody made sure that the client is safe, as the duty {@code WELFARE_CHECK} asks. Whoever finds that the
     * client is not safe raises a concern instead.
     *
     * @param on the day
     * @param found how it was made sure
     */
    record RecordWelfareCheck(LocalDate on, Narrative found) implements SafetyCommand {}
}
