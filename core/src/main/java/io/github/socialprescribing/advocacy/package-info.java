/**
 * Standing up for a client: what they are entitled to, what proves it, what went wrong, and their safety.
 *
 * <p>Much of a link worker's time goes into letters. In the source paper respite care that was refused before is secured on
 * a practitioner's evidence and then delayed; evidence raises a priority for housing, which is not yet a home; and a
 * complaint is supported until an advocacy service takes it on. {@link io.github.socialprescribing.advocacy.Advocacy} keeps
 * these as the states that they are.
 *
 * <p>{@link io.github.socialprescribing.advocacy.Safety} keeps safeguarding concerns, risks that are known, and whether the
 * person may be contacted. The library does no case work: it records and routes a concern, and says whether one is open.
 * A risk, such as that somebody was the victim of arson, is not a concern; and "no known risks" is not the same as "nobody
 * has asked".
 *
 * <p>Floor 2. Imports {@code client} and floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.advocacy;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
