/**
 * The community's side: two panels, the gaps they find, and whether anybody answers.
 *
 * <p>The source paper's model has "a citizens' panel comprising two separate groups": local residents, and organisations
 * that can do something. The two have different powers. Partners adopt a gap; only whoever raised it says that it is
 * closed. "CESP centres the voices of local people and treats them as experts", which means nothing if somebody else
 * declares them content: the community panel maps, raises, escalates and confirms, each panel decides with a quorum of its
 * own, and no number of partners outvotes a resident. A gap that was found in data was raised by nobody, so the panel's
 * chair is named to confirm it when it is adopted. Feedback runs in six directions between community, link workers and
 * partners, and a direction that falls silent is noticed.
 *
 * <p>Six things have a life of their own here, each the fold of its events with a decider beside it: the {@link
 * io.github.socialprescribing.community.CitizensPanel} with its seats and meetings, the {@link
 * io.github.socialprescribing.community.MappingExercise} that ends in a published map, the {@link
 * io.github.socialprescribing.community.Gap}, the {@link io.github.socialprescribing.community.Initiative} that fills it and
 * is handed over to the community, the {@link io.github.socialprescribing.community.Issue} that no partner can put right,
 * and the {@link io.github.socialprescribing.community.FeedbackItem}. Whether loops close, {@link
 * io.github.socialprescribing.community.LoopMeasures} and {@link io.github.socialprescribing.community.Silence} say.
 *
 * <p>What a panel sees is counts, and a count of very few is somebody's story. One from 1 to 4 is not shown. Zero is: it
 * tells of nobody, and a panel must be able to see that nothing happened. What can be worked out from several counts
 * together is not this rule's to see.
 *
 * <p>Who sits where, how many must be there, who adopts, and by when somebody is heard and answered are rules of a policy,
 * each with its number ({@code PNL-…}, {@code FBK-…}). Without a rule this holds: nobody decides where nobody is, partners
 * adopt a gap, whoever raised it says that it is closed, and no count of very few is shown. Under every policy feedback is
 * answered by the side to which it was said; a partner is there for an organisation, so two of one are one voice; and whoever
 * keeps the books of a panel, of a group or of an issue records what people did, as the paper names nobody for that.
 *
 * <p>A suggestion of link workers that is "effectively heard and actioned" is feedback of a {@link
 * io.github.socialprescribing.community.FeedbackKind} of its own: heard when it is acknowledged, actioned or not by {@link
 * io.github.socialprescribing.community.WhatFollows} from the answer, and content is who made it. Who speaks of strategy is
 * a {@link io.github.socialprescribing.community.Party} of the outer ring.
 *
 * <p>Link workers see CESP as a "community-to-community intervention, advocacy". The first is what residents do for one
 * another: they lead an initiative, and it is handed over to them. The second is the issue, which is said aloud in the
 * community's name, and by nobody in their stead. A "new 'social contract' of collective community responsibility" is
 * nothing that software enforces; who has promised what, and whether it was done, it can tell.
 *
 * <p>A "whole community approach" to link working is nothing that a service switches on: it shows in maps that are published,
 * gaps that partners adopt and directions that are not silent, all of which are counted.
 *
 * <p>Floor 3. Imports {@code asset}, {@code need} and floor 0.
 */
@DomainStyle
@NullMarked
package io.github.socialprescribing.community;

import io.github.socialprescribing.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
