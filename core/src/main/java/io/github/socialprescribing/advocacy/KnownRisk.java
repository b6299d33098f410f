package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A risk in somebody's life, such as Carla's arson attack in the source paper. It opens no doors by itself: only a concern
 * does. One kind of risk, {@link RiskKinds#ADULT_AT_RISK}, makes missed contacts weigh more.
 *
 * @param kind what sort of risk it is
 * @param knownSince the day it was recorded as known
 * @param note what is known of it
 */
public record KnownRisk(RiskKind kind, LocalDate knownSince, Option<Narrative> note) {}
