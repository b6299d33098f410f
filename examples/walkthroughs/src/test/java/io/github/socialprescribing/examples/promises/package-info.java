/** What every user of the library may rely on, tried from outside. */
@NullMarked
package io.github.socialprescribing.examples.promises;

import org.jspecify.annotations.NullMarked;
