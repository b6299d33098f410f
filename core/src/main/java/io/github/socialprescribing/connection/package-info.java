/**
 * How a client is connected with what there is outside the service.
 *
 * <p>"I do lots of referrals to medical resources that have been missed", says a link worker in the source paper, where
 * others assume that social prescribing leads away from medicine. So the sector of a destination is known here, and no
 * rule refuses for it. What may stand in the way is what stands in the way of people: no consent, no room, a door already
 * knocked at; and whoever sent somebody asks what became of it.
 *
 * <p>What fits whom is asked of a directory with {@link io.github.socialprescribing.connection.AssetSearch}, which tells of
 * every other asset why not; a {@link io.github.socialprescribing.connection.Seeker} is the client as coarsely as that
 * takes. A referral to an asset of a directory hears the same reasons.
 *
 * <p>A destination that rejects a referral says why in words, and for counting with a
 * {@link io.github.socialprescribing.connection.RejectionReason}: want of room is what a community can be told of. Whether
 * an asset is one of the "valued community assets" to which the paper would connect people, only the client can say: {@link
 * io.github.socialprescribing.connection.ClientsView} keeps it, with their words.
 *
 * <p>Floor 3. Imports what stands below.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.connection;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
