package io.github.socialprescribing.referral;

import io.github.socialprescribing.client.Channel;
import java.time.LocalDateTime;

/**
 * One attempt to reach a client whom nobody has met yet.
 *
 * @param at when, by the clocks where the service is
 * @param channel in which way
 * @param reached whether the client answered
 */
public record ContactAttempt(LocalDateTime at, Channel channel, boolean reached) {}
