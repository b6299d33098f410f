/** Tests of how each value reads and looks in JSON. */
@NullMarked
package io.github.socialprescribing.json.codec;

import org.jspecify.annotations.NullMarked;
