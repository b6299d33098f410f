package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.advocacy.AdvocacyEvent.ApplicationPrepared;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.Accompaniment;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.ConnectionEvent;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionMade;
import io.github.socialprescribing.connection.ConnectionEvent.ConnectionValued;
import io.github.socialprescribing.goal.GoalEvent.PlanAgreed;
import io.github.socialprescribing.goal.SupportPlan;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Hindered;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedEvent;
import io.github.socialprescribing.need.NeedEvent.BarrierFound;
import io.github.socialprescribing.need.NeedEvent.CauseLinked;
import io.github.socialprescribing.need.NeedEvent.NeedIdentified;
import io.github.socialprescribing.need.NeedEvent.NeedProgressed;
import io.github.socialprescribing.need.NeedEvent.NeedRevised;
import io.github.socialprescribing.need.NeedOrigin.DiscoveredIn;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.pathway.PathwayEvent.AdvocacyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.ConnectionMoved;
import io.github.socialprescribing.pathway.PathwayEvent.ExtensionMoved;
import io.github.socialprescribing.pathway.PathwayEvent.GoalMoved;
import io.github.socialprescribing.pathway.PathwayEvent.MoneyMoved;
import io.github.socialprescribing.pathway.PathwayEvent.NeedMoved;
import io.github.socialprescribing.resource.MoneyEvent.SpendLinked;
import io.github.socialprescribing.session.ExtensionEvent.ExtensionRequested;
import io.github.socialprescribing.session.ExtensionRequest;

/**
 * Whether an event speaks of something of the same pathway that was not told of before, where the fold itself would not
 * stumble over it.
 */
final class PathwayMentions {

    private PathwayMentions() {}

    static boolean isUnknown(Pathway before, PathwayEvent event) {
        if (event instanceof MoneyMoved it) {
            return it.event() instanceof SpendLinked spend && isUnknown(before, spend.need());
        }
        if (event instanceof AdvocacyMoved it) {
            return it.event() instanceof ApplicationPrepared prepared
                    && prepared.application().need().exists(need -> isUnknown(before, need));
        }
        if (event instanceof ConnectionMoved it) {
            return isUnknown(before, it.event());
        }
        if (event instanceof GoalMoved it) {
            return it.event() instanceof PlanAgreed agreed && isUnknown(before, agreed.plan());
        }
        if (event instanceof ExtensionMoved it) {
            return it.event() instanceof ExtensionRequested asked && isUnknown(before, asked.request());
        }
        return event instanceof NeedMoved it && isUnknown(before, it.event());
    }

    private static boolean isUnknown(Pathway before, ExtensionRequest asked) {
        return asked.goals().exists(goal -> isUnknown(before, goal))
                || asked.precedents()
                        .exists(it -> before.support().extensions().find(it).forAll(earlier -> !earlier.isAnswered()));
    }

    private static boolean isUnknown(Pathway before, SupportPlan plan) {
        return plan.steps().exists(step -> isUnknown(before, step.goal()))
                || plan.connections().exists(it -> isUnknown(before, it));
    }

    private static boolean isUnknown(Pathway before, ConnectionEvent event) {
        if (event instanceof ConnectionValued valued) {
            return isUnknown(before, valued.id());
        }
        return event instanceof ConnectionMade made && isUnknown(before, made.connection());
    }

    private static boolean isUnknown(Pathway before, Connection made) {
        return made.needs().exists(need -> isUnknown(before, need))
                || (made instanceof OnwardReferral it && it.goals().exists(goal -> isUnknown(before, goal)))
                || (made instanceof Accompaniment it && isUnknown(before, it.contact()));
    }

    private static boolean isUnknown(Pathway before, NeedEvent event) {
        if (event instanceof NeedIdentified it) {
            return isOfUnknown(before, it.need());
        }
        if (event instanceof NeedRevised it) {
            return isOfUnknown(before, it.need());
        }
        if (event instanceof CauseLinked it) {
            return isUnknown(before, it.effect()) || isUnknown(before, it.cause());
        }
        if (event instanceof BarrierFound it) {
            return isUnknown(before, it.barrier().hindered());
        }
        return event instanceof NeedProgressed it && isUnknown(before, it.need());
    }

    private static boolean isOfUnknown(Pathway before, Need need) {
        return need.origin() instanceof DiscoveredIn in && isUnknown(before, in.contact());
    }

    private static boolean isUnknown(Pathway before, Hindered hindered) {
        return hindered.match(
                need -> isUnknown(before, need),
                goal -> isUnknown(before, goal),
                connection -> isUnknown(before, connection));
    }

    private static boolean isUnknown(Pathway before, GoalId goal) {
        return before.goals().find(goal).isEmpty();
    }

    private static boolean isUnknown(Pathway before, ConnectionId connection) {
        return !before.connections().byId().containsKey(connection);
    }

    private static boolean isUnknown(Pathway before, NeedId need) {
        return before.needs().find(need).isEmpty();
    }

    private static boolean isUnknown(Pathway before, ContactId contact) {
        return before.support().sessions().find(contact).isEmpty();
    }
}
