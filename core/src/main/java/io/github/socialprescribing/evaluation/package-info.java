/**
 * What researchers and services read off the record of many pathways.
 *
 * <p>A policy "not rigid and prescriptive" lets people set its rules aside, with a reason. {@link
 * io.github.socialprescribing.evaluation.OverrideRate} tells how often each rule was: a rule that is always in the way is
 * the wrong rule.
 *
 * <p>Floor 5. Imports everything below, and nothing beside it.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
