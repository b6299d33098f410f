/**
 * What stands between a client and the life they want.
 *
 * <p>What a referral says is seldom the whole of it. In the source paper Mary is "referred for mental health problems",
 * and in the first session her link worker discovers that she is hungry, because her benefits were stopped, because she
 * has no internet to reach them. So a need says where it came from: the referral, a session, the client, the family. The
 * kinds of need are an open vocabulary.
 *
 * <p>One need comes of another, and whoever meets only the last of the chain meets it again: {@link
 * io.github.socialprescribing.need.CauseGraph} keeps what comes of what. A need that stays unmet has a reason, and where
 * the reason is a gap the community can be told. What is told anew stays readable as it was told before. Beside needs stand the barriers in their way and the strengths that a
 * client brings.
 *
 * <p>Here stand the needs' own command, event, slice of the pathway's state and decider, so that they can be read without
 * the pathway that composes them.
 *
 * <p>Floor 1. Imports floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.need;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
