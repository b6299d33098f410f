/**
 * The person: what they agreed to, and the little that a service must know of who they are.
 *
 * <p>Clients are pseudonymous by construction. There is an opaque id, an age in coarse bands, and the consents they gave
 * or withdrew, each for one purpose. Names, numbers and dates of birth stay in the systems that own them.
 *
 * <p>A {@link io.github.socialprescribing.client.Client} is known across pathways, by what a {@link
 * io.github.socialprescribing.client.ClientRecord} holds: communities, wishes about contact, who is around them and who
 * coordinates, whom they care for, adjustments and consents. Services and people around a client are one network, because
 * they are joined up with one another or not at all; its people are the circle of support. What they need and bring is told
 * on a pathway. When two
 * records turn out to be one person's, {@link io.github.socialprescribing.client.ClientDecider} merges them, unless both
 * have an open pathway.
 *
 * <p>Floor 1. Imports floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.client;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
