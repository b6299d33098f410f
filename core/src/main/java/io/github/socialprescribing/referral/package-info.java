/**
 * How a client arrives.
 *
 * <p>"Referrals are usually from GPs, although individuals can self-refer", says the source paper; the routes are an open
 * vocabulary, and a self-referral is the one without a referrer. A referral names one or more reasons; what the client
 * needs is often found out later. Nothing is accepted without the client's consent to being referred.
 *
 * <p>An {@link io.github.socialprescribing.referral.Intake} is the fold of {@link
 * io.github.socialprescribing.referral.IntakeEvent}s; {@link io.github.socialprescribing.referral.IntakeDecider} answers
 * {@link io.github.socialprescribing.referral.IntakeCommand}s. What the caller alone knows, such as the workers who have
 * room, is told as {@link io.github.socialprescribing.referral.Circumstances}. The policy judges who is accepted, who is
 * allocated to whom, and when somebody who cannot be reached is given up; the order of the other steps is in {@link
 * io.github.socialprescribing.referral.IntakeStatus}.
 *
 * <p>"A person can be helped from whichever service they first contact": a partner with an {@link
 * io.github.socialprescribing.referral.OpenDoorAgreement} takes a client over warm, and nobody is sent back to who sent
 * them. Those who wait for a worker stand in a {@link io.github.socialprescribing.referral.Queue}, in which waiting raises
 * the band, so that newcomers overtake nobody for ever.
 *
 * <p>Floor 2. Imports {@code client}, {@code need}, {@code workforce}, floor 0 and, along its own floor, {@code session},
 * which has the question whether somebody unreachable is given up.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.referral;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
