/**
 * What a community has, and whether there is room.
 *
 * <p>Social prescribing is "the process through which people are connected to local community-based assets that support
 * their health and wellbeing". In the source paper people map them together: "citizens map their community to identify
 * local resources and gaps in provision". So an {@link io.github.socialprescribing.asset.Asset} is somebody's word that
 * something is there, which somebody else goes to see, which fills and empties, falls silent, ends, or turns out to be
 * another by a second name. It is the fold of its events, and a directory is the fold of all of them.
 *
 * <p>Whom an asset is for is a list of conditions as the rules of a policy have them, so that who does not fit is told
 * every reason. An asset may belong to any part of public life; "it is usually assumed that referrals are to non-medical
 * assets", and a link worker of the paper does "lots of referrals to medical resources that have been missed".
 *
 * <p>What nobody has seen for long goes stale, and clients hear so with it; whoever then sees that it is there gives it back
 * as it was. Were it only seen, and not open until somebody opened it again, the best care of a directory would hide the
 * groups that run.
 *
 * <p>All words here are public: what a notice board would say. Nothing of a client stands here; whether an asset fits one
 * is asked on the floor above, in {@code connection}.
 *
 * <p>Floor 2. Imports {@code client} for weekly times and ways to be reached, {@code need}, and floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.asset;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
