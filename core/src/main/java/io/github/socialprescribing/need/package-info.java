/**
 * What stands between a client and the life they want.
 *
 * <p>What a referral says is seldom the whole of it. In the source paper Mary is "referred for mental health problems",
 * and in the first session her link worker discovers that she is hungry, because her benefits were stopped, because she
 * has no internet to reach them. So a need says where it came from: the referral, a session, the client, the family. The
 * kinds of need are an open vocabulary.
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
