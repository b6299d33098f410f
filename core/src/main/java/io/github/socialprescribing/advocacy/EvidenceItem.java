package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.ActorId;
import java.time.LocalDate;

/**
 * One thing that proves something. Who wrote it matters: respite care was secured "based on the wellbeing practitioner's
 * evidence", not the link worker's.
 *
 * @param author who wrote it
 * @param role in which role
 * @param kind what sort of evidence it is
 * @param on the day it was written
 */
public record EvidenceItem(ActorId author, Role role, EvidenceKind kind, LocalDate on) {}
