/**
 * What a client wants, in the client's words and at the client's word.
 *
 * <p>The source paper describes "asking someone to consider Where am I, where do I want to be? and then meeting them in
 * the middle". So a goal holds these three, and belongs to the client: nobody else's agreement counts, and a goal that is
 * revised is agreed anew. Revisions are kept; nothing is written over.
 *
 * <p>A support plan is the goals as they stood on one day, who does what, and when to look again. Client and worker write
 * it together or not at all; each new plan is a version more.
 *
 * <p>Floor 2. Imports {@code need} and floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.goal;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
