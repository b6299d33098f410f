/**
 * What comes of a command: done, with duties and advice beside it, or refused, with every reason.
 *
 * <p>A command is answered by {@code Either<Refusals, Decided<Event>>}. Left are <em>all</em> refusals at once, each with
 * a lasting code, the facts it rests on, the rules that spoke and what would make the command possible. Right are the
 * events, the duties that a person now has, advice that blocks nothing, and the explanation. A need for somebody's
 * decision is a refusal of its own kind, {@link io.github.socialprescribing.decision.Refusal.DecisionNeeded}: the library
 * recommends, people decide. Exceptions are for programmers' mistakes only.
 *
 * <p>Some refusals that one might look for are none. A pathway without consent to research is left out of what is published,
 * and counted as left out; somebody who comes back soon after an ending waits for people's decision; a document of an unknown
 * schema is a problem of the document; and whoever has not the role to decide hears which role has.
 *
 * <p>Nothing here holds a client's words, so everything here may be logged.
 *
 * <p>Floor 0. Imports {@code identity} and {@code vocabulary}.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.decision;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
