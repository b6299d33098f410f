/** The command line, without a process of its own. */
@NullMarked
package io.github.socialprescribing.json.cli;

import org.jspecify.annotations.NullMarked;
