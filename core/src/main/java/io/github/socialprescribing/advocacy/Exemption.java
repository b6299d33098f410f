package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import java.time.LocalDate;

/**
 * That missed contacts are not held against a client, until somebody ends it.
 *
 * @param ground on which ground
 * @param reason why in this case
 * @param by who says so
 * @param since the day from which it holds
 */
public record Exemption(ExemptionGround ground, Narrative reason, ActorId by, LocalDate since) {}
