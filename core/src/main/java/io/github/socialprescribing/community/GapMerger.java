package io.github.socialprescribing.community;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.provenance.Envelope;

/**
 * Two gaps that are the same made one. Both decisions are kept, or neither.
 *
 * @param kept what happens to the gap that carries on the other
 * @param givenUp what happens to the other
 */
public record GapMerger(Decided<Envelope<GapEvent>> kept, Decided<Envelope<GapEvent>> givenUp) {}
