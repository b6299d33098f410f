package io.github.socialprescribing.resource;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Needs;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.resource.MoneyCommand.LinkSpend;
import io.github.socialprescribing.resource.MoneyCommand.RecordExternalFunding;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Answers what may be told of money on a pathway. No policy is asked here: the budget asks before it is spent. */
public final class MoneyDecider {

    private MoneyDecider() {}

    /**
     * The answer to a command.
     *
     * @param found the money found so far
     * @param needs the needs of the pathway
     * @param command what is asked
     * @param context when, by whom
     * @return the event, or every reason why not
     */
    public static Either<Refusals, Decided<MoneyEvent>> decide(
            FoundMoney found, Needs needs, MoneyCommand command, Context context) {
        if (command instanceof LinkSpend link) {
            MoneyEvent.SpendLinked event = new MoneyEvent.SpendLinked(link.budget(), link.spend(), link.need());
            boolean linked = found.spends()
                    .exists(it ->
                            it.budget().equals(link.budget()) && it.spend().equals(link.spend()));
            return Refusals.or(
                    known(needs, link.need()).appendAll(when(linked, RefusalCodes.DUPLICATE_ID)),
                    () -> Decided.of(event));
        }
        ExternalFunding funding = ((RecordExternalFunding) command).funding();
        return Refusals.or(
                known(needs, funding.need())
                        .appendAll(when(funding.on().isAfter(context.today()), RefusalCodes.NOT_YET)),
                () -> Decided.of(new MoneyEvent.ExternalFundingAcquired(funding)));
    }

    private static Seq<Refusal> known(Needs needs, NeedId need) {
        return when(needs.find(need).isEmpty(), SupportRefusals.NO_LINKED_NEED);
    }
}
