package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * Somebody's yes to one case that a policy leaves to people. An {@link Approval} says whose yes is needed; this is one
 * that was given. Unlike a {@link RuleOverride} it sets no rule aside: it is the decision that the rules asked for.
 *
 * @param by who decided
 * @param role in which role
 * @param reason why
 * @param expires the day from which it no longer counts
 */
public record Assent(ActorId by, Role role, Narrative reason, LocalDate expires) {

    /**
     * Whether it still counts on a day.
     *
     * @param day the day
     */
    public boolean isLive(LocalDate day) {
        return day.isBefore(expires);
    }

    /** Whether every approval is met, each person counting once, in one role. */
    static boolean meets(Seq<Approval> needed, Seq<Assent> given) {
        Seq<Role> roles = needed.flatMap(approval -> io.vavr.collection.List.fill(approval.count(), approval.role()));
        return !roles.isEmpty() && seats(roles, given);
    }

    private static boolean seats(Seq<Role> roles, Seq<Assent> given) {
        if (roles.isEmpty()) {
            return true;
        }
        return given.filter(assent -> assent.role().equals(roles.head()))
                .exists(chosen ->
                        seats(roles.tail(), given.reject(assent -> assent.by().equals(chosen.by()))));
    }
}
