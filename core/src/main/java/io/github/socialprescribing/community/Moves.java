package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.CommunityId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;

/** What stands in the way of a step, the same for everything that has a status and a community here. */
final class Moves {

    private Moves() {}

    /** What belongs to one community is not laid before the panel of another: that is a mistake in the program. */
    static void requireSame(CitizensPanel panel, CommunityId community) {
        if (!panel.community().equals(community)) {
            throw new IllegalArgumentException("the panel speaks for another community");
        }
    }

    /** A panel that does not meet does nothing. */
    static Seq<Refusal> active(CitizensPanel panel) {
        return when(panel.status() != PanelStatus.ACTIVE, CommunityRefusals.PANEL_NOT_ACTIVE);
    }

    /**
     * @param what what would move, such as {@code gap}
     * @param now where it stands
     * @param next where it may go from there; nowhere means that it has ended for good
     * @param wanted where it would go
     */
    static <S extends Enum<S>> Seq<Refusal> refusals(String what, S now, Set<S> next, S wanted) {
        return ended(what, now, next)
                .appendAll(when(
                        !next.isEmpty() && !next.contains(wanted), RefusalCodes.ILLEGAL_TRANSITION, stands(what, now)));
    }

    /** What stands in the way of doing anything at all with something that has ended. */
    static <S extends Enum<S>> Seq<Refusal> ended(String what, S now, Set<S> next) {
        return when(next.isEmpty(), RefusalCodes.TERMINAL_STATE, stands(what, now));
    }

    static ObservedFact stands(String what, Enum<?> now) {
        return new ObservedFact(
                "the " + what + " is", now.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
