/**
 * Where things come from: who did what and when, and why a number is what it is.
 *
 * <p>{@link io.github.socialprescribing.provenance.Recorded} stands on everything that happened; the instant and the
 * actor are handed in, because the library has no clock. {@link io.github.socialprescribing.provenance.Provenance}
 * stands on every parameter and rule: the source paper says little about limits, approvers and waiting, so whoever reads
 * a number can ask whether the paper, another source or an assumption put it there.
 *
 * <p>Floor 0. Imports {@code identity} and {@code decision}.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.provenance;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
