/** The rules of the house that a compiler cannot hold, read off the compiled classes. */
@NullMarked
package io.github.socialprescribing.json.architecture;

import org.jspecify.annotations.NullMarked;
