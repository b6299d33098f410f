/**
 * What can be wrong with a document, where, and how much it weighs.
 *
 * <p>An integrator who sends a referral wants every fault at once, with a place to click on and a sentence that says
 * what was expected. A {@link io.github.socialprescribing.json.problem.Problem} is that: an RFC 6901 pointer, a {@link
 * io.github.socialprescribing.json.problem.Place} in lines and columns, and a {@link
 * io.github.socialprescribing.json.problem.ProblemCode} that is never given another meaning. All codes stand in one
 * list, {@link io.github.socialprescribing.json.problem.ProblemCodes}. A {@link
 * io.github.socialprescribing.json.problem.Profile} says which of them forbid a document and which only deserve a look;
 * {@link io.github.socialprescribing.json.problem.Limits} say how much of a document is read before reading stops.
 *
 * <p>A problem holds words of the schema and nothing of the document: no value, and no name of a member the schema does
 * not know, for a stranger's member may be called by an NHS number.
 *
 * <p>Imports nothing of this module.
 */
@NullMarked
package io.github.socialprescribing.json.problem;

import org.jspecify.annotations.NullMarked;
