package io.github.socialprescribing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.document.DocumentKind;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class HistoryReadingTest {

    private static final String OPENED = """
            {"type": "pathway-opened", "pathway": "p-1", "client": "c-1", "referral": "r-1", "professionallyReferred": true,
             "service": "s-1", "worker": "worker-7", "openedOn": "2026-03-02"}""";
    private static final String NEED = """
            {"type": "need-moved", "event": {"type": "need-identified", "need": {"id": "n-1", "kind": "food",
             "origin": {"type": "referred"}, "voicedOn": "2026-03-02", "inTheirWords": "CANARY is hungry"}}}""";
    private static final String PLANNED = """
            {"type": "session-moved", "event": {"type": "session-planned", "contact": {"id": "s-1", "plannedFor": "2026-03-09"}}}""";
    private static final String CLOSED = """
            {"type": "ending-moved", "event": {"type": "pathway-closed-early", "on": "2026-03-20", "reason": "clients-wish"}}""";

    private static String history(String... events) {
        return history(1, events);
    }

    private static String history(int first, String... events) {
        return List.of(events)
                .zipWithIndex((event, index) ->
                        """
                        {"sequence": %d, "recorded": {"at": "2026-03-02T10:00:00Z", "by": "worker-7", "role": "link-worker"},
                         "stamp": {"id": "CESP", "version": "1", "hash": "%s"}, "event": %s}""".formatted(first + index, Cesp.policy().hash(), event))
                .mkString("{\"schema\": \"urn:social-prescribing:pathway:1.0\", \"events\": [", ",\n", "]}");
    }

    private static ReadResult<Seq<Envelope<PathwayEvent>>> read(String document) {
        return SocialPrescribingJson.read(Formats.PATHWAY, Samples.bytes(document));
    }

    private static List<String> told(String document) {
        return read(document)
                .problems()
                .map(it -> it.pointer() + " " + it.code())
                .toList();
    }

    @Test
    void readsAHistoryInWhateverOrderItsMembersStand() {
        String reordered = history(
                OPENED,
                "{\"event\": {\"contact\": {\"plannedFor\": \"2026-03-09\", \"id\": \"s-1\"}, \"type\": \"session-planned\"},"
                        + " \"type\": \"session-moved\"}");

        assertThat(read(reordered).value())
                .isEqualTo(read(history(OPENED, PLANNED)).value());
        assertThat(read(reordered).isValid()).isTrue();
    }

    @Test
    void tellsAnUnknownKindOfEventWithThoseThatThereAre() {
        ReadResult<?> read = read(history(OPENED, PLANNED.replace("session-planned", "session-CANARY")));

        assertThat(told(history(OPENED, PLANNED.replace("session-planned", "session-CANARY"))))
                .containsExactly("/events/1/event/event/type word");
        assertThat(read.problems().head().remedy().get())
                .contains("`session-planned`", "`session-attended`")
                .doesNotContain("CANARY");
        assertThat(told(history(OPENED, PLANNED.replace("\"type\": \"session-planned\",", ""))))
                .containsExactly("/events/1/event/event/type required");
        assertThat(told(history(OPENED, PLANNED.replace("\"session-planned\"", "7"))))
                .containsExactly("/events/1/event/event/type word");
        assertThat(told(history(OPENED, "\"session-planned\""))).containsExactly("/events/1/event type");
    }

    @Test
    void tellsEveryFaultOfEveryEvent() {
        String broken = history(
                OPENED.replace("2026-03-02", "2026-02-30").replace("true", "\"CANARY\""),
                NEED.replace("\"kind\": \"food\",", "").replace("referred", "CANARY"),
                PLANNED.replace("\"id\"", "\"CANARY\": {}, \"id\""));

        assertThat(told(broken))
                .containsExactly(
                        "/events/0/event/professionallyReferred type",
                        "/events/0/event/openedOn date",
                        "/events/1/event/event/need/kind required",
                        "/events/1/event/event/need/origin/type word",
                        "/events/2/event/event/contact unknown");
        assertThat(read(broken).problems().mkString()).doesNotContain("CANARY");
    }

    @Test
    void tellsWhereAHistoryCouldNotHaveHappened() {
        String attended = PLANNED.replaceAll(
                "session-planned.*",
                "session-attended\", \"contact\": \"s-9\"," + " \"heldOn\": \"2026-03-09\", \"minutes\": 60}}");

        assertThat(told(history(NEED))).containsExactly("/events/0/event history.impossible");
        assertThat(told(history(OPENED, OPENED))).containsExactly("/events/1/event history.impossible");
        assertThat(told(history(OPENED, attended, attended))).containsExactly("/events/1/event history.impossible");
        assertThat(told(history(7, attended))).isEmpty();
    }

    @Test
    void tellsOfASessionThatWasHeldAfterTheEndAndNotOfOneThatWasToldAfterIt() {
        String held = "{\"type\": \"session-moved\", \"event\": {\"type\": \"session-attended\", \"contact\": \"s-1\","
                + " \"heldOn\": \"%s\", \"minutes\": 60}}";

        assertThat(told(history(OPENED, PLANNED, CLOSED, held.formatted("2026-03-20"))))
                .isEmpty();
        assertThat(told(history(OPENED, PLANNED, CLOSED, held.formatted("2026-03-21"))))
                .containsExactly("/events/3/event history.after-end");
    }

    @Test
    void tellsOfASessionThatWasPlannedForAfterTheEndAndMissedAllTheSame() {
        String absent = "{\"type\": \"session-moved\", \"event\": {\"type\": \"%s\", \"contact\": \"s-1\"%s}}";
        String later = PLANNED.replace("2026-03-09", "2026-03-23");

        for (String missed : List.of(
                absent.formatted("session-not-attended", ""),
                absent.formatted("session-prevented", ", \"reason\": \"ill\""))) {
            assertThat(told(history(OPENED, later, CLOSED, missed)))
                    .containsExactly("/events/3/event history.after-end");
            assertThat(told(history(OPENED, PLANNED, CLOSED, missed))).isEmpty();
        }
    }

    @Test
    void tellsWhatNoPolicyAllows() {
        String second = NEED.replace("n-1", "n-2");
        String cause =
                "{\"type\": \"need-moved\", \"event\": {\"type\": \"cause-linked\", \"effect\": \"%s\", \"cause\": \"%s\"}}";
        String met = "{\"type\": \"need-moved\", \"event\": {\"type\": \"need-progressed\", \"need\": \"n-1\","
                + " \"status\": {\"type\": \"met\"}}}";

        assertThat(told(history(OPENED, CLOSED, PLANNED))).containsExactly("/events/2/event history.after-end");
        assertThat(told(history(OPENED, NEED, second, cause.formatted("n-1", "n-2"), cause.formatted("n-2", "n-1"))))
                .containsExactly("/events/4/event cause.circular");
        assertThat(told(history(OPENED, NEED, met, met))).containsExactly("/events/3/event history.step");
    }

    @Test
    void tellsTwoEventsThatClaimOnePlace() {
        String two = history(OPENED, NEED, PLANNED).replace("\"sequence\": 3", "\"sequence\": 2");

        assertThat(told(two)).containsExactly("/events/2/sequence history.conflict");
        assertThat(told(history(OPENED, NEED).replace("\"sequence\": 1", "\"sequence\": 0")))
                .containsExactly("/events/0/sequence number");
    }

    @Test
    void warnsOnceOfEachPolicyThatIsNotKnown() {
        String document = history(OPENED, NEED, PLANNED);
        HistoryFormat<PathwayEvent> knowing = Formats.PATHWAY.knowing(List.of(Cesp.policy()));
        HistoryFormat<PathwayEvent> knowingNone = Formats.PATHWAY.knowing(List.<Policy>empty());

        assertThat(SocialPrescribingJson.read(knowing, Samples.bytes(document)).problems())
                .isEmpty();
        assertThat(SocialPrescribingJson.read(knowingNone, Samples.bytes(document))
                        .isValid())
                .isTrue();
        assertThat(SocialPrescribingJson.read(knowingNone, Samples.bytes(document))
                        .problems()
                        .map(it -> it.pointer() + " " + it.severity()))
                .containsExactly("/events/0/stamp/hash warning");
        assertThat(knowing.kind()).isEqualTo(DocumentKind.PATHWAY);
    }

    /** A session planned for every Monday from 9 March on. */
    private static String[] planned(int sessions) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(OPENED),
                        java.util.stream.IntStream.range(0, sessions)
                                .mapToObj(week -> PLANNED.replace("s-1", "s-" + (week + 1))
                                        .replace(
                                                "2026-03-09",
                                                java.time.LocalDate.of(2026, 3, 9)
                                                        .plusWeeks(week)
                                                        .toString())))
                .toArray(String[]::new);
    }

    @Test
    void warnsOfASessionThatItsPolicyWouldNotHaveAllowed() {
        HistoryFormat<PathwayEvent> knowing = Formats.PATHWAY.knowing(List.of(Cesp.policy()));

        assertThat(SocialPrescribingJson.read(knowing, Samples.bytes(history(planned(7))))
                        .problems())
                .isEmpty();
        ReadResult<?> read = SocialPrescribingJson.read(knowing, Samples.bytes(history(planned(9))));
        assertThat(read.isValid()).isTrue();
        assertThat(read.problems().map(it -> it.pointer() + " " + it.code() + " " + it.severity()))
                .contains("/events/9/event policy.not-allowed warning");
        assertThat(told(history(planned(9)))).isEmpty();
        assertThat(SocialPrescribingJson.read(
                                knowing,
                                Samples.bytes(history(planned(9))
                                        .replace(Cesp.policy().hash(), "0".repeat(64))))
                        .problems()
                        .map(it -> it.code().name()))
                .containsExactly("policy.unknown");
    }

    @Test
    void whateverIsCutOffIsTold() {
        String document = history(OPENED, NEED, PLANNED);
        for (int end = 0; end < document.length(); end += 7) {
            ReadResult<?> read = read(document.substring(0, end));
            assertThat(read.isValid()).isFalse();
            assertThat(read.problems()).hasSize(1);
        }
    }
}
