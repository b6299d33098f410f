package io.github.socialprescribing.connection;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.LocalDate;

/** A referral onward, and what is asked of it. */
final class Referrals {

    private Referrals() {}

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static final Policy POLICY = RuleCatalogue.draft(
                    "TEST", "1", "CON-02", "REF-02.full", "REF-03.follow-up", "REF-03.supervisor", "REF-04.open")
            .build()
            .get();

    static final Set<NeedId> NEEDS = LinkedHashSet.of(new NeedId("n-1"));

    static final Consents AGREED = Consents.none()
            .with(Consent.builder()
                    .scope(ConsentScope.SHARE_WITH_ASSET)
                    .givenOn(DAY)
                    .capturedBy(Moments.WORKER)
                    .build());

    static final Narrative WHY = new Narrative("they are full until summer");

    static Context on(LocalDate day) {
        return Context.builder()
                .recorded(Moments.worker(day).recorded())
                .policy(POLICY)
                .build();
    }

    static Either<Refusals, Decided<ConnectionEvent>> asked(Connections connections, ConnectionCommand command) {
        return ConnectionDecider.decide(connections, AGREED, command, on(DAY));
    }

    static Connections after(Connections connections, ConnectionCommand command) {
        return asked(connections, command).get().events().foldLeft(connections, Connections::after);
    }
}
