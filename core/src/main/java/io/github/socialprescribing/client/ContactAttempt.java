package io.github.socialprescribing.client;

import java.time.LocalDateTime;

/**
 * One attempt to reach a client, before anybody has met them or later.
 *
 * @param at when, by the clocks where the service is
 * @param channel in which way
 * @param reached whether the client answered
 */
public record ContactAttempt(LocalDateTime at, Channel channel, boolean reached) {}
