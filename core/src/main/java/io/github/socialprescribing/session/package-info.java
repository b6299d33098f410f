/**
 * Sessions, the offer of six to eight, and its extension: the heart of the library.
 *
 * <p>"Service users are offered 6–8 sessions of social prescribing, which can occasionally be extended on a case-by-case
 * basis." Four things hide in this sentence of the source paper. Sessions are <em>offered</em>: a client may need fewer.
 * The offer is a <em>band</em>: by assumption six is when the ending is talked about, and eight is where planning stops.
 * <em>Occasionally</em> is a rate to be watched. And <em>case by case</em> means that no rule ever grants an extension; a
 * rule says who decides, and people do.
 *
 * <p>What counts is said by the policy's counting table, in half units, so that a light contact may count by half. What
 * was used is never stored: it is a fold over the {@link io.github.socialprescribing.session.Sessions}, so that
 * corrections and other counting rules fall out of it. Limits gate planning; attendance that happened is a fact and can
 * always be recorded, also when the pathway has ended meanwhile: it then obliges to nothing, and a letter that was sent is
 * amended by another.
 *
 * <p>Where and how worker and client meet is theirs to choose, "one notable example being a session on a bike ride"; the
 * {@link io.github.socialprescribing.session.Content} of a contact tells it. What was recorded wrongly is put right by an
 * event of its own, and what was recorded first stays readable.
 *
 * <p>What can be read off is no event. That six or eight sessions are used, the allowance says whenever it is asked; and what
 * a session is about is a word on it, so that no focus of a pathway is ever set or left. A request for more names grounds,
 * goals, evidence in words, and the earlier requests of the same pathway on which it leans; no rule reads the words, whoever
 * decides does. A request without a ground is refused; whether the ground that it gives holds is the very case that people
 * look at. How others decided before is kept in their clients' pathways and argues for nothing, as each case is its own. Who
 * granted their own request, where a policy lets them, {@link
 * io.github.socialprescribing.session.Extensions.Extension#isSelfApproved} says.
 *
 * <p>Floor 2. Imports {@code policy} and the rest of floor 0, and from floor 1 {@code workforce}, for the words of what is
 * done.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.session;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
