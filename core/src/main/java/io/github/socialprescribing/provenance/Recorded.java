package io.github.socialprescribing.provenance;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.ActorId;
import java.time.Instant;

/**
 * When something was recorded, by whom, and in which role they acted. Handed in with every command: the library has no
 * clock of its own.
 *
 * @param at the moment of recording
 * @param by who recorded it
 * @param role the role in which they did
 */
public record Recorded(Instant at, ActorId by, Role role) {}
