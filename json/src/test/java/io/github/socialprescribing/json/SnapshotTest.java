package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.SampleDocumentsTest.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.document.PathwaySnapshot;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could not have come of any history is refused where it stands. */
class SnapshotTest {

    private static ReadResult<PathwaySnapshot> read(String document) {
        return SocialPrescribingJson.read(Formats.PATHWAY_SNAPSHOT, Samples.bytes(document));
    }

    private static Seq<String> told(String document) {
        return read(document).problems().map(it -> it.pointer().replace("/pathway/", "") + " " + it.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"key\": \"need-2\", \"value\": {\"type\"| {\"key\": \"need-3\", \"value\": {\"type\"| needs/statuses",
                "\"value\": [\"need-2\"]| \"value\": [\"need-9\"]| needs/causes/causes",
                "\"value\": [\"need-2\"]| \"value\": [\"need-1\"]| needs/causes/causes",
                "\"key\": \"session-1\"| \"key\": \"session-7\"| support/sessions/byId",
                "\"support\": {\"openedOn\": \"2026-03-02\"| \"support\": {\"openedOn\": \"2026-03-03\"| support/openedOn",
                "\"status\": \"accepted\"| \"status\": \"completed\"| connections/byId/0",
                "\"side\": \"recipient\"| \"side\": \"requester\"| connections/byId/0",
                "\"left\": \"2026-03-25\"| \"left\": \"2026-03-24\"| course/stays/0",
                "\"stage\": \"holding\"| \"stage\": \"discharged\"| course/stays",
                "\"stage\": \"active\"| \"stage\": \"paused\"| course/stays/0",
                "\"status\": \"sent\"| \"status\": \"started\"| connections/byId/0",
            })
    void refusesWhatNoHistoryLeadsTo(String was, String is, String where) throws IOException {
        String sample = sample(Formats.PATHWAY_SNAPSHOT).replaceAll("\\{\\s+\"openedOn\"", "{\"openedOn\"");
        assertThat(sample).contains(was);

        assertThat(told(sample.replaceFirst(java.util.regex.Pattern.quote(was), is))
                        .distinct())
                .isNotEmpty()
                .allMatch(it -> it.endsWith(" snapshot.no-history"))
                .allMatch(it -> List.of(where.split(" ")).exists(it::startsWith));
    }

    @Test
    void tellsWhatNoPolicyAllowsAsItTellsItOfHistories() throws IOException {
        String sample = sample(Formats.PATHWAY_SNAPSHOT);

        assertThat(told(sample.replace("\"heldOn\": \"2026-03-09\"", "\"heldOn\": \"2026-03-01\"")))
                .containsExactly("support/sessions/byId/0 history.too-early");
        assertThat(
                        told(
                                sample.replace(
                                        "[{\"key\": \"need-1\", \"value\": [\"need-2\"]}]",
                                        "[{\"key\": \"need-1\", \"value\": [\"need-2\"]}, {\"key\": \"need-2\", \"value\": [\"need-1\"]}]")))
                .containsExactly("needs/causes/causes/1 cause.circular");
        assertThat(told(sample.replace(
                        "\"stage\": \"active\", \"from\"", "\"stage\": \"active\", \"until\": null, \"from\"")))
                .isNotEmpty();
    }

    @Test
    void refusesToHaveComeOfFewerEventsThanLeadThere() throws IOException {
        String sample = sample(Formats.PATHWAY_SNAPSHOT);

        assertThat(told(sample.replace("\"sequence\": 20", "\"sequence\": 13")))
                .containsExactly("sequence snapshot.too-few-events");
        assertThat(read(sample.replace("\"sequence\": 20", "\"sequence\": 14")).isValid())
                .isTrue();
    }

    @Test
    void aPlaceIsInsideOfThePartThatIsTold() throws IOException {
        String broken = sample(Formats.PATHWAY_SNAPSHOT).replace("\"side\": \"recipient\"", "\"side\": \"requester\"");

        int offset = (int) read(broken).problems().head().place().offset();

        assertThat(broken.substring(offset)).startsWith("{\"key\": \"connection-1\"");
    }

    @Test
    void theNextEventFollowsOnTheLastOfTheSnapshot() throws IOException {
        Seq<Envelope<io.github.socialprescribing.pathway.PathwayEvent>> history = SocialPrescribingJson.read(
                        Formats.PATHWAY, Samples.bytes(sample(Formats.PATHWAY)))
                .value()
                .get();

        PathwaySnapshot first = PathwaySnapshot.of(history.take(4));

        assertThat(first.pathway().sequence()).isEqualTo(4);
        assertThat(first.after(List.empty())).isSameAs(first);
        assertThat(first.after(history.drop(4))).isEqualTo(PathwaySnapshot.of(history));
    }

    @Test
    void aKindThatIsOnlySpokenOfIsToldAsSuch() throws IOException {
        String scenario = sample(Formats.PATHWAY_SNAPSHOT).replace(":pathway-snapshot:1.0", ":scenario:1.0");

        assertThat(told(scenario)).containsExactly("/schema schema.reserved");
        assertThat(told(scenario.replace(":scenario:", ":run-summary:"))).containsExactly("/schema schema.reserved");
        assertThat(told(scenario.replace(":scenario:", ":diary:"))).containsExactly("/schema schema.kind");
    }

    @Test
    void aStrangePolicyIsToldWhereThePoliciesAreKnown() throws IOException {
        String sample = sample(Formats.PATHWAY_SNAPSHOT);
        SnapshotFormat knowing = Formats.PATHWAY_SNAPSHOT.knowing(List.of(Cesp.policy()));
        String known = sample.replaceFirst(
                "\"hash\": \"[^\"]*\"", "\"hash\": \"" + Cesp.policy().hash() + "\"");

        ReadResult<PathwaySnapshot> read = SocialPrescribingJson.read(knowing, Samples.bytes(sample));

        assertThat(read.isValid()).isTrue();
        assertThat(read.problems().map(it -> it.pointer() + " " + it.code()))
                .containsExactly("/stamp/hash policy.unknown");
        assertThat(SocialPrescribingJson.read(knowing, Samples.bytes(known)).problems())
                .isEmpty();
    }
}
