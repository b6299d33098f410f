/**
 * The shortest history that leads to a pathway as it stands.
 *
 * <p>A snapshot says how a pathway stood and not how it came there. So that nothing is taken for a pathway which could not
 * have been one, {@link io.github.socialprescribing.json.retelling.Retelling} tells a history that leads there, and what is
 * restored is the fold of it: events stay the only way in. Where a part of the snapshot is not told, or told otherwise, no
 * history leads to it. A state keeps less than its events said, such as the day on which a concern was reported; something
 * is said instead then that leaves no trace.
 *
 * <p>Whoever adds to the state of a pathway adds to its retelling; the laws of snapshots say so at once.
 *
 * <p>Not exported. Imports nothing of this module.
 */
@NullMarked
package io.github.socialprescribing.json.retelling;

import org.jspecify.annotations.NullMarked;
