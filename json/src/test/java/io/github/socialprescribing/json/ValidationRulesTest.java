package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.SampleDocumentsTest.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The validation rules of the field, one by one: a sound document, a change, and what is told of it. Not here: that a
 * document ends too late or is too large (V27, {@code HostileDocumentTest}), that a session is one too many for the policy on
 * its record, or the policy is unknown (V12, V28, {@code HistoryReadingTest}), that a grant is its asker's own and a cause
 * its own effect, and who may sit on a panel (V13, V16, V22, {@code HistoryLawsTest}), what PRSB wants (V26, {@code
 * ReferralReadingTest}). Whether an immediate need was acted on and a letter is due is a question about a pathway as it
 * stands, which {@code Needs.pressing} and the decider's duties answer, and no fault of a document that tells it (V16, V18);
 * whether an asset exists, its directory tells (V14). Counts are written by what suppresses small ones, and are read by
 * nobody (V23).
 */
class ValidationRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "V01 | referral | \"schema\": \"urn:social-prescribing:referral:1.0\", | | /schema required error",
                "V01 newer | referral | referral:1.0 | referral:1.7 | /schema schema.newer warning",
                "V02 | referral | \"route\": | \"colour\": 1, \"route\": | unknown error",
                "V03 | referral | \"route\": \"gp\", | \"route\": \"gp\", \"route\": \"gp\", | /route duplicate error",
                "V04 | referral | \"referral-1\" | \" \" | /id id error",
                "V04 unique | pathway | \"need-2\", \"kind\" | \"need-1\", \"kind\" | /events/4/event id.taken error",
                "V05 | referral | \"2026-03-02\" | \"2026-02-30\" | /receivedOn date error",
                "V05 zone | pathway | 2026-03-09T10:00:00Z | 2026-03-09T10:00:00 | /events/0/recorded/at instant error",
                "V06 | referral | \"route\": \"gp\" | \"route\": \"self\" | /referrer referrer.of-self error",
                "V07 | referral | [\"mental-health\", {\"system\": \"urn:example:needs\", \"code\": \"hunger\", \"text\": \"hunger\"}] | [] | /reasons",
                "V08 | referral | \"scope\": \"referral\" | \"scope\": \"research\" | /consents consent.missing error",
                "V09 | pathway | \"heldOn\": \"2026-03-09\" | \"heldOn\": \"2026-03-01\" | /events/2/event history.too-early error",
                "V09 receipt | intake | \"receivedOn\": \"2026-03-02\" | \"receivedOn\": \"2026-03-09\" | /events/1/event intake.before-receipt error",
                "V09 first | intake | 2026-03-02T10:00:00Z | 2026-02-28T10:00:00Z | /events/0/event intake.before-receipt error",
                "V09 opened | pathway | 2026-03-09T10:00:00Z | 2026-02-28T10:00:00Z | /events/0/event history.too-early error",
                "V10 | pathway | \"contact\": \"session-1\", \"heldOn\" | \"contact\": \"session-8\", \"heldOn\" | /events/2/event history.impossible error",
                "V10 reference | pathway | \"cause\": \"need-2\" | \"cause\": \"need-8\" | /events/5/event id.unknown error",
                "V15 side | pathway-snapshot | \"side\": \"recipient\" | \"side\": \"requester\" | /pathway/connections/byId/0 snapshot.no-history error",
                "V15 date | pathway-snapshot | \"on\": \"2026-03-12\", | | /on required error",
                "V19 | pathway | \"points\": 3.5 | \"points\": 10.5 | /events/6/event score.off-scale error",
                "V20 | pathway | \"moment\": \"baseline\" | \"moment\": \"follow-up\" | /events/6/event score.no-baseline warning",
                "V21 currency | budget | \"minor\": 3500, \"currency\": \"GBP\" | \"minor\": 3500, \"currency\": \"GBX\" | /events/1/event/spend/amount/currency currency error",
                "V21 sum | budget | \"minor\": 50000 | \"minor\": 3400 | /events/2/event budget.overspent error",
                "V24 | referral | has been alone | call 07700900123 | /notes privacy.phone",
                "V25 | referral | \"urn:example:needs\", \"code\": \"hunger\" | \"http://snomed.info/sct\", \"code\": \"62247002\" | /reasons/1",
                "V27 | referral | has been alone | has e\u0301 | /notes text.not-composed",
                "V29 | pathway | \"sequence\": 2 | \"sequence\": 1 | /events/1/sequence history.conflict error",
                "V29 late | pathway | \"sequence\": 2, | \"sequence\": 20, | /events/1/sequence history.order error",
                "V29 order | pathway | \"sequence\": 7 | \"sequence\": 9 | /events/6/sequence history.order error",
            })
    void tellsWhatTheRuleForbids(String rule, String kind, String was, String is, String told) throws IOException {
        Format<?> format = SampleDocumentsTest.everyFormat()
                .filter(it -> it.kind().word().equals(kind))
                .findFirst()
                .orElseThrow();
        String sound = kind.equals("referral") ? Samples.MARY : sample(format);
        assertThat(sound).contains(was);

        Seq<Problem> problems = SocialPrescribingJson.read(
                        format,
                        Samples.bytes(sound.replaceFirst(
                                java.util.regex.Pattern.quote(was),
                                java.util.regex.Matcher.quoteReplacement(is == null ? "" : is))),
                        Profile.strict(),
                        Limits.standard())
                .problems();

        assertThat(problems.map(it -> it.pointer() + " " + it.code() + " " + it.severity()))
                .as(rule)
                .anyMatch(it -> it.contains(told));
    }
}
