/**
 * The bodies around a client, and a service as a whole, seen from outside any one pathway.
 *
 * <p>The source paper's service is one of several offers of a community interest company with four centres, paid by two
 * others and at home in local networks. {@link io.github.socialprescribing.organisation.Organisations} keeps what is known of
 * such bodies: which sort they are, their {@link io.github.socialprescribing.organisation.Centre}s and what is under one roof,
 * what they offer themselves, with whom they work together. What they offer, the service's own rooms and groups included, is
 * an asset, so that a client is connected with the craft shop next door as with anything else; who pays for whom is told by
 * the streams of money. Nobody decides about any of it, so it has no history. Names, addresses and telephone numbers are for
 * directories of others.
 *
 * <p>Some rules are about no client: whether extensions are still the exception, whether there is more work than workers.
 * They advise and never stop anything; a {@link io.github.socialprescribing.organisation.ServiceSituation} has the counts
 * on which they rest, for a period that the service chooses as its rules ask.
 *
 * <p>Floor 1. Imports floor 0 and, along its own floor, {@code client}, for the hours of a week.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.organisation;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
