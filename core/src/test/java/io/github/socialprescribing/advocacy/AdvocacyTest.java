package io.github.socialprescribing.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.advocacy.AdvocacyCommand.AddEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.AskForAdjustment;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PassComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RaiseComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RecordAdjustmentAnswer;
import io.github.socialprescribing.advocacy.AdvocacyCommand.StartEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.SubmitEvidence;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.SharingFacts;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AdvocacyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Context WORKER = Moments.worker(TODAY);
    private static final ApplicationId RESPITE = new ApplicationId("respite");
    private static final EvidencePackId PACK = new EvidencePackId("pack");
    private static final ComplaintId COMPLAINT = new ComplaintId("complaint");
    private static final AdjustmentId QUIET = new AdjustmentId("quiet-room");
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final Narrative WORDS = new Narrative("CANARY said this");
    private static final Option<Narrative> REASON = Option.some(WORDS);

    private static final Consents AGREED = Consents.none()
            .with(Consent.builder()
                    .scope(ConsentScope.SHARE_WITH_ASSET)
                    .givenOn(TODAY)
                    .capturedBy(Moments.WORKER)
                    .build());

    private static final EvidenceItem ASSESSMENT = new EvidenceItem(
            new ActorId("practitioner-1"), Role.of("wellbeing-practitioner"), EvidenceKind.of("assessment"), TODAY);

    private static Advocacy does(Advocacy advocacy, AdvocacyCommand... commands) {
        Advocacy now = advocacy;
        for (AdvocacyCommand command : commands) {
            now = AdvocacyDecider.decide(now, AGREED, command, WORKER)
                    .get()
                    .events()
                    .foldLeft(now, Advocacy::after);
        }
        return now;
    }

    private static Seq<RefusalCode> refusals(Advocacy advocacy, AdvocacyCommand command) {
        return refusals(advocacy, AGREED, command);
    }

    private static Seq<RefusalCode> refusals(Advocacy advocacy, Consents consents, AdvocacyCommand command) {
        var refusals =
                AdvocacyDecider.decide(advocacy, consents, command, WORKER).getLeft();
        assertThat(refusals.all()).allMatch(refusal -> !refusal.remedy().isBlank());
        return refusals.codes();
    }

    private static PrepareApplication prepare(String id) {
        return new PrepareApplication(Application.builder()
                .id(new ApplicationId(id))
                .kind(EntitlementKinds.RESPITE)
                .beneficiary(Beneficiary.CHILD)
                .build());
    }

    private static MoveApplication to(ApplicationStatus status) {
        return new MoveApplication(RESPITE, status, TODAY, REASON);
    }

    private static final Advocacy PREPARED = does(Advocacy.none(), prepare("respite"));
    private static final Advocacy RAISED = does(Advocacy.none(), new RaiseComplaint(COMPLAINT, COUNCIL, WORDS, TODAY));
    private static final Advocacy ASKED = does(Advocacy.none(), new AskForAdjustment(QUIET, WORDS, COUNCIL, TODAY));

    @Test
    void carlasRespiteIsRefusedAppliedForAgainGrantedAndDelayed() {
        Advocacy carla = does(
                PREPARED,
                to(ApplicationStatus.SUBMITTED),
                to(ApplicationStatus.REFUSED),
                to(ApplicationStatus.RE_APPLIED),
                to(ApplicationStatus.GRANTED),
                to(ApplicationStatus.DELAYED));
        TrackedApplication respite = carla.applications().get(RESPITE).get();

        assertThat(respite.status()).isEqualTo(ApplicationStatus.DELAYED);
        assertThat(respite.steps()).hasSize(6);
        assertThat(respite.application().beneficiary()).isEqualTo(Beneficiary.CHILD);
        assertThat(carla.toString()).doesNotContain("CANARY");
    }

    @Test
    void aRaisedPriorityIsNotAHome() {
        Advocacy raised = does(PREPARED, to(ApplicationStatus.SUBMITTED), to(ApplicationStatus.PRIORITY_RAISED));

        assertThat(raised.applications().get(RESPITE).get().status()).isNotEqualTo(ApplicationStatus.GRANTED);
        assertThat(refusals(raised, to(ApplicationStatus.REINSTATED))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    /** A way to each status, so that every pair of the table can be tried. */
    private static Seq<ApplicationStatus> wayTo(ApplicationStatus status) {
        var way = io.vavr.collection.List.<ApplicationStatus>empty();
        return switch (status) {
            case PREPARING -> way;
            case SUBMITTED -> way.append(ApplicationStatus.SUBMITTED);
            case GRANTED, REFUSED, PRIORITY_RAISED, DELAYED, NOT_SECURED ->
                way.append(ApplicationStatus.SUBMITTED).append(status);
            case RE_APPLIED, APPEALED ->
                way.append(ApplicationStatus.SUBMITTED)
                        .append(ApplicationStatus.REFUSED)
                        .append(status);
            case STOPPED -> way.append(ApplicationStatus.STOPPED);
            case REINSTATED -> way.append(ApplicationStatus.STOPPED).append(status);
        };
    }

    @TestFactory
    Stream<DynamicTest> anApplicationMovesAlongTheTableOnly() {
        return Stream.of(ApplicationStatus.values())
                .flatMap(from -> Stream.of(ApplicationStatus.values())
                        .map(next -> DynamicTest.dynamicTest(from + " to " + next, () -> {
                            Advocacy there = wayTo(from).foldLeft(PREPARED, (it, step) -> does(it, to(step)));
                            if (from.next().contains(next)) {
                                assertThat(does(there, to(next))
                                                .applications()
                                                .get(RESPITE)
                                                .get()
                                                .status())
                                        .isEqualTo(next);
                            } else {
                                assertThat(refusals(there, to(next)))
                                        .containsExactly(
                                                from.isFinal()
                                                        ? RefusalCodes.TERMINAL_STATE
                                                        : RefusalCodes.ILLEGAL_TRANSITION);
                            }
                        })));
    }

    @Test
    void refusesAMoveThatIsUnknownUntimelyOrWithoutReasonAllAtOnce() {
        assertThat(refusals(Advocacy.none(), to(ApplicationStatus.SUBMITTED))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refusals(PREPARED, prepare("respite"))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(refusals(
                        PREPARED,
                        new MoveApplication(RESPITE, ApplicationStatus.NOT_SECURED, TODAY.plusDays(1), Option.none())))
                .containsExactly(RefusalCodes.REASON_REQUIRED, RefusalCodes.NOT_YET);
        assertThat(refusals(
                        PREPARED,
                        new MoveApplication(RESPITE, ApplicationStatus.SUBMITTED, TODAY.minusDays(1), REASON)))
                .containsExactly(RefusalCodes.DATE_BEFORE_START);
    }

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
    void aComplaintIsSupportedAndPassedToAnAdvocacyService() {
        Advocacy passed = does(
                RAISED,
                new MoveComplaint(COMPLAINT, ComplaintStatus.SUPPORTED),
                new PassComplaint(COMPLAINT, Option.some(new OrganisationId("advocates"))));
        Complaint complaint = passed.complaints().get(COMPLAINT).get();

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.PASSED_TO_ADVOCACY);
        assertThat(complaint.passedTo()).containsExactly(new OrganisationId("advocates"));
        assertThat(refusals(passed, new MoveComplaint(COMPLAINT, ComplaintStatus.RESOLVED)))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(passed.toString()).doesNotContain("CANARY");
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

    @Test
    void refusesToPassAComplaintToNobodyWithoutConsentOrSupport() {
        assertThat(refusals(RAISED, Consents.none(), new PassComplaint(COMPLAINT, Option.none())))
                .containsExactly(
                        RefusalCodes.ILLEGAL_TRANSITION,
                        SupportRefusals.NO_ADVOCACY_DESTINATION,
                        RefusalCodes.NO_CONSENT_TO_SHARE);
        assertThat(refusals(RAISED, new RaiseComplaint(COMPLAINT, COUNCIL, WORDS, TODAY.plusDays(1))))
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_YET);
        assertThat(refusals(Advocacy.none(), new MoveComplaint(COMPLAINT, ComplaintStatus.WITHDRAWN)))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThatThrownBy(() -> new MoveComplaint(COMPLAINT, ComplaintStatus.PASSED_TO_ADVOCACY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aComplaintMayBePutRightOrTakenBackForGood() {
        for (ComplaintStatus end : List.of(ComplaintStatus.RESOLVED, ComplaintStatus.WITHDRAWN)) {
            Advocacy ended = does(RAISED, new MoveComplaint(COMPLAINT, end));
            assertThat(refusals(ended, new MoveComplaint(COMPLAINT, ComplaintStatus.SUPPORTED)))
                    .containsExactly(RefusalCodes.TERMINAL_STATE);
        }
    }

    @Test
    void aLateReplyIsStillRecordedAndAnAnswerStands() {
        Advocacy silent = does(ASKED, new RecordAdjustmentAnswer(QUIET, Adjustment.Answer.NO_REPLY));
        Advocacy agreed = does(silent, new RecordAdjustmentAnswer(QUIET, Adjustment.Answer.AGREED));

        assertThat(silent.adjustments().get(QUIET).get().isSettled()).isFalse();
        assertThat(agreed.adjustments().get(QUIET).get().answer()).containsExactly(Adjustment.Answer.AGREED);
        assertThat(refusals(agreed, new RecordAdjustmentAnswer(QUIET, Adjustment.Answer.REFUSED)))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refusals(Advocacy.none(), new RecordAdjustmentAnswer(QUIET, Adjustment.Answer.REFUSED)))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refusals(ASKED, new AskForAdjustment(QUIET, WORDS, COUNCIL, TODAY.plusDays(1))))
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_YET);
    }

    @Provide
    Arbitrary<List<ApplicationStatus>> moves() {
        return Arbitraries.of(ApplicationStatus.class).list().ofMaxSize(40);
    }

    @Property(tries = 200)
    void theWayOfAnApplicationIsKeptWholeAndEndsForGood(@ForAll("moves") List<ApplicationStatus> moves) {
        Advocacy now = PREPARED;
        var way = io.vavr.collection.List.of(ApplicationStatus.PREPARING);
        for (ApplicationStatus next : moves) {
            Advocacy before = now;
            var answer = AdvocacyDecider.decide(before, AGREED, to(next), WORKER);
            now = answer.fold(refusals -> before, decided -> decided.events().foldLeft(before, Advocacy::after));
            way = answer.isRight() ? way.append(next) : way;
        }
        assertThat(now.applications().get(RESPITE).get().steps().map(TrackedApplication.Step::status))
                .isEqualTo(way);
        assertThat(way.init()).noneMatch(ApplicationStatus::isFinal);
        assertThat(way.zip(way.tail()).forAll(step -> step._1().next().contains(step._2())))
                .isTrue();
    }
}
