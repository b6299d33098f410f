/** Short programs, each one story told with the library. */
@NullMarked
package io.github.socialprescribing.examples;

import org.jspecify.annotations.NullMarked;
