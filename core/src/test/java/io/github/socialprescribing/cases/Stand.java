package io.github.socialprescribing.cases;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * How a pathway stands, and who acts on which day. Days are counted from the one on which it was opened; today is the tenth,
 * and the link worker acts under the policy of the source paper, unless something else is said.
 */
record Stand(Pathway pathway, Now now) implements Situation {

    private static final int TODAY = 10;

    /** A pathway that was opened ten days ago, and on which nothing has happened. */
    static Stand begun() {
        return new Stand(Pathway.replay(Journeys.opened()), Now.worker(day(TODAY)));
    }

    static LocalDate day(int number) {
        return Journeys.OPENED.plusDays(number);
    }

    /** A policy of a few rules of the catalogue. */
    static Policy only(String... rules) {
        return RuleCatalogue.draft("FEW", "1", rules).build().get();
    }

    Stand after(Object... commands) {
        Stand stand = this;
        for (Object command : commands) {
            stand = new Stand(stand.pathway.after(stand.accepted(command).events()), now);
        }
        return stand;
    }

    private Decided<Envelope<PathwayEvent>> accepted(Object command) {
        return decide(command, Option.none())
                .getOrElseThrow(refusals ->
                        new AssertionError(command.getClass().getSimpleName() + " refused: " + refusals.codes()));
    }

    Stand manager() {
        return new Stand(pathway, now.manager());
    }

    Stand worker() {
        return new Stand(pathway, now.worker());
    }

    Stand on(int number) {
        return new Stand(pathway, now.on(day(number)));
    }

    Stand under(Policy policy) {
        return new Stand(pathway, now.under(policy));
    }

    Stand knowing(FactValues facts) {
        return new Stand(pathway, now.knowing(facts));
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen) {
        return decide(command, seen);
    }

    @Override
    public Situation but(UnaryOperator<Now> change) {
        return new Stand(pathway, change.apply(now));
    }

    @Override
    public Either<Refusals, ? extends Decided<?>> answerFromRecord(Policy policy, Object command) {
        return under(policy).knowing(FactValues.NONE).answer(command);
    }

    private Either<Refusals, Decided<Envelope<PathwayEvent>>> decide(Object command, Option<Long> seen) {
        return PathwayDecider.decide(pathway, about(command), now.context(seen));
    }

    /** The command of an area as one of the pathway. */
    static PathwayCommand about(Object command) {
        if (command instanceof PathwayCommand of) {
            return of;
        }
        for (Class<?> wrapper : PathwayCommand.class.getPermittedSubclasses()) {
            Constructor<?> constructor = wrapper.getConstructors()[0];
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0].isInstance(command)) {
                return made(constructor, command);
            }
        }
        throw new IllegalArgumentException("no area has the command " + command.getClass());
    }

    private static PathwayCommand made(Constructor<?> wrapper, Object command) {
        try {
            return (PathwayCommand) wrapper.newInstance(command);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
