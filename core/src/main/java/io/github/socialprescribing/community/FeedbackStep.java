package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One step on the way of feedback.
 *
 * @param status where it led
 * @param on the day
 * @param by who took it
 * @param words the answer, or why it is none
 */
public record FeedbackStep(FeedbackStatus status, LocalDate on, ActorId by, Option<Narrative> words) {}
