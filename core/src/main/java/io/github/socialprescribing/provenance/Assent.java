package io.github.socialprescribing.provenance;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/**
 * Somebody's yes to one case that a policy leaves to people. An {@link Approval} says whose yes is needed; this is one
 * that was given. Unlike a {@link RuleOverride} it sets no rule aside: it is the decision that the rules asked for. Told to a
 * pathway or an intake by a command it is an event; brought along by whoever gives a command it stands in the {@link
 * Envelope} of each event that it decided.
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
}
