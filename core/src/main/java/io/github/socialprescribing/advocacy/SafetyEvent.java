package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/** What happened about a person's safety. */
public sealed interface SafetyEvent {

    /**
     * A concern was raised.
     *
     * @param concern the concern
     */
    record ConcernRaised(Concern concern) implements SafetyEvent {}

    /**
     * Those responsible were told.
     *
     * @param concern of which one
     * @param to who was told
     * @param on the day
     */
    record ConcernReported(ConcernId concern, OrganisationId to, LocalDate on) implements SafetyEvent {}

    /**
     * It is being watched.
     *
     * @param concern which one
     */
    record ConcernMonitored(ConcernId concern) implements SafetyEvent {}

    /**
     * It was seen through.
     *
     * @param concern which one
     * @param outcome what came of it
     * @param on the day
     */
    record ConcernClosed(ConcernId concern, Narrative outcome, LocalDate on) implements SafetyEvent {}

    /**
     * A risk became known.
     *
     * @param risk the risk
     */
    record RiskRecorded(KnownRisk risk) implements SafetyEvent {}

    /**
     * A risk that was on record is none, or none any more.
     *
     * @param kind what kind of risk
     * @param reason why
     * @param on from which day
     */
    record RiskTakenBack(RiskKind kind, Narrative reason, LocalDate on) implements SafetyEvent {}

    /**
     * Somebody asked, and no risk is known.
     *
     * @param on the day
     */
    record NoKnownRisksRecorded(LocalDate on) implements SafetyEvent {}

    /**
     * Something was told without the person's consent.
     *
     * @param disclosure what, to whom, on what legal basis
     */
    record DisclosedWithoutConsent(Disclosure disclosure) implements SafetyEvent {}

    /**
     * The person is not to be contacted.
     *
     * @param reason why
     * @param on from which day
     */
    record ContactForbidden(Narrative reason, LocalDate on) implements SafetyEvent {}

    /**
     * The person may be contacted again.
     *
     * @param reason why
     * @param on from which day
     */
    record ContactAllowed(Narrative reason, LocalDate on) implements SafetyEvent {}

    /**
     * Missed contacts are not held against the client.
     *
     * @param exemption on which ground, why, by whose judgement and since when
     */
    record ExemptedFromClosure(Exemption exemption) implements SafetyEvent {}

    /**
     * An exemption ended.
     *
     * @param ground on which ground it had held
     * @param reason why it holds no more
     * @param on from which day
     */
    record ExemptionEnded(ExemptionGround ground, Narrative reason, LocalDate on) implements SafetyEvent {}

    /**
     * Somebody made sure that the client is safe.
     *
     * @param on the day
     * @param found how it was made sure
     */
    record WelfareChecked(LocalDate on, Narrative found) implements SafetyEvent {}
}
