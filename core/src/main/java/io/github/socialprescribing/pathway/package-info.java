/**
 * One client's way through a service, told as events.
 *
 * <p>A {@link io.github.socialprescribing.pathway.PathwayCommand} says what somebody wants to do; {@link
 * io.github.socialprescribing.pathway.PathwayDecider} answers with every reason why not, or with the {@link
 * io.github.socialprescribing.pathway.PathwayEvent}s that follow, and with duties and advice beside them; and {@link
 * io.github.socialprescribing.pathway.Pathway#after} moves the pathway on. The caller keeps the events and hands them
 * back as the history; the library keeps nothing. Link workers "wanted to see academic theories and models incorporate the
 * dynamic and iterative nature of their work": what happened is told in the order in which it did, however often it came
 * round, and nothing that happened is written over.
 *
 * <p>Needs, sessions and extensions are decided in their own packages, each with commands, events, a slice of the state
 * and a decider. The pathway composes them and adds its own beginning and end. Ending is work like any other: it is agreed
 * with the client, it has a session of its own, and "you can still pop in" afterwards. Nothing begins anew when it has come;
 * what became of a contact or of a referral onward is told when it is heard, and whoever ends a pathway is obliged to call
 * off what is still in the diary and to hear what became of each referral. A plan for the ending lists neither connections
 * nor the last session: the pathway knows them, and a list would be wrong a day later.
 *
 * <p>A document is what it says, and no type of its own: the letter to the referrer, the client's summary, a version of the
 * plan, an item of evidence, a panel's minutes and map, a certificate each stand where they come about, as content that
 * others lay out. Guidelines, forms and files of others are theirs to keep, and are named in words where they matter.
 *
 * <p>Floor 4. Imports everything below but {@code community}.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.pathway;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
