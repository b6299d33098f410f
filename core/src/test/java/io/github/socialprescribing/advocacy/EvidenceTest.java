package io.github.socialprescribing.advocacy;

import static io.github.socialprescribing.advocacy.Respite.AGREED;
import static io.github.socialprescribing.advocacy.Respite.COUNCIL;
import static io.github.socialprescribing.advocacy.Respite.PREPARED;
import static io.github.socialprescribing.advocacy.Respite.RESPITE;
import static io.github.socialprescribing.advocacy.Respite.TODAY;
import static io.github.socialprescribing.advocacy.Respite.WORKER;
import static io.github.socialprescribing.advocacy.Respite.does;
import static io.github.socialprescribing.advocacy.Respite.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.AdvocacyCommand.AddEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.StartEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.SubmitEvidence;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.SharingFacts;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.policy.FactValues;
import org.junit.jupiter.api.Test;

/** Evidence is put together and shared, as the client agrees. */
class EvidenceTest {

    private static final EvidenceItem ASSESSMENT = new EvidenceItem(
            new ActorId("practitioner-1"), Role.of("wellbeing-practitioner"), EvidenceKind.of("assessment"), TODAY);

    private static final EvidencePackId PACK = new EvidencePackId("pack");

    @Test
    void evidenceIsPutTogetherAndSubmittedOnce() {
        Advocacy submitted = does(
                PREPARED,
                new StartEvidence(PACK, RESPITE),
                new AddEvidence(PACK, ASSESSMENT),
                new SubmitEvidence(PACK, COUNCIL));

        assertThat(submitted.packs().get(PACK).get().submittedTo()).containsExactly(COUNCIL);
        assertThat(submitted.packs().get(PACK).get().items()).containsExactly(ASSESSMENT);
        assertThat(refusals(submitted, new AddEvidence(PACK, ASSESSMENT))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refusals(submitted, new SubmitEvidence(PACK, COUNCIL))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refusals(submitted, new StartEvidence(PACK, new ApplicationId("other"))))
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_FOUND);
    }

    @Test
    void refusesToSubmitNothingAndToShareWithoutConsentAndSaysBoth() {
        Advocacy empty = does(PREPARED, new StartEvidence(PACK, RESPITE));

        assertThat(refusals(empty, Consents.none(), new SubmitEvidence(PACK, COUNCIL)))
                .containsExactly(SupportRefusals.NO_EVIDENCE, RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(refusals(
                        does(empty, new AddEvidence(PACK, ASSESSMENT)),
                        AGREED.withdrawn(ConsentScope.SHARE_WITH_ASSET, TODAY),
                        new SubmitEvidence(PACK, COUNCIL)))
                .containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(refusals(
                        empty,
                        new AddEvidence(
                                PACK,
                                new EvidenceItem(
                                        ASSESSMENT.author(), ASSESSMENT.role(), ASSESSMENT.kind(), TODAY.plusDays(1)))))
                .containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void tellsWithoutConsentOnAnApprovedLegalBasisAndPutsThatOnRecord() {
        Advocacy pack = does(does(PREPARED, new StartEvidence(PACK, RESPITE)), new AddEvidence(PACK, ASSESSMENT));
        var told = WORKER.knowing(
                FactValues.NONE.with(SharingFacts.LEGAL_BASIS, true).with(SharingFacts.AUTHORISED, true));
        var withoutApproval = WORKER.knowing(FactValues.NONE.with(SharingFacts.LEGAL_BASIS, true));
        SubmitEvidence submit = new SubmitEvidence(PACK, COUNCIL);

        assertThat(AdvocacyDecider.decide(pack, Consents.none(), submit, told)
                        .get()
                        .duties()
                        .map(Duty::name))
                .containsExactly("RECORD_DISCLOSURE");
        assertThat(AdvocacyDecider.decide(pack, Consents.none(), submit, withoutApproval)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
    }
}
