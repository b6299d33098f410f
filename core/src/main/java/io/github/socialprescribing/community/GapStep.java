package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One step on a gap's way.
 *
 * @param status where it led
 * @param on the day
 * @param by who took it
 * @param reason why, where a reason is asked for
 */
public record GapStep(GapStatus status, LocalDate on, ActorId by, Option<Narrative> reason) {}
