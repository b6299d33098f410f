package io.github.socialprescribing.resource;

import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKind;
import io.vavr.collection.Set;
import java.util.function.Function;

/** What a funder asks of every spend from a budget. */
public sealed interface Restriction {

    /**
     * It serves a need of one of these kinds.
     *
     * @param kinds the kinds, at least one
     */
    record OnlyFor(Set<NeedKind> kinds) implements Restriction {

        /** Refuses a budget for nothing. */
        public OnlyFor {
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("a budget is for at least one kind of need");
            }
        }
    }

    /**
     * It costs no more than this.
     *
     * @param most the highest price of one spend, in the budget's currency
     */
    record AtMost(Money most) implements Restriction {}

    /**
     * Whether a spend keeps to it. A spend without a need is for no kind of need; one in another currency is not cheap.
     *
     * @param spend the spend
     */
    default boolean allows(Spend spend) {
        return match(
                only -> spend.need().exists(need -> only.kinds().contains(need.kind())),
                limit -> limit.most().hasCurrencyOf(spend.amount())
                        && spend.amount().compareTo(limit.most()) <= 0);
    }

    /**
     * The answer of the one function that fits.
     *
     * @param onlyFor asked where it is about the need
     * @param atMost asked where it is about the price
     * @param <R> the kind of answer
     */
    default <R> R match(Function<? super OnlyFor, ? extends R> onlyFor, Function<? super AtMost, ? extends R> atMost) {
        return this instanceof OnlyFor it ? onlyFor.apply(it) : atMost.apply((AtMost) this);
    }
}
