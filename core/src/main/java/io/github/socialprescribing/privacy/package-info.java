/**
 * Types that hide themselves.
 *
 * <p>A pathway is somebody's story. What is told in words is held in {@link
 * io.github.socialprescribing.privacy.Narrative}, which prints its length and nothing more, so that no log, exception or
 * debugger line repeats it by accident. There is no name, number or date of birth to hide, because the model has no
 * place for one. Where a story is to be forgotten, {@link io.github.socialprescribing.privacy.Redaction} takes it out of
 * everything that holds it. A count that leaves the service alone is a {@link io.github.socialprescribing.privacy.ShownCount},
 * in which few people cannot be told from fewer. Counts that could be subtracted from each other are taken by a {@link
 * io.github.socialprescribing.privacy.Tally} and leave together in a {@link io.github.socialprescribing.privacy.Release},
 * which says against what it protects people and against what it does not. Whatever leaves as a {@link
 * io.github.socialprescribing.privacy.Table} tells {@link io.github.socialprescribing.privacy.About} itself what it is for and
 * by which consent people are in it.
 *
 * <p>Floor 0. Imports {@code identity} and {@code vocabulary}.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.privacy;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
