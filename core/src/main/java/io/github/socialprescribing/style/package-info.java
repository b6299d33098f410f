/**
 * The house style of generated values.
 *
 * <p>Exported to nobody but the module that reads documents: it shapes this library's own source and means nothing to its
 * users.
 *
 * <p>Floor 0: imports nothing, and every package may import it.
 */
@NullMarked
package io.github.socialprescribing.style;

import org.jspecify.annotations.NullMarked;
