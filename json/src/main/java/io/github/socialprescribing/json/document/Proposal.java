package io.github.socialprescribing.json.document;

import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.provenance.Recorded;

/**
 * What somebody would like to happen on a pathway. It is no event: a decider says whether it may happen, and that is an
 * {@link Answer}.
 *
 * @param recorded who asks for it, when, in which role
 * @param command what they ask for
 */
public record Proposal(Recorded recorded, PathwayCommand command) {}
