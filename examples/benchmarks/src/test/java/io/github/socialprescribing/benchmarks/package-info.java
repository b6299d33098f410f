/** What is measured does what it should. */
@NullMarked
package io.github.socialprescribing.benchmarks;

import org.jspecify.annotations.NullMarked;
