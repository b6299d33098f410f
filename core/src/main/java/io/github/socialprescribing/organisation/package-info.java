/**
 * A service as a whole, seen from outside any one pathway.
 *
 * <p>Some rules are about no client: whether extensions are still the exception, whether there is more work than workers.
 * They advise and never stop anything; a {@link io.github.socialprescribing.organisation.ServiceSituation} has the counts
 * on which they rest, for a period that the service chooses as its rules ask.
 *
 * <p>Organisations, their centres and the networks they form are known here by their ids alone. What they are called and
 * where they stand, directories of others know; what they offer, the service's own rooms and groups included, is an asset,
 * so that a client is connected with the craft shop next door as with anything else.
 *
 * <p>Floor 1. Imports floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.organisation;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
