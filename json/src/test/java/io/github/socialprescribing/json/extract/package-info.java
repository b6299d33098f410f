/** Files of very many documents, cut anywhere and checked by anybody. */
@NullMarked
package io.github.socialprescribing.json.extract;

import org.jspecify.annotations.NullMarked;
