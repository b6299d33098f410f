package io.github.socialprescribing.need;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.vavr.control.Either;

/** Answers what may be done about needs. */
public final class NeedDecider {

    private NeedDecider() {}

    /**
     * The answer to a command.
     *
     * @param needs the needs as they stand
     * @param command what is asked
     * @return the events, or every reason why not: {@link RefusalCodes#DUPLICATE_ID} for a need that is listed already
     */
    public static Either<Refusals, Decided<NeedEvent>> decide(Needs needs, NeedCommand command) {
        IdentifyNeed identify = (IdentifyNeed) command;
        if (needs.byId().containsKey(identify.need().id())) {
            return Either.left(Refusals.of(
                    Refusal.of(RefusalCodes.DUPLICATE_ID, new ObservedFact("what the id names", "a need"))));
        }
        return Either.right(Decided.of(new NeedIdentified(identify.need())));
    }
}
