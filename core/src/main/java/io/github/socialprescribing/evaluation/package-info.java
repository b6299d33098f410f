/**
 * What researchers and services read off the record of many pathways.
 *
 * <p>"There is also little uniformity in the empirical measurements used to evaluate social prescribing", and how link
 * workers spend their time, where their referrals lead and what the community lacks for them is known from stories. All of it
 * stands in the events of pathways already. An {@link io.github.socialprescribing.evaluation.EvaluationTally} reads pathways
 * one after the other and keeps none; an {@link io.github.socialprescribing.evaluation.Evaluation} is what may be told of
 * them: where needs were taken, what became of them and where their causes lie, how measures changed person by person, how a
 * rate differs between groups. Whoever has not agreed to research is not in it, and it says how many those are. Counts of few
 * people are told together with others, so that everything adds up and nobody is found; how and against what is said by
 * {@link io.github.socialprescribing.privacy.Release}. Each table is written as CSV, and the map of referrals as a picture.
 *
 * <p>How much support a pathway was ({@link io.github.socialprescribing.evaluation.SupportIntensity}) and whether one worker
 * stayed at the client's side ({@link io.github.socialprescribing.evaluation.Continuity}) is read off it, and tells
 * participants apart as age or area does: so small numbers are protected there as everywhere.
 *
 * <p>The workers' own time is surveyed apart ({@link io.github.socialprescribing.evaluation.TimeUseSurvey}), and so is how a
 * model is carried out: {@link io.github.socialprescribing.evaluation.FidelityRecord}, {@link
 * io.github.socialprescribing.evaluation.ProcessNote}.
 *
 * <p>The arm of "a definitive controlled study" is one {@link io.github.socialprescribing.evaluation.Grouping} of
 * participants among others, and no mark on a pathway: nobody is served by the arm they are in. Nor does anything carry tags
 * of mechanisms: "a new integrated theory of social prescribing" is still to come, and will bring its own words, which a
 * {@link io.github.socialprescribing.evaluation.ModelComponent} takes as they are.
 *
 * <p>A policy "not rigid and prescriptive" lets people set its rules aside, with a reason. {@link
 * io.github.socialprescribing.evaluation.OverrideRate} tells how often each rule was: a rule that is always in the way is
 * the wrong rule.
 *
 * <p>Floor 5. Imports everything below, and nothing beside it.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
