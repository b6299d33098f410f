package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.advocacy.Adjustment;
import io.github.socialprescribing.advocacy.Advocacy;
import io.github.socialprescribing.advocacy.AdvocacyEvent;
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
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.Complaint;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.advocacy.EvidencePack;
import io.github.socialprescribing.advocacy.TrackedApplication;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.AdvocacyMoved;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What was done to get the client what is theirs. */
final class AdvocacyRetold {

    private AdvocacyRetold() {}

    static Seq<Told> of(Advocacy advocacy, LocalDate day) {
        return Told.each("/advocacy/applications", advocacy.applications().values(), it -> moved(of(it)))
                .appendAll(Told.each("/advocacy/packs", advocacy.packs().values(), it -> moved(of(it, advocacy, day))))
                .appendAll(
                        Told.each("/advocacy/complaints", advocacy.complaints().values(), it -> moved(of(it, day))))
                .appendAll(Told.each(
                        "/advocacy/adjustments", advocacy.adjustments().values(), it -> moved(of(it))));
    }

    private static Seq<PathwayEvent> moved(Seq<? extends AdvocacyEvent> events) {
        return events.map(AdvocacyMoved::new);
    }

    /** Step by step, until one is not taken from where the application stood. */
    private static Seq<AdvocacyEvent> of(TrackedApplication tracked) {
        TrackedApplication.Step first = tracked.steps().head();
        List<AdvocacyEvent> events = List.of(new ApplicationPrepared(tracked.application(), first.on()));
        ApplicationStatus at = first.status();
        for (TrackedApplication.Step step : tracked.steps().tail()) {
            if (!at.next().contains(step.status())) {
                return events;
            }
            events = events.append(
                    new ApplicationMoved(tracked.application().id(), step.status(), step.on(), step.reason()));
            at = step.status();
        }
        return events;
    }

    private static Seq<AdvocacyEvent> of(EvidencePack pack, Advocacy advocacy, LocalDate day) {
        if (!advocacy.applications().containsKey(pack.application())) {
            return List.empty();
        }
        return List.<AdvocacyEvent>of(new EvidenceStarted(pack.id(), pack.application()))
                .appendAll(pack.items().map(item -> new EvidenceAdded(pack.id(), item)))
                .appendAll(pack.submittedTo().map(to -> new EvidenceSubmitted(pack.id(), to, day)));
    }

    private static Seq<AdvocacyEvent> of(Complaint complaint, LocalDate day) {
        List<AdvocacyEvent> events = List.of(
                new ComplaintRaised(complaint.id(), complaint.against(), complaint.about(), complaint.raisedOn()));
        return switch (complaint.status()) {
            case RAISED -> events;
            case SUPPORTED, RESOLVED, WITHDRAWN ->
                events.append(new ComplaintMoved(complaint.id(), complaint.status(), day));
            case PASSED_TO_ADVOCACY ->
                events.append(new ComplaintMoved(complaint.id(), ComplaintStatus.SUPPORTED, day))
                        .appendAll(complaint.passedTo().map(to -> new ComplaintPassed(complaint.id(), to, day)));
        };
    }

    private static Seq<AdvocacyEvent> of(Adjustment adjustment) {
        return List.<AdvocacyEvent>of(new AdjustmentAsked(
                        adjustment.id(), adjustment.what(), adjustment.askedOf(), adjustment.askedOn()))
                .appendAll(adjustment.answer().map(answer -> new AdjustmentAnswered(adjustment.id(), answer)));
    }
}
