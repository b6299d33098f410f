package io.github.socialprescribing.advocacy;

import static io.github.socialprescribing.advocacy.Respite.COUNCIL;
import static io.github.socialprescribing.advocacy.Respite.TODAY;
import static io.github.socialprescribing.advocacy.Respite.WORDS;
import static io.github.socialprescribing.advocacy.Respite.does;
import static io.github.socialprescribing.advocacy.Respite.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.advocacy.AdvocacyCommand.AskForAdjustment;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PassComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RaiseComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RecordAdjustmentAnswer;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.OrganisationId;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A complaint is supported, and passed on as the client agrees; an adjustment is asked for and answered. */
class ComplaintTest {

    private static final AdjustmentId QUIET = new AdjustmentId("quiet-room");
    private static final ComplaintId COMPLAINT = new ComplaintId("complaint");
    private static final Advocacy ASKED = does(Advocacy.none(), new AskForAdjustment(QUIET, WORDS, COUNCIL, TODAY));
    private static final Advocacy RAISED = does(Advocacy.none(), new RaiseComplaint(COMPLAINT, COUNCIL, WORDS, TODAY));

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
}
