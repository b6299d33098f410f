package io.github.socialprescribing.examples;

import io.github.socialprescribing.community.FeedbackChannel;
import io.github.socialprescribing.community.FeedbackChannels;
import io.github.socialprescribing.community.FeedbackCommand;
import io.github.socialprescribing.community.FeedbackCommand.AcknowledgeFeedback;
import io.github.socialprescribing.community.FeedbackCommand.AnswerFeedback;
import io.github.socialprescribing.community.FeedbackCommand.ConfirmAnswer;
import io.github.socialprescribing.community.FeedbackCommand.RouteFeedback;
import io.github.socialprescribing.community.FeedbackDecider;
import io.github.socialprescribing.community.FeedbackItem;
import io.github.socialprescribing.community.FeedbackKinds;
import io.github.socialprescribing.community.FeedbackMessage;
import io.github.socialprescribing.community.Party;
import io.github.socialprescribing.community.Silence;
import io.github.socialprescribing.community.WhatFollows;
import io.github.socialprescribing.identity.FeedbackId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/** What people say to one another beside the gap: a suggestion is heard and actioned, and most directions are silent. */
final class WhoSpeaks {

    private static final int LAST_WEEK = 15;
    private static final FeedbackChannels SIX = FeedbackChannels.six(WayIn.ARRIVAL);

    private WhoSpeaks() {}

    /** All that was said. */
    static Seq<FeedbackItem> besides(PanelTeller town) {
        LocalDate says = town.week(LAST_WEEK - 1, "a suggestion");
        town.story()
                .say(
                        "The link worker suggests to the partners that the group should meet in the evening, too, for those"
                                + " who work.");
        FeedbackItem said = FeedbackItem.replay(
                FeedbackDecider.raise(suggestion(), Riverside.linkWorker(says)).events());
        FeedbackItem passedOn =
                town.feedback("It is passed on.", said, new RouteFeedback(), SIX, Riverside.linkWorker(says));
        FeedbackItem heard = town.feedback(
                "The charity says that it was heard.",
                passedOn,
                new AcknowledgeFeedback(),
                SIX,
                Riverside.partner(says));
        LocalDate answers = town.week(LAST_WEEK, "what became of it");
        FeedbackCommand done = new AnswerFeedback(
                new Narrative("it meets on Thursday evenings from now on"), Option.some(WhatFollows.DONE));
        FeedbackItem answered = town.feedback(
                "The charity answers that the group meets on an evening from now on.",
                heard,
                done,
                SIX,
                Riverside.partner(answers));
        return List.of(town.feedback(
                "The link worker says that it is.", answered, new ConfirmAnswer(), SIX, Riverside.linkWorker(answers)));
    }

    private static FeedbackMessage suggestion() {
        return FeedbackMessage.builder()
                .id(new FeedbackId("evenings"))
                .community(Riverside.COMMUNITY)
                .from(Party.LINK_WORKERS)
                .to(Party.PARTNERS)
                .kind(Option.some(FeedbackKinds.SUGGESTION))
                .words(new Narrative("an evening for those who work"))
                .gap(Option.some(CloseTheLoop.NOWHERE_TO_GO))
                .build();
    }

    /** In which directions nobody has spoken. */
    static void orDoesNot(Story story, Seq<FeedbackItem> said) {
        Seq<FeedbackChannel> silent = Silence.among(SIX, said, Riverside.chair(WayIn.ARRIVAL.plusWeeks(LAST_WEEK)))
                .map(Silence::channel);
        story.say("Directions of feedback in which nobody has spoken for a quarter of a year: " + silent.size() + " of "
                + SIX.all().size() + ".");
        story.say("Whether anybody listens there should be asked: from "
                + silent.map(it -> words(it.from()) + " to " + words(it.to())).mkString(", from ") + ".");
    }

    private static String words(Party party) {
        return party.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
