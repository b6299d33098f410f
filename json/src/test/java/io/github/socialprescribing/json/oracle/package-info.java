/** What other people's validators say of our schemas, and of documents under them. */
@NullMarked
package io.github.socialprescribing.json.oracle;

import org.jspecify.annotations.NullMarked;
