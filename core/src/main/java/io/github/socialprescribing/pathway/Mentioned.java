package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.decision.Refusal.when;
import static io.github.socialprescribing.decision.Refusal.whenUnknown;

import io.github.socialprescribing.advocacy.AdvocacyCommand;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.connection.ConnectionCommand;
import io.github.socialprescribing.connection.ConnectionCommand.AccompanyClient;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.goal.GoalCommand;
import io.github.socialprescribing.goal.GoalCommand.AgreePlan;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.need.NeedCommand.FindBarrier;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.ExtensionCommand;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What a command of one area speaks of and another area knows: whether it is there is asked here, so that no area looks into
 * another.
 */
record Mentioned(Pathway pathway, LocalDate today) {

    Seq<Refusal> unknownIn(NeedCommand command) {
        if (command instanceof IdentifyNeed it && it.need().origin() instanceof NeedOrigin.DiscoveredIn discovered) {
            return notMet(discovered.contact());
        }
        return command instanceof FindBarrier it
                ? it.barrier()
                        .hindered()
                        .match(
                                need -> List.empty(),
                                goal -> whenUnknown(isUnknown(goal), "goal"),
                                connection -> whenUnknown(isUnknown(connection), "connection"))
                : List.empty();
    }

    Seq<Refusal> unknownIn(GoalCommand command) {
        return whenUnknown(
                command instanceof AgreePlan it && it.plan().connections().exists(this::isUnknown), "connection");
    }

    Seq<Refusal> unknownIn(ExtensionCommand command) {
        return whenUnknown(
                command instanceof RequestExtension it && it.request().goals().exists(this::isUnknown), "goal");
    }

    private boolean isUnknown(GoalId goal) {
        return pathway.goals().find(goal).isEmpty();
    }

    Seq<Refusal> unknownIn(ConnectionCommand command) {
        Seq<Refusal> unknown =
                unknown(command.needs()).appendAll(whenUnknown(command.goals().exists(this::isUnknown), "goal"));
        return command instanceof AccompanyClient it ? unknown.appendAll(notMet(it.contact())) : unknown;
    }

    Seq<Refusal> unknownIn(AdvocacyCommand command) {
        return command instanceof PrepareApplication it
                ? unknown(it.application().need())
                : List.empty();
    }

    private Seq<Refusal> unknown(Iterable<NeedId> needs) {
        return whenUnknown(
                List.ofAll(needs).exists(it -> pathway.needs().find(it).isEmpty()), "need");
    }

    /** Whether nobody can have met in a contact: there is none, its day is still to come, or it was not held. */
    private Seq<Refusal> notMet(ContactId contact) {
        Option<Contact> found = pathway.support().sessions().find(contact);
        return whenUnknown(found.isEmpty(), "session")
                .appendAll(when(
                        found.exists(it -> it.isPlanned() && it.plannedFor().isAfter(today)), RefusalCodes.NOT_YET))
                .appendAll(when(
                        found.exists(it -> !it.isPlanned() && !(it.outcome() instanceof ContactOutcome.Attended)),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        new ObservedFact("the session", "was not held")));
    }

    private boolean isUnknown(ConnectionId connection) {
        return !pathway.connections().byId().containsKey(connection);
    }
}
