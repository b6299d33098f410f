package io.github.socialprescribing.community;

import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.control.Option;

/**
 * A partner's word to do something about a gap.
 *
 * @param by who gave it
 * @param organisation for which organisation they sit on the panel
 * @param confirmer who will say whether the gap is closed, where nobody raised it
 */
public record Adoption(ActorId by, Option<OrganisationId> organisation, Option<ActorId> confirmer) {}
