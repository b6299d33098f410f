/**
 * Types that hide themselves.
 *
 * <p>A pathway is somebody's story. What is told in words is held in {@link
 * io.github.socialprescribing.privacy.Narrative}, which prints its length and nothing more, so that no log, exception or
 * debugger line repeats it by accident. There is no name, number or date of birth to hide, because the model has no
 * place for one. Where a story is to be forgotten, {@link io.github.socialprescribing.privacy.Redaction} takes it out of
 * everything that holds it. Counts that leave the service are {@link io.github.socialprescribing.privacy.ShownCount}s, in
 * which few people cannot be told from fewer.
 *
 * <p>Floor 0. Imports {@code identity}.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.privacy;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
