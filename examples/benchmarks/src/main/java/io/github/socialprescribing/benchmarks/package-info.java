/**
 * How fast the library is, beside a reference of each task that is as fast as it can honestly be.
 *
 * <p>Ratios are what is kept and compared; nanoseconds are those of one machine on one day.
 */
@NullMarked
package io.github.socialprescribing.benchmarks;

import org.jspecify.annotations.NullMarked;
