/** What the walkthroughs tell, held to be true. */
@NullMarked
package io.github.socialprescribing.examples;

import org.jspecify.annotations.NullMarked;
