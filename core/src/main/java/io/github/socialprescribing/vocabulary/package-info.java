/**
 * The words of a service: what it calls a need, a route, an activity.
 *
 * <p>Social prescribing has no closed list of anything that people say. The source paper ends two of its lists with
 * "and more", and every service renames what it finds. So wherever only the word differs, the model holds a typed
 * {@link io.github.socialprescribing.vocabulary.Term} that names itself by a {@link
 * io.github.socialprescribing.vocabulary.Code}, and a {@link io.github.socialprescribing.vocabulary.Vocabulary} says
 * which terms a service knows, how they read, and which is a kind of which. Where the library itself behaves
 * differently, there is a sealed type or an enum instead, never a term.
 *
 * <p>Code systems of this library are {@code urn:social-prescribing:…}; those of others keep their own name.
 *
 * <p>Floor 0. Imports nothing.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.vocabulary;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
