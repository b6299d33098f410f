/**
 * What changed for the client: scores of published measures, and what people observed.
 *
 * <p>A {@link io.github.socialprescribing.outcome.Measure} is known here by its range, its step and its direction, never
 * by its questions: the wording belongs to whoever made it, often under a licence. {@link
 * io.github.socialprescribing.outcome.Score}s are taken at the beginning, on the way and at the end, and may be taken
 * again long after the pathway is closed. Social capital and the sense of mattering are measured like everything else: they
 * are {@link io.github.socialprescribing.outcome.Measures} of the list, and no types of their own. That somebody "looked and
 * sounded hopeless" and later "showed such joy on leaving the office" is an {@link
 * io.github.socialprescribing.outcome.Observation}: somebody's own impression, always subjective, and never counted among the
 * scores.
 *
 * <p>{@link io.github.socialprescribing.outcome.PairedChange} compares baseline and last score client by client, and tells
 * how many had only one of the two. Change without a comparison group is change and not effect: the uncontrolled studies
 * of social prescribing report large gains, the controlled ones about none.
 *
 * <p>A measure says neither how many items it has nor which change people notice: both differ between versions and studies,
 * and are for whoever owns or uses it to say. Who took a score is who recorded it.
 *
 * <p>Floor 1. Imports floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.outcome;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
