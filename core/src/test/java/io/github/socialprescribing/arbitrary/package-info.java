/**
 * Generators of the library's values, for property tests of the library and of services that embed it. They come in the
 * {@code tests} jar of core and need jqwik beside them.
 */
@NullMarked
package io.github.socialprescribing.arbitrary;

import org.jspecify.annotations.NullMarked;
