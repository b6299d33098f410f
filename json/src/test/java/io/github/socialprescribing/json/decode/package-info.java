/** Reading what nobody vouches for. */
@NullMarked
package io.github.socialprescribing.json.decode;

import org.jspecify.annotations.NullMarked;
