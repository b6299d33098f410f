package io.github.socialprescribing.resource;

import io.github.socialprescribing.resource.MoneyEvent.ExternalFundingAcquired;
import io.github.socialprescribing.resource.MoneyEvent.SpendLinked;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The money found for one client, as its events left it. What a spend costs stands in the account of its budget alone.
 *
 * @param spends the spends that serve a need of this pathway, in the order in which they were linked
 * @param funding what others gave, in the order in which it was recorded
 */
public record FoundMoney(Seq<SpendLinked> spends, Seq<ExternalFunding> funding) {

    /** Before any was found. */
    public static FoundMoney none() {
        return new FoundMoney(Vector.empty(), Vector.empty());
    }

    /**
     * This as an event leaves it.
     *
     * @param event what happened
     */
    public FoundMoney after(MoneyEvent event) {
        return event instanceof SpendLinked it
                ? new FoundMoney(spends.append(it), funding)
                : new FoundMoney(spends, funding.append(((ExternalFundingAcquired) event).funding()));
    }
}
