/**
 * Examples of what is answered to each command: accepted in these situations, refused in those, and why. The page
 * {@code REFUSALS.md} is written from them.
 */
@NullMarked
package io.github.socialprescribing.cases;

import org.jspecify.annotations.NullMarked;
