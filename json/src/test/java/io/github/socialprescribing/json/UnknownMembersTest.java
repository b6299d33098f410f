package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.SampleDocumentsTest.sample;
import static io.github.socialprescribing.json.Samples.MARY;
import static io.github.socialprescribing.json.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.document.UnknownMember;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.json.problem.Profile;
import io.vavr.collection.List;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody knows is told, kept beside the value, and put back where it was by whoever passes the document on. */
class UnknownMembersTest {

    private static final String VALUE = "{\"a\\u0022\": [1e400, \"\\ud83d \\n\",\r\n  {}], \"b\": null}";

    private static <T> ReadResult<T> lenient(Format<T> format, String document) {
        return SocialPrescribingJson.read(format, bytes(document), Profile.lenient(), Limits.standard());
    }

    @ParameterizedTest
    @MethodSource("io.github.socialprescribing.json.SampleDocumentsTest#everyFormat")
    <T> void isPutBackWhereverItStood(Format<T> format) throws IOException {
        String document = sample(format);
        for (Spot spot : Spot.of(document)) {
            String strange = spot.before(document, "\"x-colour\" : " + VALUE + " , ");
            ReadResult<T> read = lenient(format, strange);

            String written = SocialPrescribingJson.write(format, read.value().get(), read.unknown());

            assertThat(read.unknown())
                    .as("before `%s` at %d", spot.name(), spot.start())
                    .containsExactly(new UnknownMember(read.problems().last().pointer(), "x-colour", VALUE));
            assertThat(written).doesNotContain("\n", "\r");
            ReadResult<T> again = lenient(format, written);
            assertThat(again.value()).isEqualTo(read.value());
            assertThat(again.unknown().map(it -> it.holder() + it.json().replaceAll("\\s+", " ")))
                    .isEqualTo(read.unknown().map(it -> it.holder() + it.json().replaceAll("\\s+", " ")));
        }
    }

    @Test
    void comesBackInTheOrderInWhichItStood() {
        String strange = MARY.replace("\"route\"", "\"z\": true, \"a\": -0.10, \"route\"");

        ReadResult<?> read = lenient(Formats.REFERRAL, strange);

        assertThat(read.unknown())
                .containsExactly(new UnknownMember("", "z", "true"), new UnknownMember("", "a", "-0.10"));
    }

    @Test
    void isKeptOfALaterVersionAlsoWhereReadingIsStrict() {
        String later = MARY.replace("referral:1.0", "referral:1.4").replace("\"route\"", "\"colour\": 7, \"route\"");

        ReadResult<?> read = SocialPrescribingJson.readReferral(bytes(later));

        assertThat(read.errors()).isEmpty();
        assertThat(read.unknown()).containsExactly(new UnknownMember("", "colour", "7"));
    }

    @Test
    void isNotKeptOfADocumentThatIsRefused() {
        String strange = MARY.replace("\"route\"", "\"colour\": 7, \"route\"");

        assertThat(SocialPrescribingJson.readReferral(bytes(strange)).unknown()).isEmpty();
        assertThat(SocialPrescribingJson.readReferral(bytes(MARY)).unknown()).isEmpty();
    }

    @Test
    void standsInItsObjectOnce() {
        String twice = MARY.replace("\"route\"", "\"colour\": 7, \"colour\": 8, \"route\"");
        String inside = MARY.replace("\"route\"", "\"colour\": [{\"a\": 1, \"b\": {}, \"a\": 1}], \"route\"");
        String elsewhere = MARY.replace("\"scope\"", "\"colour\": 7, \"scope\"");

        assertThat(lenient(Formats.REFERRAL, twice).problems().map(it -> it.code() + " " + it.severity()))
                .containsExactly("unknown info", "unknown.twice error");
        assertThat(lenient(Formats.REFERRAL, inside).errors().map(it -> it.code() + " " + it.pointer()))
                .containsExactly("unknown.twice ");
        assertThat(SocialPrescribingJson.readReferral(bytes(inside)).problems()).hasSize(1);
        assertThat(lenient(Formats.REFERRAL, elsewhere).errors()).isEmpty();
    }

    @Test
    void isKeptAsOftenAsItIsTold() {
        String many = MARY.replace(
                "\"route\"", List.range(0, 30).map(it -> "\"x" + it + "\": 1, ").mkString() + "\"route\"");

        ReadResult<?> read = SocialPrescribingJson.readReferral(
                bytes(many), Profile.lenient(), Limits.standard().withProblems(20));

        assertThat(read.unknown()).hasSize(20);
        assertThat(read.problems().map(Problem::code).last()).hasToString("limit.problems");
    }

    @Test
    void isLeftOutWhereItsObjectIsNoMore() {
        ReadResult<?> read = lenient(Formats.REFERRAL, MARY);
        UnknownMember lost = new UnknownMember("/referrer/office", "colour", "7");

        String written = SocialPrescribingJson.write(
                Formats.REFERRAL, lenient(Formats.REFERRAL, MARY).value().get(), List.of(lost));

        assertThat(written).doesNotContain("colour");
        assertThat(lenient(Formats.REFERRAL, written).value()).isEqualTo(read.value());
    }

    @Test
    void saysNothingOfWhatItHolds() {
        assertThat(new UnknownMember("/referrer", "Kanarie", "\"4857\"")).hasToString("UnknownMember[/referrer]");
    }
}
