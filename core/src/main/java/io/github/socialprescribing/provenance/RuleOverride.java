package io.github.socialprescribing.provenance;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/**
 * Somebody's decision that a rule shall not stand in the way this time. It turns the rule's refusal or need for a
 * decision into a permit; what the rule obliges to remains. A policy that its author called not rigid has such a door,
 * and every use of it is on record. Told to a pathway or an intake by a command it is an event, and stands there until
 * it expires; brought along by whoever gives a command it stands in the {@link Envelope} of each event that was decided
 * under it.
 *
 * @param rule the rule
 * @param by who decided
 * @param role in which role, one that the policy gives the right
 * @param reason why
 * @param expires the day from which it no longer counts
 */
public record RuleOverride(RuleId rule, ActorId by, Role role, Narrative reason, LocalDate expires) {

    /**
     * Whether it still counts on a day.
     *
     * @param day the day of the decision
     */
    public boolean isLive(LocalDate day) {
        return day.isBefore(expires);
    }
}
