package io.github.socialprescribing.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What is asked in standing up for a client. */
final class Respite {

    private Respite() {}

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Context WORKER = Moments.worker(TODAY);
    static final ApplicationId RESPITE = new ApplicationId("respite");
    static final OrganisationId COUNCIL = new OrganisationId("council");
    static final Narrative WORDS = new Narrative("CANARY said this");

    static final Consents AGREED = Consents.none()
            .with(Consent.builder()
                    .scope(ConsentScope.SHARE_WITH_ASSET)
                    .givenOn(TODAY)
                    .capturedBy(Moments.WORKER)
                    .build());

    static Advocacy does(Advocacy advocacy, AdvocacyCommand... commands) {
        Advocacy now = advocacy;
        for (AdvocacyCommand command : commands) {
            now = AdvocacyDecider.decide(now, AGREED, command, WORKER)
                    .get()
                    .events()
                    .foldLeft(now, Advocacy::after);
        }
        return now;
    }

    static Seq<RefusalCode> refusals(Advocacy advocacy, AdvocacyCommand command) {
        return refusals(advocacy, AGREED, command);
    }

    static Seq<RefusalCode> refusals(Advocacy advocacy, Consents consents, AdvocacyCommand command) {
        var refusals =
                AdvocacyDecider.decide(advocacy, consents, command, WORKER).getLeft();
        assertThat(refusals.all()).allMatch(refusal -> !refusal.remedy().isBlank());
        return refusals.codes();
    }

    static PrepareApplication prepare(String id) {
        return new PrepareApplication(Application.builder()
                .id(new ApplicationId(id))
                .kind(EntitlementKinds.RESPITE)
                .beneficiary(Beneficiary.CHILD)
                .build());
    }

    static final Advocacy PREPARED = does(Advocacy.none(), prepare("respite"));
}
