/**
 * Ready-made policies of real services, with the provenance of every rule and number.
 *
 * <p>{@link io.github.socialprescribing.profile.Cesp} is what the source paper says of its own service. Where the paper is
 * silent, the rule or the number is marked as assumed, can be read as such at run time, and can be changed. Two things
 * more are ours: that the lower end of "6–8" is when the ending is talked about, and the two managers who agree to very
 * long support, which is a rule to replace and no number to set.
 *
 * <p>"Further discussion is needed on the extent to which social prescribing can, or should be, more standardised", says the
 * paper, and so no profile is a standard: rules are data that a service takes or leaves, and none is asked of anybody.
 *
 * <p>{@link io.github.socialprescribing.profile.RuleCatalogue} has the rules of the field, each once;
 * {@link io.github.socialprescribing.profile.Profiles} the policies made of them. Which rule is in which policy, with which
 * numbers and from where, stands in {@code core/PROFILES.md}.
 *
 * <p>A profile has what every service needs, and of the rest what its own service is known to have. Rules that none of them
 * is known to have stand in the catalogue alone, such as the room that an asset must have ({@code REF-02}), the one open
 * referral to each ({@code REF-04}), and full caseloads ({@code CAP-01}). No ready-made policy refuses anything for them: a
 * service that wants them names them among its own, by {@link io.github.socialprescribing.profile.RuleCatalogue#draft(String,
 * String, String...)}.
 *
 * <p>Floor 5. Imports everything below, and nothing beside it.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.profile;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
