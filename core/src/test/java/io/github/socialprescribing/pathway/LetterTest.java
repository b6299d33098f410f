package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.LetterScenes.AGREES;
import static io.github.socialprescribing.pathway.LetterScenes.CLOSE;
import static io.github.socialprescribing.pathway.LetterScenes.DAY;
import static io.github.socialprescribing.pathway.LetterScenes.DRAFT;
import static io.github.socialprescribing.pathway.LetterScenes.END;
import static io.github.socialprescribing.pathway.LetterScenes.ISSUE;
import static io.github.socialprescribing.pathway.LetterScenes.SUMMARY;
import static io.github.socialprescribing.pathway.LetterScenes.WORDS;
import static io.github.socialprescribing.pathway.LetterScenes.after;
import static io.github.socialprescribing.pathway.LetterScenes.refused;
import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.SharingFacts;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What the referrer hears about the end: drafted, sent and amended, as far as the client consents. */
class LetterTest {

    @Test
    void whoeverDischargesIsToldWhereNobodyHasAskedTheClientAboutTheLetter() {
        ContactId last = new ContactId("last");
        Content ending = Content.about(Focus.ENDING_WORK);
        PathwayCommand[] ready = {
            about(new AgreeEndingPlan(EndingPlan.builder().agreedOn(DAY).build())),
            about(new PlanSession(
                    Contact.builder().id(last).plannedFor(DAY).content(ending).build())),
            about(new RecordAttendance(last, DAY, 60))
        };

        assertThat(advised(after(ready))).containsExactly("LETTER_NEEDS_CONSENT");
        assertThat(advised(after(ready)
                        .after(PathwayDecider.decide(after(ready), AGREES, Moments.worker(DAY))
                                .get()
                                .events())))
                .isEmpty();
    }

    private static Seq<String> advised(Pathway pathway) {
        return PathwayDecider.decide(pathway, new DischargeClient(), Moments.worker(DAY))
                .get()
                .advice()
                .map(advice -> advice.rule().value());
    }

    @Test
    void aDraftIsReadFirstAndEndsWhenTheLetterIsSent() {
        Pathway drafted = after(AGREES, END, DRAFT);
        Pathway sent = after(AGREES, END, DRAFT, CLOSE, ISSUE);

        assertThat(drafted.endings().draft().map(DischargeLetter::status)).contains(LetterStatus.DRAFT);
        assertThat(drafted.endings().draft().flatMap(DischargeLetter::ending)).isEmpty();
        assertThat(sent.endings().letters().single().ending()).isEqualTo(sent.ending());
        assertThat(drafted.endings().letters()).isEmpty();
        assertThat(sent.endings().draft()).isEmpty();
        assertThat(sent.endings().letters().map(DischargeLetter::status)).containsExactly(LetterStatus.ISSUED);
    }

    @Test
    void aDraftWantsNoConsentYetTheLetterDoes() {
        Pathway drafted = after(CLOSE, DRAFT);

        assertThat(PathwayDecider.decide(drafted, ISSUE, Moments.worker(DAY))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_CONSENT_TO_SHARE);
    }

    @Test
    void refusesToWriteOfAnEndThatNobodyWorksOnAndToSendBeforeItHasCome() {
        assertThat(refused(after(), DRAFT)).containsExactly(EndingRefusals.ENDING_NOT_BEGUN);
        assertThat(refused(after(), SUMMARY)).containsExactly(EndingRefusals.ENDING_NOT_BEGUN);
        assertThat(refused(after(AGREES, END), ISSUE)).containsExactly(RefusalCodes.PATHWAY_OPEN);
    }

    @Test
    void theClientTakesASummaryAlongForWhichNobodyMustConsent() {
        Pathway ending = after(END, SUMMARY);
        Pathway ended = after(END, SUMMARY, CLOSE, SUMMARY);

        assertThat(ending.endings().summaries().single().ending()).isEmpty();
        assertThat(ended.endings().summaries().last().ending()).isEqualTo(ended.ending());
        assertThat(ended.endings().summaries().last().whatRemains()).contains(WORDS);
        assertThat(ended.endings().summaries().toString()).doesNotContain("CANARY");
    }

    @Test
    void nothingIsGivenToSomebodyWhoIsNotToBeContacted() {
        Pathway hidden = after(END, about(new SafetyCommand.ForbidContact(WORDS)));

        assertThat(refused(hidden, SUMMARY)).containsExactly(RefusalCodes.DO_NOT_CONTACT);
    }

    @Test
    void aLetterWithoutConsentSaysThatThereWasNone() {
        Pathway closed = after(CLOSE);
        var onLegalBasis = Moments.worker(DAY)
                .knowing(FactValues.NONE.with(SharingFacts.LEGAL_BASIS, true).with(SharingFacts.AUTHORISED, true));
        var decided = PathwayDecider.decide(closed, ISSUE, onLegalBasis).get();

        assertThat(decided.duties().map(Duty::name)).containsExactly("RECORD_DISCLOSURE");
        assertThat(closed.after(decided.events()).endings().letters().single().sentUnder())
                .isEmpty();
    }
}
