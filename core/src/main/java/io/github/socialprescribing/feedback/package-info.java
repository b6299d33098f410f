/**
 * Where the two sides meet: what many clients lack becomes known to the community, and what the community makes becomes known
 * to the clients who wait for it.
 *
 * <p>The source paper would "close the feedback loop". A link worker who sees on one pathway what is not there may raise it
 * at once, as a {@link io.github.socialprescribing.feedback.SeenGap}. What is seen on one pathway after another a
 * {@link io.github.socialprescribing.feedback.FeedbackTally} counts, one pathway at a time, and keeps no pathway. {@link
 * io.github.socialprescribing.feedback.UnmetNeeds} says what enough people lack to be told, and proposes to the panels what
 * nobody has raised, or how many stand behind what somebody has. When there is something new, {@link
 * io.github.socialprescribing.feedback.WaitingNeed} finds whom to ask whether they want it. {@link
 * io.github.socialprescribing.feedback.SubstitutionWarning} tells when the work of link workers stands in for what should be
 * built.
 *
 * <p>Only who agreed to be counted in what a panel sees is counted, and counts of few people are told together with others,
 * as {@link io.github.socialprescribing.privacy.Release} has it.
 *
 * <p>Floor 5. Imports everything below, and nothing beside it.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.feedback;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
