package io.github.socialprescribing.resource;

import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.need.NeedKind;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Money that somebody else gave for a client. It may pay for one thing and meet another: Mary's heating was paid for, "so
 * that Mary had money for food".
 *
 * @param source who gave it
 * @param purpose what it paid for
 * @param amount how much, where it is known
 * @param need the need that it met, which may be another
 * @param on the day
 */
public record ExternalFunding(Funder source, NeedKind purpose, Option<Money> amount, NeedId need, LocalDate on) {

    /** Refuses to have been given nothing. */
    public ExternalFunding {
        if (amount.exists(given -> !given.isPositive())) {
            throw new IllegalArgumentException("what was given is more than nothing");
        }
    }
}
