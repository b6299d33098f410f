/**
 * Rules as data, and the one way to ask them.
 *
 * <p>A {@link io.github.socialprescribing.policy.Policy} says what a service allows: rules in tiers, parameters with
 * where they come from, a table of what counts, a table of who may override what. It is a value. It can be built,
 * compared, hashed, dated, changed by a parameter and written down, and no rule hides its condition in code, so that
 * everything that can be asked of a policy can be answered before anybody is affected by it.
 *
 * <p>A {@link io.github.socialprescribing.policy.Question} has {@link io.github.socialprescribing.policy.Fact facts}.
 * {@link io.github.socialprescribing.policy.Asked} says how they are read off a situation, and {@code
 * policy.compile(asked)} gives a {@link io.github.socialprescribing.policy.CompiledPolicy} that answers with a {@link
 * io.github.socialprescribing.policy.Verdict}. Every rule is asked and none comes first: inside a tier a refusal
 * outweighs a need for a decision, and that outweighs a permit; an exception silences just the rules that it names;
 * where the question says so, the permit of a weightier tier sets later refusals aside; duties and advice always add up.
 * What no rule settles is answered by the question's own default. The engine recommends; a need for a decision is an
 * ordinary verdict, and people decide.
 *
 * <p>Compiling cuts every fact, and every difference of two facts that a rule compares, at the numbers the rules use.
 * Inside one cell nothing changes, so each cell carries the set of clauses that survive it, a situation picks one cell
 * of each axis, and what stands in all of these sets has fired. The fired set is the verdict and its explanation at
 * once: the rest is read from a table, now or years later.
 *
 * <p>The same cells carry proofs, exhaustive and not sampled, over all situations that the ranges of facts, the assumptions
 * and the {@link io.github.socialprescribing.policy.Total totals} of a question allow. {@link
 * io.github.socialprescribing.policy.PolicyAnalysis} finds rules that never apply, count or decide, contradictions inside a
 * tier, situations that no rule decides, and which way a fact moves an outcome; {@link
 * io.github.socialprescribing.policy.PolicyDiff} finds what two versions decide differently, {@link
 * io.github.socialprescribing.policy.Tightening} whether a service is on no day laxer than its frame: in what it lets happen,
 * whose yes it needs, what it obliges to, what it counts, and who may set rules aside. On which days what holds is told by
 * {@code Tightening} alone; the others look at the rules that a policy has, so give them the part {@link
 * io.github.socialprescribing.policy.Policy#asOf} a day. A search that would take too long says that nothing is proved. Not
 * proved is anything of what an override leads to, of what counts up to what, of what happens from one decision to the next,
 * and of how parameters fit together beyond the relations that a policy declares.
 *
 * <p>Nothing here knows of social prescribing.
 *
 * <p>Floor 0. Imports {@code identity}, {@code privacy}, {@code provenance} and {@code decision}.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.policy;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
