package io.github.socialprescribing.workforce;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.TimeEntryId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.workforce.ReflectiveSession.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A worker, and what is asked of them. */
final class Staff {

    private Staff() {}

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    static final LocalDate TODAY = FIRST.plusWeeks(4);
    static final WorkerId ID = new WorkerId("worker-7");
    static final Post HALF = new Post(new OrganisationId("pcn-1"), 50);

    static Terms terms(Role role, Option<WorkerId> supervisor) {
        return Terms.builder()
                .roles(LinkedHashSet.of(role))
                .backgrounds(LinkedHashSet.of(Backgrounds.NURSING))
                .posts(List.of(HALF))
                .supervisor(supervisor)
                .build();
    }

    static Worker appointed() {
        return Worker.replay(
                WorkerDecider.appoint(ID, FIRST, terms(Roles.LINK_WORKER, Option.none()), Moments.manager(FIRST))
                        .get()
                        .events());
    }

    static Either<Refusals, Decided<Envelope<WorkerEvent>>> decide(Worker worker, WorkerCommand command) {
        return WorkerDecider.decide(worker, command, 0, Moments.manager(TODAY));
    }

    static Worker after(Worker worker, WorkerCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        worker,
                        (it, command) -> it.after(decide(it, command).get().events()));
    }

    static Seq<RefusalCode> codes(Worker worker, WorkerCommand command) {
        return decide(worker, command).getLeft().codes();
    }

    static TimeEntry entry(String id, LocalDate day, int hour, int minutes) {
        return TimeEntry.builder()
                .id(new TimeEntryId(id))
                .start(day.atTime(hour, 0).toInstant(ZoneOffset.UTC))
                .minutes(minutes)
                .activity(ActivityTypes.GOAL_SETTING)
                .detail(Option.some(new Narrative("met at the library")))
                .build();
    }

    static ReflectiveSession session(Kind kind, LocalDate on) {
        return ReflectiveSession.builder()
                .kind(kind)
                .on(on)
                .backgroundSought(Option.some(Backgrounds.SOCIAL_WORK))
                .topics(Option.some(new Narrative("endings")))
                .build();
    }
}
