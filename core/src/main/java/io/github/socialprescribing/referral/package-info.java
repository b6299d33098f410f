/**
 * How a client arrives.
 *
 * <p>"Referrals are usually from GPs, although individuals can self-refer", says the source paper; the routes are an open
 * vocabulary, and a self-referral is the one without a referrer. A referral names one or more reasons; what the client
 * needs is often found out later. Nothing is accepted without the client's consent to being referred.
 *
 * <p>An {@link io.github.socialprescribing.referral.Intake} is the fold of {@link
 * io.github.socialprescribing.referral.IntakeEvent}s; {@link io.github.socialprescribing.referral.IntakeDecider} answers
 * {@link io.github.socialprescribing.referral.IntakeCommand}s, asking the policy what {@link
 * io.github.socialprescribing.referral.IntakeQuestions} lists.
 *
 * <p>Floor 2. Imports {@code client}, {@code need} and floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.referral;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
