package io.github.socialprescribing.examples;

import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyHistory;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetDecider;
import io.github.socialprescribing.resource.BudgetTerms;
import io.github.socialprescribing.resource.Funders;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.workforce.AllocationFacts;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The made-up service in which the walkthroughs play: who works there, and under which policy. */
final class Service {

    static final ServiceId ID = new ServiceId("riverside");
    static final WorkerId LINK_WORKER = new WorkerId("link-worker-7");

    /** What the record of the link worker says: no student, and trained to meet clients alone. */
    private static final FactValues OF_THE_WORKER =
            FactValues.NONE.with(AllocationFacts.STUDENT, false).with(AllocationFacts.UNTRAINED, false);

    private Service() {}

    /** The link worker at work on a day. */
    static Context linkWorker(LocalDate day) {
        return linkWorker(day, Cesp.policy());
    }

    /** The link worker at work on a day, under a policy of the service's own. */
    static Context linkWorker(LocalDate day, Policy policy) {
        return at(day, LINK_WORKER.value(), Roles.LINK_WORKER, policy).knowing(OF_THE_WORKER);
    }

    /** The manager at work on a day. */
    static Context manager(LocalDate day) {
        return at(day, "manager-1", Roles.MANAGER, Cesp.policy());
    }

    /** A second manager, for what two of them decide. */
    static Context otherManager(LocalDate day) {
        return at(day, "manager-2", Roles.MANAGER, Cesp.policy());
    }

    /** The link worker at work on a day, under the version of a policy that is in force then. */
    static Context linkWorker(LocalDate day, PolicyHistory versions) {
        return Context.under(versions, recorded(day, LINK_WORKER.value(), Roles.LINK_WORKER), ZoneOffset.UTC)
                .get()
                .knowing(OF_THE_WORKER);
    }

    /** The manager at work on a day, under the version of a policy that is in force then. */
    static Context manager(LocalDate day, PolicyHistory versions) {
        return Context.under(versions, recorded(day, "manager-1", Roles.MANAGER), ZoneOffset.UTC)
                .get();
    }

    /** Somebody at work on a day. */
    static Context at(LocalDate day, String who, Role role, Policy policy) {
        return Context.builder()
                .recorded(recorded(day, who, role))
                .policy(policy)
                .build();
    }

    private static Recorded recorded(LocalDate day, String who, Role role) {
        return new Recorded(day.atTime(10, 0).toInstant(ZoneOffset.UTC), new ActorId(who), role);
    }

    /** Money of others for small things that help clients; the manager answers for it. */
    static Budget wellbeingBudget(LocalDate from, Money amount) {
        BudgetTerms terms = BudgetTerms.builder()
                .id(new BudgetId("wellbeing"))
                .funder(Funders.CLINICAL_COMMISSIONING_GROUP)
                .holder(Roles.MANAGER)
                .from(from)
                .to(from.plusYears(1))
                .amount(amount)
                .build();
        return Budget.replay(BudgetDecider.open(terms, manager(from)).events());
    }

    /** What the client says to the link worker on a day. */
    static Consent consent(ConsentScope scope, LocalDate day) {
        return Consent.builder()
                .scope(scope)
                .givenOn(day)
                .capturedBy(new ActorId(LINK_WORKER.value()))
                .build();
    }

    /** A session still to come: number 1, 2, 3 … of its pathway. */
    static Contact session(int number, LocalDate day, Focus... purposes) {
        return Contact.builder()
                .id(session(number))
                .plannedFor(day)
                .content(Content.about(purposes))
                .build();
    }

    static ContactId session(int number) {
        return new ContactId("session-" + number);
    }
}
