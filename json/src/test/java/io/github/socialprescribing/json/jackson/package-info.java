/** Our documents in Jackson's mapper. */
@NullMarked
package io.github.socialprescribing.json.jackson;

import org.jspecify.annotations.NullMarked;
