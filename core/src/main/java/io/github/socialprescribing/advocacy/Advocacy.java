package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.advocacy.AdvocacyEvent.AdjustmentAnswered;
import io.github.socialprescribing.advocacy.AdvocacyEvent.AdjustmentAsked;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ApplicationMoved;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ApplicationPrepared;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ComplaintMoved;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ComplaintPassed;
import io.github.socialprescribing.advocacy.AdvocacyEvent.ComplaintRaised;
import io.github.socialprescribing.advocacy.AdvocacyEvent.EvidenceAdded;
import io.github.socialprescribing.advocacy.AdvocacyEvent.EvidenceStarted;
import io.github.socialprescribing.advocacy.AdvocacyEvent.EvidenceSubmitted;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.Register;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What was done on a pathway to get the client what is theirs, as its events left it.
 *
 * @param applications the applications, in the order in which they were begun
 * @param packs the evidence, in the order in which it was begun
 * @param complaints the complaints, in the order in which they were raised
 * @param adjustments the adjustments, in the order in which they were asked for
 */
public record Advocacy(
        Register<ApplicationId, TrackedApplication> applications,
        Register<EvidencePackId, EvidencePack> packs,
        Register<ComplaintId, Complaint> complaints,
        Register<AdjustmentId, Adjustment> adjustments) {

    /** Before anything was asked for. */
    public static Advocacy none() {
        return new Advocacy(Register.empty(), Register.empty(), Register.empty(), Register.empty());
    }

    /**
     * This as an event leaves it.
     *
     * @param event what happened
     */
    public Advocacy after(AdvocacyEvent event) {
        if (event instanceof ApplicationPrepared it) {
            return with(new TrackedApplication(
                    it.application(),
                    Vector.of(new TrackedApplication.Step(ApplicationStatus.PREPARING, it.on(), Option.none()))));
        }
        if (event instanceof ApplicationMoved it) {
            TrackedApplication known = applications.get(it.application()).get();
            return with(new TrackedApplication(
                    known.application(),
                    known.steps().append(new TrackedApplication.Step(it.status(), it.on(), it.reason()))));
        }
        return event instanceof AdjustmentAsked || event instanceof AdjustmentAnswered
                ? afterAdjustment(event)
                : afterEvidenceOrComplaint(event);
    }

    private Advocacy afterEvidenceOrComplaint(AdvocacyEvent event) {
        if (event instanceof EvidenceStarted it) {
            return with(new EvidencePack(it.pack(), it.application(), Vector.empty(), Option.none()));
        }
        if (event instanceof EvidenceAdded it) {
            EvidencePack known = packs.get(it.pack()).get();
            return with(new EvidencePack(
                    known.id(), known.application(), known.items().append(it.item()), known.submittedTo()));
        }
        if (event instanceof EvidenceSubmitted it) {
            EvidencePack known = packs.get(it.pack()).get();
            return with(new EvidencePack(known.id(), known.application(), known.items(), Option.some(it.to())));
        }
        if (event instanceof ComplaintRaised it) {
            return with(new Complaint(
                    it.complaint(), it.against(), it.about(), it.on(), ComplaintStatus.RAISED, Option.none()));
        }
        if (event instanceof ComplaintMoved it) {
            return with(complaints.get(it.complaint()).get().with(it.status(), Option.none()));
        }
        ComplaintPassed passed = (ComplaintPassed) event;
        return with(complaints
                .get(passed.complaint())
                .get()
                .with(ComplaintStatus.PASSED_TO_ADVOCACY, Option.some(passed.to())));
    }

    private Advocacy afterAdjustment(AdvocacyEvent event) {
        if (event instanceof AdjustmentAsked it) {
            return with(new Adjustment(it.adjustment(), it.what(), it.askedOf(), it.on(), Option.none()));
        }
        AdjustmentAnswered answered = (AdjustmentAnswered) event;
        return with(adjustments.get(answered.adjustment()).get().with(answered.answer()));
    }

    private Advocacy with(TrackedApplication it) {
        return new Advocacy(applications.put(it.application().id(), it), packs, complaints, adjustments);
    }

    private Advocacy with(EvidencePack it) {
        return new Advocacy(applications, packs.put(it.id(), it), complaints, adjustments);
    }

    private Advocacy with(Complaint it) {
        return new Advocacy(applications, packs, complaints.put(it.id(), it), adjustments);
    }

    private Advocacy with(Adjustment it) {
        return new Advocacy(applications, packs, complaints, adjustments.put(it.id(), it));
    }
}
