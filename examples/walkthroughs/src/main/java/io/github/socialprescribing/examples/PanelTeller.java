package io.github.socialprescribing.examples;

import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.FeedbackChannels;
import io.github.socialprescribing.community.FeedbackCommand;
import io.github.socialprescribing.community.FeedbackDecider;
import io.github.socialprescribing.community.FeedbackItem;
import io.github.socialprescribing.community.Gap;
import io.github.socialprescribing.community.GapCommand;
import io.github.socialprescribing.community.GapDecider;
import io.github.socialprescribing.community.Initiative;
import io.github.socialprescribing.community.InitiativeCommand;
import io.github.socialprescribing.community.InitiativeDecider;
import io.github.socialprescribing.community.PanelCommand;
import io.github.socialprescribing.community.PanelDecider;
import io.github.socialprescribing.policy.Context;
import java.io.PrintStream;
import java.time.LocalDate;

/** Tells what a panel, a gap and an initiative go through: what somebody tried on which day, and what came of it. */
final class PanelTeller {

    private final Story story;
    private CitizensPanel panel;

    PanelTeller(PrintStream out, CitizensPanel panel) {
        this.story = new Story(out);
        this.panel = panel;
    }

    Story story() {
        return story;
    }

    /** Another day begins, so many weeks after the first. */
    LocalDate week(int week, String title) {
        LocalDate day = WayIn.ARRIVAL.plusWeeks(week);
        story.chapter(Story.day(day) + ": " + title);
        return day;
    }

    /** What somebody tried to do about a gap, and the gap as that left it. */
    Gap gap(String tried, Gap gap, GapCommand command, Context context) {
        var answer = GapDecider.decide(gap, command, panel, context);
        story.tell(tried, answer);
        return answer.fold(refused -> gap, done -> gap.after(done.events()));
    }

    /** What somebody tried to do about an initiative, and the initiative as that left it. */
    Initiative initiative(String tried, Initiative initiative, InitiativeCommand command, Context context) {
        var answer = InitiativeDecider.decide(initiative, command, context);
        story.tell(tried, answer);
        return answer.fold(refused -> initiative, done -> initiative.after(done.events()));
    }

    /** What somebody tried to do about feedback, and the feedback as that left it. */
    FeedbackItem feedback(
            String tried, FeedbackItem item, FeedbackCommand command, FeedbackChannels channels, Context context) {
        var answer = FeedbackDecider.decide(item, command, channels, panel, context);
        story.tell(tried, answer);
        return answer.fold(refused -> item, done -> item.after(done.events()));
    }

    /** What the panel did. */
    void meeting(String tried, PanelCommand command, Context context) {
        var answer = PanelDecider.decide(panel, command, context);
        story.tell(tried, answer);
        answer.forEach(done -> panel = panel.after(done.events()));
    }
}
