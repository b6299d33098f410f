/**
 * The person: what they agreed to, and the little that a service must know of who they are.
 *
 * <p>Clients are pseudonymous by construction. There is an opaque id, an age in coarse bands, and the consents they gave
 * or withdrew, each for one purpose. Names, numbers and dates of birth stay in the systems that own them.
 *
 * <p>Floor 1. Imports floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.client;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
