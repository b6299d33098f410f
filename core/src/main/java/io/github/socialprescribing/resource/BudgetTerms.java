package io.github.socialprescribing.resource;

import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.money.Money;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What was agreed with whoever gives the money. */
@Value.Immutable
public sealed interface BudgetTerms permits ImmutableBudgetTerms {

    /** Names the budget. */
    BudgetId id();

    /** Who gives the money. */
    Funder funder();

    /** In which role people answer for it, and say yes or no to a spend. */
    Role holder();

    /** The first day on which it may be spent. */
    LocalDate from();

    /** The last day on which it may be spent. */
    LocalDate to();

    /** How much there is, and in which currency. */
    Money amount();

    /** What the funder asks of every spend; all of it must be kept. */
    @Value.Default
    default Set<Restriction> restrictions() {
        return LinkedHashSet.empty();
    }

    /** Refuses a period without a day, a debt, and a limit in another currency. */
    @Value.Check
    default void check() {
        if (to().isBefore(from())) {
            throw new IllegalArgumentException("a budget does not end before it begins");
        }
        if (amount().isNegative()) {
            throw new IllegalArgumentException("a budget is not below nothing");
        }
        if (restrictions()
                .exists(it ->
                        it instanceof Restriction.AtMost limit && !limit.most().hasCurrencyOf(amount()))) {
            throw new IllegalArgumentException("a budget has one currency");
        }
    }

    /**
     * Whether a day lies in its period.
     *
     * @param day any day
     */
    default boolean covers(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    /**
     * Whether a spend is what the money is for.
     *
     * @param spend the spend
     */
    default boolean allows(Spend spend) {
        return restrictions().forAll(restriction -> restriction.allows(spend));
    }

    /** Starts the terms of a budget. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BudgetTerms}. */
    final class Builder extends ImmutableBudgetTerms.Builder {
        Builder() {}
    }
}
