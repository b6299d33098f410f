package io.github.socialprescribing.referral;

import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * An agreement of services to help a person "from whichever service they first contact". It "requires flexibility, time,
 * money and other resources to enable this", and so it says which there are.
 *
 * @param parties who agreed, at least two
 * @param resources what there is to make it work, each in a few words
 * @param since the first day on which it holds
 * @param until the last day on which it holds; without one it holds for good
 */
public record OpenDoorAgreement(
        Set<OrganisationId> parties, Seq<String> resources, LocalDate since, Option<LocalDate> until) {

    /** Refuses an agreement with oneself, and one that ends before it begins. */
    public OpenDoorAgreement {
        if (parties.size() < 2) {
            throw new IllegalArgumentException("an agreement has at least two parties");
        }
        if (until.exists(last -> last.isBefore(since))) {
            throw new IllegalArgumentException("an agreement does not end before it begins");
        }
    }

    /**
     * Whether it lets one party pass a client on warm to another on a day.
     *
     * @param from the party that passes on
     * @param to the party that would take over
     * @param day the day
     */
    public boolean opens(OrganisationId from, OrganisationId to, LocalDate day) {
        return !from.equals(to)
                && parties.contains(from)
                && parties.contains(to)
                && !day.isBefore(since)
                && until.forAll(last -> !day.isAfter(last));
    }
}
