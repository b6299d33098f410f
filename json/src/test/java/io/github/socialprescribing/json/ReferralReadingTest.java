package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.Samples.MARY;
import static io.github.socialprescribing.json.Samples.bytes;
import static io.github.socialprescribing.json.Samples.mary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.json.problem.Severity;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.vocabulary.Code;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferralReadingTest {

    @Test
    void readsMarysReferral() {
        Referral mary = SocialPrescribingJson.readReferral(bytes(MARY)).value().get();

        assertThat(mary.id().value()).isEqualTo("referral-1");
        assertThat(mary.client().value()).isEqualTo("client-7");
        assertThat(mary.ageBand()).containsExactly(AgeBand.FROM_26);
        assertThat(mary.route().code().value()).isEqualTo("gp");
        assertThat(mary.referrer().get().value()).isEqualTo("dr-water");
        assertThat(mary.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(mary.reasons())
                .containsExactly(NeedKinds.MENTAL_HEALTH, new NeedKind(new Code("urn:example:needs", "hunger")));
        assertThat(mary.consents().all()).hasSize(2);
        assertThat(mary.notes().get().text()).endsWith("'ë😀'");
    }

    @Test
    void aSoundReferralHasNoProblems() {
        ReadResult<Referral> read = SocialPrescribingJson.readReferral(bytes(MARY));

        assertThat(read.problems()).isEmpty();
        assertThat(read.isValid()).isTrue();
        assertThat(read.toValidation().isValid()).isTrue();
        assertThat(read).hasToString("valid []");
    }

    @Test
    void tellsEveryProblemAtOnceInTheOrderOfTheDocument() {
        String broken = MARY.replace("\"referral-1\"", "\"referral 1\"")
                .replace("\"id\": \"client-7\", ", "")
                .replace("2026-03-02", "2026-02-30")
                .replace("mental-health", "mental")
                .replace("\"scope\": \"research\"", "\"scope\": 3");

        ReadResult<Referral> read = SocialPrescribingJson.readReferral(bytes(broken));

        assertThat(read.problems().map(Problem::toString))
                .containsExactly(
                        "3:9: id: expected an id of 1 to 128 of the characters `A-Z a-z 0-9 . _ ~ : -` (/id)",
                        "4:13: required: expected `id`, found no such member (/client/id)",
                        "7:17: date: expected a date that exists (/receivedOn)",
                        "8:15: word: expected one of the words for a need (/reasons/0)",
                        "11:15: type: expected word (text), found number (/consents/1/scope)");
        assertThat(read.value()).isEmpty();
        assertThat(read.toValidation().getError()).isEqualTo(read.problems());
    }

    @Test
    void aMissingMemberIsPointedAtAndItsObjectShown() {
        Problem problem = only(mary("\"route\": \"gp\",", ""));

        assertThat(problem.pointer()).isEqualTo("/route");
        assertThat(problem.place().offset()).isZero();
        assertThat(problem.remedy())
                .containsExactly("add `route`: the way it came; `self` where the client came alone");
    }

    @Test
    void aStrangersMemberIsPointedAtByItsObjectAndPlace() {
        Problem problem = only(mary("\"ageBand\"", "\"NHS 999 000 0000\": 1, \"ageBand\""));

        assertThat(problem.code()).hasToString("unknown");
        assertThat(problem.pointer()).isEqualTo("/client");
        assertThat(problem.place()).hasToString("4:32");
        assertThat(problem.remedy()).containsExactly("known members are `id`, `ageBand`");
    }

    @Test
    void aMemberThatStandsTwiceIsAProblemWhereItStandsAgain() {
        Problem problem = only(mary("\"route\": \"gp\",", "\"route\": \"gp\", \"route\": \"self\","));

        assertThat(problem).hasToString("5:18: duplicate: `route` stands more than once in its object (/route)");
    }

    @Test
    void whoComesByThemselvesHasNoReferrer() {
        assertThat(only(mary("\"gp\"", "\"self\"")))
                .hasToString("6:15: referrer.of-self: a client who comes by themselves has no referrer (/referrer)");
    }

    @Test
    void whoComesThroughSomebodyHasAReferrer() {
        assertThat(only(mary("\"referrer\": {\"id\": \"dr-water\", \"organisation\": \"practice-12\"},", "")))
                .hasToString("1:1: referrer.missing: a client who comes through somebody has a referrer (/referrer)");
    }

    @Test
    void aLawThatNeedsABrokenMemberIsNotAsked() {
        assertThat(only(mary("\"gp\"", "\"postman\"")).code()).hasToString("word");
        assertThat(only(mary("\"referrer\": {\"id\": \"dr-water\"", "\"referrer\": {\"id\": \"dr water\""))
                        .pointer())
                .isEqualTo("/referrer/id");
    }

    @Test
    void lateConsentIsPointedAtWhereItStands() {
        Problem problem =
                only(mary("\"referral\", \"givenOn\": \"2026-03-01\"", "\"referral\", \"givenOn\": \"2026-03-03\""));

        assertThat(problem.code()).hasToString("consent.late");
        assertThat(problem.pointer()).isEqualTo("/consents/0/givenOn");
        assertThat(problem.place()).hasToString("10:38");
    }

    @Test
    void missingConsentIsToldAndLeftToIntakeInLenientReading() {
        byte[] document = mary("\"scope\": \"referral\"", "\"scope\": \"share-with-family\"");

        assertThat(only(document).code()).hasToString("consent.missing");
        assertThat(only(document).pointer()).isEqualTo("/consents");
        assertThat(lenient(document).isValid()).isTrue();
        assertThat(lenient(document).problems().map(Problem::severity)).containsExactly(Severity.WARNING);
    }

    @Test
    void aConsentDoesNotEndBeforeItWasGiven() {
        assertThat(only(mary("2027-03-01", "2025-03-01")))
                .hasToString("11:65: consent.ends-early: a consent ends before it was given (/consents/1/expiresOn)");
    }

    @Test
    void aReferralNamesAReason() {
        String reasons = MARY.substring(MARY.indexOf("[\"mental"), MARY.indexOf("],") + 1);

        assertThat(only(mary(reasons, "[]"))).hasToString("8:14: items.few: expected at least 1 item (/reasons)");
        assertThat(only(mary(reasons, "[\"food\", \"food\"]")).pointer()).isEqualTo("/reasons/1");
    }

    @Test
    void nullIsNoValueForWhatMayBeLeftOut() {
        byte[] document = mary("\"from-26\"", "null");

        assertThat(only(document))
                .hasToString("4:43: null: expected word (text) or no member at all, found null (/client/ageBand)");
        ReadResult<Referral> leniently = lenient(document);
        assertThat(leniently.value().get().ageBand()).isEmpty();
        assertThat(leniently.problems().map(Problem::severity)).containsExactly(Severity.INFO);
    }

    @Test
    void strangersAreWelcomeInLenientReading() {
        ReadResult<Referral> read = lenient(mary("\"route\"", "\"colour\": {\"deep\": [1, {}]}, \"route\""));

        assertThat(read.isValid()).isTrue();
        assertThat(read.problems().map(Problem::severity)).containsExactly(Severity.INFO);
    }

    @Test
    void aLaterMinorVersionIsReadAsFarAsItIsKnown() {
        ReadResult<Referral> read =
                SocialPrescribingJson.readReferral(mary("referral:1.0\",", "referral:1.7\", \"colour\": \"blue\","));

        assertThat(read.isValid()).isTrue();
        assertThat(read.problems().map(it -> it.severity() + " " + it.code()))
                .containsExactly("warning schema.newer", "warning unknown");
    }

    @Test
    void anotherKindOrAgeOfDocumentIsOneProblem() {
        assertThat(only(bytes("{\"schema\": \"urn:social-prescribing:policy:1.0\", \"rules\": []}"))
                        .code())
                .hasToString("schema.kind");
        assertThat(only(mary("referral:1.0", "referral:2.0")).code()).hasToString("schema.version");
        assertThat(only(mary("referral:1.0", "referral:one")).code()).hasToString("schema.version");
    }

    @Test
    void aCodeHasASystemAndAValueWithoutSpace() {
        assertThat(only(mary("\"hunger\", \"text\"", "\"two words\", \"text\"")))
                .hasToString("8:72: code: expected 1 to 255 characters without space or bar (/reasons/1/code)");
    }

    @Test
    void notesSaySomething() {
        String notes = MARY.substring(MARY.indexOf("\"has been"), MARY.lastIndexOf("\"") + 1);

        assertThat(only(mary(notes, "\" \\n \"")).code()).hasToString("text.blank");
        assertThat(only(mary(notes, "\"" + "x".repeat(100_001) + "\"")).code()).hasToString("text.long");
        assertThat(only(mary(notes, "\"half \\ud83d\"")).code()).hasToString("json.surrogate");
        assertThat(SocialPrescribingJson.readReferral(mary(notes, "\"\\ud83d\\ude00\""))
                        .value()
                        .get()
                        .notes()
                        .get()
                        .text())
                .isEqualTo("😀");
    }

    @Test
    void tellsAsManyProblemsAsAskedForAndCountsTheRest() {
        byte[] document = bytes("{" + "\"x\": 1, ".repeat(30) + "\"x\": 1}");

        ReadResult<Referral> read = SocialPrescribingJson.readReferral(
                document, Profile.strict(), Limits.standard().withProblems(10));

        assertThat(read.problems()).hasSize(11);
        assertThat(read.problems().last().sentence()).isEqualTo("27 more problems are not shown");
    }

    private static ReadResult<Referral> lenient(byte[] document) {
        return SocialPrescribingJson.readReferral(document, Profile.lenient(), Limits.standard());
    }

    private static Problem only(byte[] document) {
        ReadResult<Referral> read = SocialPrescribingJson.readReferral(document);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        return read.problems().get();
    }
}
