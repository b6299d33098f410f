package io.github.socialprescribing.client;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.provenance.Envelope;

/**
 * Two records of one person made one. Both decisions are kept, or neither.
 *
 * @param kept what happens to the record that stays
 * @param givenUp what happens to the other
 */
public record Merged(Decided<Envelope<ClientEvent>> kept, Decided<Envelope<ClientEvent>> givenUp) {}
