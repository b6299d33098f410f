package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.community.CitizensPanel;
import io.github.socialprescribing.community.Membership;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.community.PanelEvent;
import io.github.socialprescribing.community.PanelEvent.MemberInvited;
import io.github.socialprescribing.community.PanelEvent.MemberJoined;
import io.github.socialprescribing.community.Seat;
import io.github.socialprescribing.identity.TimeEntryId;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.problem.ProblemCode;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.referral.IntakeEvent.ContactAttempted;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetEvent;
import io.github.socialprescribing.resource.BudgetEvent.SpendApproved;
import io.github.socialprescribing.resource.BudgetEvent.SpendPurchased;
import io.github.socialprescribing.resource.BudgetEvent.SpendRequested;
import io.github.socialprescribing.resource.BudgetLine;
import io.github.socialprescribing.resource.Spend;
import io.github.socialprescribing.workforce.TimeEntry;
import io.github.socialprescribing.workforce.Worker;
import io.github.socialprescribing.workforce.WorkerEvent;
import io.github.socialprescribing.workforce.WorkerEvent.TimeAmended;
import io.github.socialprescribing.workforce.WorkerEvent.TimeLogged;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What no policy allows, and a history nonetheless could say: deciders refuse it, but a document may have been written by
 * others.
 */
final class HistoryLaws {

    private HistoryLaws() {}

    /** What speaks against the next event of a budget: nothing is promised or paid that is not there. */
    static Option<ProblemCode> unfit(Budget before, BudgetEvent event) {
        if (event instanceof SpendRequested it) {
            return unfit(before, it.spend());
        }
        if (event instanceof SpendApproved it) {
            return before.find(it.spend()).flatMap(line -> unfit(before, line, line.price()));
        }
        return event instanceof SpendPurchased it
                ? before.find(it.spend()).flatMap(line -> unfit(before, line, it.paid()))
                : Option.none();
    }

    private static Option<ProblemCode> unfit(Budget before, Spend spend) {
        return isForeign(before, spend.amount())
                ? Option.some(HistoryProblemCodes.IMPOSSIBLE)
                : Option.when(spend.need().isEmpty(), HistoryProblemCodes.NEEDLESS);
    }

    private static Option<ProblemCode> unfit(Budget before, BudgetLine line, Money price) {
        if (isForeign(before, price)) {
            return Option.some(HistoryProblemCodes.IMPOSSIBLE);
        }
        boolean covered = price.compareTo(before.balance().plus(line.committed())) <= 0;
        return Option.when(!covered, HistoryProblemCodes.OVERSPENT);
    }

    private static boolean isForeign(Budget budget, Money money) {
        return !money.hasCurrencyOf(budget.terms().amount());
    }

    /** What speaks against the next event of a worker. */
    static Option<ProblemCode> unfit(Worker before, WorkerEvent event) {
        if (event instanceof TimeLogged it) {
            return unfit(before.timeSheet().all(), it.entry());
        }
        return event instanceof TimeAmended it ? unfit(others(before, it.entry().id()), it.entry()) : Option.none();
    }

    private static Seq<TimeEntry> others(Worker before, TimeEntryId amended) {
        return before.timeSheet().all().reject(entry -> entry.id().equals(amended));
    }

    private static Option<ProblemCode> unfit(Seq<TimeEntry> before, TimeEntry entry) {
        return Option.when(before.exists(other -> overlap(other, entry)), HistoryProblemCodes.OVERLAP);
    }

    private static boolean overlap(TimeEntry one, TimeEntry other) {
        return !one.isSecondary()
                && !other.isSecondary()
                && one.start().isBefore(other.end())
                && other.start().isBefore(one.end());
    }

    /**
     * What speaks against the next event of a panel: nobody has two seats, and nobody sits there who was not asked. In what
     * right they sit is for the policy to say, which somebody may have set aside.
     */
    static Option<ProblemCode> unfit(CitizensPanel before, Envelope<PanelEvent> next) {
        return unfit(before, next.event())
                .filter(code -> next.overrides().isEmpty() || !code.equals(HistoryProblemCodes.ANOTHERS_SEAT));
    }

    private static Option<ProblemCode> unfit(CitizensPanel before, PanelEvent event) {
        if (event instanceof MemberInvited it) {
            return Option.when(
                            before.members().get(it.seat().who()).exists(Membership::isLive),
                            HistoryProblemCodes.TWO_SEATS)
                    .orElse(() -> Option.when(!isTheirs(it.seat()), HistoryProblemCodes.ANOTHERS_SEAT));
        }
        return event instanceof MemberJoined it
                ? Option.when(
                        before.members().get(it.who()).exists(member -> member.status() != Membership.Status.INVITED),
                        HistoryProblemCodes.STEP)
                : Option.none();
    }

    private static boolean isTheirs(Seat seat) {
        return seat.panel() == Panel.COMMUNITY
                ? seat.resident()
                : seat.organisation().isDefined();
    }

    /**
     * What speaks against the next event of a referral on its way in: nothing was recorded, and nobody tried to reach the
     * client, before it was received, wherever on earth the service may count its days.
     */
    static Option<ProblemCode> unfit(Intake before, Envelope<IntakeEvent> next) {
        LocalDate received = before.referral().receivedOn();
        LocalDate recorded = LocalDate.ofInstant(next.recorded().at(), ZoneOffset.MAX);
        boolean early = recorded.isBefore(received)
                || (next.event() instanceof ContactAttempted it
                        && it.attempt().at().toLocalDate().isBefore(received));
        return Option.when(early, HistoryProblemCodes.BEFORE_RECEIPT);
    }
}
