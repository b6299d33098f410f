/**
 * Extracts: files of very many documents, one a line, checked in constant memory by several threads.
 *
 * <p>A service that changes its system hands over ten million referrals in one file. {@link
 * io.github.socialprescribing.json.extract.Extract} cuts it into stretches of whole lines, checks some of them at the same
 * time, and tells what was found in the order of the file, whatever the number of threads. What it holds at once are a few
 * stretches, and of a line that is longer than any document may be no more than shows that it is.
 *
 * <p>Not exported. Imports {@code problem}.
 */
@NullMarked
package io.github.socialprescribing.json.extract;

import org.jspecify.annotations.NullMarked;
