package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.advocacy.SafetyEvent.ConcernClosed;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernMonitored;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernRaised;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernReported;
import io.github.socialprescribing.advocacy.SafetyEvent.ContactAllowed;
import io.github.socialprescribing.advocacy.SafetyEvent.ContactForbidden;
import io.github.socialprescribing.advocacy.SafetyEvent.DisclosedWithoutConsent;
import io.github.socialprescribing.advocacy.SafetyEvent.ExemptedFromClosure;
import io.github.socialprescribing.advocacy.SafetyEvent.ExemptionEnded;
import io.github.socialprescribing.advocacy.SafetyEvent.NoKnownRisksRecorded;
import io.github.socialprescribing.advocacy.SafetyEvent.RiskRecorded;
import io.github.socialprescribing.advocacy.SafetyEvent.RiskTakenBack;
import io.github.socialprescribing.advocacy.SafetyEvent.WelfareChecked;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.Register;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What is known of a person's safety, as its events left it.
 *
 * @param concerns the concerns, in the order in which they were raised
 * @param risks the risks that are known and were not taken back, in the order in which they became so
 * @param noneKnownOn the last day on which somebody asked and no risk was known
 * @param disclosures what was told without the person's consent, the first first
 * @param contactForbidden whether the person is not to be contacted
 * @param exemptions why missed contacts are not held against the person, at most one on each ground, the first first
 * @param foundSafeOn the last day on which somebody made sure that the person is safe
 */
public record Safety(
        Register<ConcernId, TrackedConcern> concerns,
        Seq<KnownRisk> risks,
        Option<LocalDate> noneKnownOn,
        Seq<Disclosure> disclosures,
        boolean contactForbidden,
        Seq<Exemption> exemptions,
        Option<LocalDate> foundSafeOn) {

    /** What is known of risks. Not to have asked is not to know of none. */
    public enum RiskKnowledge {
        /** Nobody has asked, or nothing is left of what was answered: it is asked again. */
        NOT_ASKED,
        /** Somebody asked, and no risk is known. */
        NONE_KNOWN,
        /** At least one risk is known. */
        KNOWN
    }

    /** Before anybody asked. */
    public static Safety notAsked() {
        return new Safety(
                Register.empty(),
                Vector.empty(),
                Option.none(),
                Vector.empty(),
                /* contactForbidden= */ false,
                Vector.empty(),
                Option.none());
    }

    /**
     * The concern with this id.
     *
     * @param id the id to look for
     */
    public Option<TrackedConcern> find(ConcernId id) {
        return concerns.get(id);
    }

    /** Whether any concern is not seen through yet. */
    public boolean isOpen() {
        return concerns.values().exists(TrackedConcern::isOpen);
    }

    /** Whether the person is known to be an adult at risk. */
    public boolean isAtRisk() {
        return risks.exists(risk -> risk.kind().equals(RiskKinds.ADULT_AT_RISK));
    }

    /**
     * Why missed contacts are not held against the person.
     *
     * @param ground the ground to look for
     */
    public Option<Exemption> exemption(ExemptionGround ground) {
        return exemptions.find(it -> it.ground() == ground);
    }

    /** What is known of risks. */
    public RiskKnowledge riskKnowledge() {
        if (!risks.isEmpty()) {
            return RiskKnowledge.KNOWN;
        }
        return noneKnownOn.isDefined() ? RiskKnowledge.NONE_KNOWN : RiskKnowledge.NOT_ASKED;
    }

    /**
     * What is known as an event leaves it.
     *
     * @param event what happened
     */
    public Safety after(SafetyEvent event) {
        if (event instanceof ConcernRaised it) {
            return with(new TrackedConcern(it.concern(), ConcernStatus.RAISED, Option.none(), Option.none()));
        }
        if (event instanceof ConcernReported it) {
            TrackedConcern known = concerns.get(it.concern()).get();
            return with(
                    new TrackedConcern(known.concern(), ConcernStatus.REPORTED, Option.some(it.to()), known.outcome()));
        }
        if (event instanceof ConcernMonitored it) {
            return with(concerns.get(it.concern()).get().with(ConcernStatus.MONITORED));
        }
        if (event instanceof ConcernClosed it) {
            TrackedConcern known = concerns.get(it.concern()).get();
            return with(new TrackedConcern(
                    known.concern(), ConcernStatus.CLOSED, known.reportedTo(), Option.some(it.outcome())));
        }
        return new Safety(
                concerns,
                risksAfter(event),
                event instanceof NoKnownRisksRecorded it ? Option.some(it.on()) : noneKnownOn,
                event instanceof DisclosedWithoutConsent it ? disclosures.append(it.disclosure()) : disclosures,
                event instanceof ContactForbidden || (contactForbidden && !(event instanceof ContactAllowed)),
                exemptionsAfter(event),
                event instanceof WelfareChecked it ? laterOf(it.on()) : foundSafeOn);
    }

    private Seq<KnownRisk> risksAfter(SafetyEvent event) {
        if (event instanceof RiskRecorded it) {
            return risks.append(it.risk());
        }
        return event instanceof RiskTakenBack it
                ? risks.reject(known -> known.kind().equals(it.kind()))
                : risks;
    }

    private Seq<Exemption> exemptionsAfter(SafetyEvent event) {
        if (event instanceof ExemptedFromClosure it) {
            return exemptions.append(it.exemption());
        }
        return event instanceof ExemptionEnded it
                ? exemptions.reject(known -> known.ground() == it.ground())
                : exemptions;
    }

    private Option<LocalDate> laterOf(LocalDate day) {
        return Option.some(foundSafeOn.filter(known -> known.isAfter(day)).getOrElse(day));
    }

    private Safety with(TrackedConcern concern) {
        return new Safety(
                concerns.put(concern.concern().id(), concern),
                risks,
                noneKnownOn,
                disclosures,
                contactForbidden,
                exemptions,
                foundSafeOn);
    }
}
