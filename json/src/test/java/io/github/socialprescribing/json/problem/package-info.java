/** What a problem says, and what it never says. */
@NullMarked
package io.github.socialprescribing.json.problem;

import org.jspecify.annotations.NullMarked;
