package io.github.socialprescribing.outcome;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/**
 * What somebody saw and how it struck them: of Mary, that she "looked and sounded hopeless", and at the end "showed such
 * joy on leaving the office". It is always subjective, says so by being this type, and is never a score.
 *
 * @param id names it within its pathway
 * @param on the day
 * @param observer in which role somebody observed
 * @param words what they observed
 */
public record Observation(ObservationId id, LocalDate on, Role observer, Narrative words) {}
