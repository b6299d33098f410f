package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.workforce.Terms;
import io.github.socialprescribing.workforce.Worker;
import io.github.socialprescribing.workforce.WorkerCommand;
import io.github.socialprescribing.workforce.WorkerDecider;
import io.github.socialprescribing.workforce.WorkerEvent;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A worker as they stand today, and how many open pathways hang on them. */
record Employed(Worker worker, int pathways) implements Situation {

    private static final WorkerId ID = new WorkerId("worker-7");

    /** Appointed ten days ago, on whom no pathway hangs. */
    static final Employed APPOINTED = new Employed(
            Worker.replay(WorkerDecider.appoint(
                            ID,
                            day(0),
                            terms(Roles.LINK_WORKER),
                            Now.manager(day(0)).context(Option.none()))
                    .get()
                    .events()),
            0);

    Employed after(WorkerCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        this,
                        (employed, command) -> new Employed(
                                employed.worker.after(employed.decide(command, Option.none())
                                        .get()
                                        .events()),
                                pathways));
    }

    private Either<Refusals, Decided<Envelope<WorkerEvent>>> decide(WorkerCommand command, Option<Long> seen) {
        return WorkerDecider.decide(
                worker, command, pathways, Now.manager(day(10)).context(seen));
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen) {
        return decide((WorkerCommand) command, seen);
    }

    static Terms terms(Role role) {
        return Terms.builder().roles(LinkedHashSet.of(role)).build();
    }
}
