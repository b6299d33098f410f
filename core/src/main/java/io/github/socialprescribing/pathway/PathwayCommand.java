package io.github.socialprescribing.pathway;

import io.github.socialprescribing.advocacy.AdvocacyCommand;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.connection.ConnectionCommand;
import io.github.socialprescribing.goal.GoalCommand;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.outcome.OutcomeCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.MoneyCommand;
import io.github.socialprescribing.session.ExtensionCommand;
import io.github.socialprescribing.session.SessionCommand;
import java.time.LocalDate;

/** What may be done on an open pathway: the commands of each area, wrapped, and the pathway's own. */
public sealed interface PathwayCommand {

    /**
     * Something that the client agrees to or would like, on the way or after the end.
     *
     * @param command what
     */
    record AboutWishes(ClientCommand.TellWish command) implements PathwayCommand {}

    /**
     * Something about a need.
     *
     * @param command what
     */
    record AboutNeed(NeedCommand command) implements PathwayCommand {}

    /**
     * Something about what the client is entitled to, or has a grievance about.
     *
     * @param command what
     */
    record AboutAdvocacy(AdvocacyCommand command) implements PathwayCommand {}

    /**
     * Something about money for a need.
     *
     * @param command what
     */
    record AboutMoney(MoneyCommand command) implements PathwayCommand {}

    /**
     * Something about a session.
     *
     * @param command what
     */
    record AboutSession(SessionCommand command) implements PathwayCommand {}

    /**
     * Something about having more sessions.
     *
     * @param command what
     */
    record AboutExtension(ExtensionCommand command) implements PathwayCommand {}

    /**
     * Something about an outcome, on the way or after the end.
     *
     * @param command what
     */
    record AboutOutcome(OutcomeCommand command) implements PathwayCommand {}

    /**
     * Something about the person's safety, on the way or after the end.
     *
     * @param command what
     */
    record AboutSafety(SafetyCommand command) implements PathwayCommand {}

    /**
     * Something about a connection.
     *
     * @param command what
     */
    record AboutConnection(ConnectionCommand command) implements PathwayCommand {}

    /**
     * Something about a goal, or the plan.
     *
     * @param command what
     */
    record AboutGoal(GoalCommand command) implements PathwayCommand {}

    /**
     * Something about where the pathway stands and who walks it.
     *
     * @param command what
     */
    record AboutCourse(CourseCommand command) implements PathwayCommand {}

    /**
     * Something about its end, or after it.
     *
     * @param command what
     */
    record AboutEnding(EndingCommand command) implements PathwayCommand {}

    /**
     * Set one rule aside on this pathway until a day, in the role of whoever gives the command. A policy "not rigid and
     * prescriptive" has this door; every use of it stays on record.
     *
     * @param rule the rule; {@code NOT_FOUND} where the policy has none of the name
     * @param reason why
     * @param expires the day from which the rule stands again, after today
     */
    record OverrideRule(RuleId rule, Narrative reason, LocalDate expires) implements PathwayCommand {}

    /**
     * Say yes to a command that waits for people's decision, in the role of whoever gives this one. The command may then
     * be given again.
     *
     * @param command the very command that was left to people; never itself a decision
     * @param reason why
     * @param expires the day from which the yes no longer counts, after today
     */
    record Approve(PathwayCommand command, Narrative reason, LocalDate expires) implements PathwayCommand {

        /** Refuses to decide about a decision. */
        public Approve {
            if (command instanceof Approve || command instanceof OverrideRule) {
                throw new IllegalArgumentException("a decision is not itself approved");
            }
        }
    }

    /**
     * Something that the client agrees to or would like.
     *
     * @param command what
     */
    static PathwayCommand about(ClientCommand.TellWish command) {
        return new AboutWishes(command);
    }

    /**
     * Something about a need.
     *
     * @param command what
     */
    static PathwayCommand about(NeedCommand command) {
        return new AboutNeed(command);
    }

    /**
     * Something about the person's safety.
     *
     * @param command what
     */
    static PathwayCommand about(SafetyCommand command) {
        return new AboutSafety(command);
    }

    /**
     * Something about what the client is entitled to, or has a grievance about.
     *
     * @param command what
     */
    static PathwayCommand about(AdvocacyCommand command) {
        return new AboutAdvocacy(command);
    }

    /**
     * Something about money for a need.
     *
     * @param command what
     */
    static PathwayCommand about(MoneyCommand command) {
        return new AboutMoney(command);
    }

    /**
     * Something about a session.
     *
     * @param command what
     */
    static PathwayCommand about(SessionCommand command) {
        return new AboutSession(command);
    }

    /**
     * Something about having more sessions.
     *
     * @param command what
     */
    static PathwayCommand about(ExtensionCommand command) {
        return new AboutExtension(command);
    }

    /**
     * Something about an outcome.
     *
     * @param command what
     */
    static PathwayCommand about(OutcomeCommand command) {
        return new AboutOutcome(command);
    }

    /**
     * Something about a goal, or the plan.
     *
     * @param command what
     */
    static PathwayCommand about(GoalCommand command) {
        return new AboutGoal(command);
    }

    /**
     * Something about a connection.
     *
     * @param command what
     */
    static PathwayCommand about(ConnectionCommand command) {
        return new AboutConnection(command);
    }

    /**
     * Something about where the pathway stands and who walks it.
     *
     * @param command what
     */
    static PathwayCommand about(CourseCommand command) {
        return new AboutCourse(command);
    }

    /**
     * Something about its end, or after it.
     *
     * @param command what
     */
    static PathwayCommand about(EndingCommand command) {
        return new AboutEnding(command);
    }

    /** Whether it may be done when the pathway has ended. Neither danger nor the say of the client ends with a pathway. */
    default boolean isAllowedAfterTheEnd() {
        return this instanceof AboutSafety
                || this instanceof AboutWishes
                || (this instanceof AboutOutcome it && it.command().isAllowedAfterTheEnd())
                || (this instanceof AboutSession about && about.command().isAllowedAfterTheEnd())
                || (this instanceof AboutConnection of && of.command().isAllowedAfterTheEnd())
                || (this instanceof AboutEnding ending && ending.command().isAllowedAfterTheEnd());
    }
}
