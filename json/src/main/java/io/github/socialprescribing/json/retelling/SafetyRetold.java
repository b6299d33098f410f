package io.github.socialprescribing.json.retelling;

import io.github.socialprescribing.advocacy.ConcernStatus;
import io.github.socialprescribing.advocacy.Exemption;
import io.github.socialprescribing.advocacy.Safety;
import io.github.socialprescribing.advocacy.SafetyEvent;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernClosed;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernMonitored;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernRaised;
import io.github.socialprescribing.advocacy.SafetyEvent.ConcernReported;
import io.github.socialprescribing.advocacy.SafetyEvent.ContactForbidden;
import io.github.socialprescribing.advocacy.SafetyEvent.DisclosedWithoutConsent;
import io.github.socialprescribing.advocacy.SafetyEvent.ExemptedFromClosure;
import io.github.socialprescribing.advocacy.SafetyEvent.NoKnownRisksRecorded;
import io.github.socialprescribing.advocacy.SafetyEvent.RiskRecorded;
import io.github.socialprescribing.advocacy.SafetyEvent.WelfareChecked;
import io.github.socialprescribing.advocacy.TrackedConcern;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.SafetyMoved;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What is known of the person's safety. */
final class SafetyRetold {

    private SafetyRetold() {}

    static Seq<Told> of(Safety safety, LocalDate day) {
        return Told.each("/safety/concerns", safety.concerns().values(), it -> moved(of(it, day)))
                .appendAll(Told.each("/safety/risks", safety.risks(), it -> moved(List.of(new RiskRecorded(it)))))
                .appendAll(safety.noneKnownOn()
                        .map(on -> new Told("/safety/noneKnownOn", new SafetyMoved(new NoKnownRisksRecorded(on)))))
                .appendAll(Told.each(
                        "/safety/disclosures",
                        safety.disclosures(),
                        it -> moved(List.of(new DisclosedWithoutConsent(it)))))
                .appendAll(
                        safety.contactForbidden()
                                ? List.of(new Told(
                                        "/safety/contactForbidden",
                                        new SafetyMoved(new ContactForbidden(Retelling.SAID, day))))
                                : List.empty())
                .appendAll(Told.each(
                        "/safety/exemptions",
                        safety.exemptions().distinctBy(Exemption::ground),
                        it -> moved(List.of(new ExemptedFromClosure(it)))))
                .appendAll(safety.foundSafeOn()
                        .map(on -> new Told(
                                "/safety/foundSafeOn", new SafetyMoved(new WelfareChecked(on, Retelling.SAID)))));
    }

    private static Seq<PathwayEvent> moved(Seq<? extends SafetyEvent> events) {
        return events.map(SafetyMoved::new);
    }

    /** A concern is reported before anything else is done about it. */
    private static Seq<SafetyEvent> of(TrackedConcern tracked, LocalDate day) {
        ConcernId id = tracked.concern().id();
        List<SafetyEvent> events = List.of(new ConcernRaised(tracked.concern()));
        if (tracked.status() == ConcernStatus.RAISED || tracked.reportedTo().isEmpty()) {
            return events;
        }
        List<SafetyEvent> reported =
                events.append(new ConcernReported(id, tracked.reportedTo().get(), day));
        if (tracked.status() == ConcernStatus.MONITORED) {
            return reported.append(new ConcernMonitored(id));
        }
        return tracked.status() == ConcernStatus.CLOSED
                ? reported.appendAll(tracked.outcome().map(outcome -> new ConcernClosed(id, outcome, day)))
                : reported;
    }
}
