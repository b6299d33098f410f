package io.github.socialprescribing.connection;

import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What a connection is worth to the client, as they say themselves: social prescribing is "connecting people to valued
 * community assets", and whether one is valued nobody else can tell.
 *
 * @param valued whether the client values it
 * @param on the day on which they said so
 * @param words what they said
 */
public record ClientsView(boolean valued, LocalDate on, Option<Narrative> words) {}
