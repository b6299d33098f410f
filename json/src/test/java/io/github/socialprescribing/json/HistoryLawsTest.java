package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.SampleDocumentsTest.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A history that is sound but for one thing, which no decider would have let happen: the thing is told, and its place. */
class HistoryLawsTest {

    private static final String DISCHARGED =
            "{\"type\": \"ending-moved\", \"event\": {\"type\": \"client-discharged\", \"on\": \"2026-05-04\"}}";
    private static final String ASIDE = "{\"rule\": \"END-01\", \"by\": \"manager-1\", \"role\": \"manager\","
            + " \"reason\": \"moves house today\", \"expires\": \"2026-05-05\"}";
    private static final String CLOSED = "{\"type\": \"ending-moved\", \"event\": {\"type\": \"pathway-closed-early\","
            + " \"on\": \"2026-05-04\", \"reason\": \"moved\"}}";
    private static final String PLAN = "{\"type\": \"ending-moved\", \"event\": {\"type\": \"ending-plan-agreed\","
            + " \"plan\": {\"agreedOn\": \"2026-04-20\"}}}";
    private static final String SEAT = "{\"type\": \"member-invited\", \"on\": \"2026-01-07\", \"seat\": {\"who\":"
            + " \"resident-3\", \"panel\": \"partners\", \"resident\": false, \"organisation\": \"church-hall\","
            + " \"sector\": \"faith\"}}";
    private static final String JOINED =
            "{\"type\": \"member-joined\", \"who\": \"resident-3\", \"on\": \"2026-01-08\"}";
    private static final String NEED = ", \"need\": {\"pathway\": \"pathway-1\", \"need\": \"need-1\","
            + " \"kind\": \"money\", \"urgency\": \"soon\"}";

    /** The history with more events at its end. */
    private static String longer(String document, String... events) {
        int last = document.split("\"sequence\"", -1).length - 1;
        String more = List.of(events)
                .zipWithIndex((event, index) -> """
                        , {"sequence": %d, "recorded": {"at": "2026-05-04T10:00:00Z", "by": "actor-1", "role": "manager"},
                         "stamp": {"id": "CESP", "version": "1", "hash": "7"}, "event": %s}""".formatted(last + 1 + index, event))
                .mkString();
        return document.replaceFirst("\\s*]\\s*}\\s*$", more + "]}");
    }

    private static String changed(Format<?> format, String what, String to) throws IOException {
        String document = sample(format);
        assertThat(document).contains(what);
        return document.replace(what, to);
    }

    private static List<String> told(Format<?> format, String document) {
        return SocialPrescribingJson.read(format, Samples.bytes(document))
                .problems()
                .map(it -> it.pointer() + " " + it.code())
                .toList();
    }

    private static List<String> told(String... events) throws IOException {
        return told(Formats.PATHWAY, longer(sample(Formats.PATHWAY), events));
    }

    @Test
    void aScoreLiesOnItsScaleAlsoWhenItIsPutRight() throws IOException {
        String recorded = changed(Formats.PATHWAY, "\"points\": 3.5", "\"points\": 10.5");
        String between = changed(Formats.PATHWAY, "\"points\": 3.5", "\"points\": 3.7");
        String nameless = changed(Formats.PATHWAY, "\"direction\": \"higher-is-better\", ", "");
        String score = sample(Formats.PATHWAY)
                .lines()
                .filter(line -> line.contains("score-recorded"))
                .findFirst()
                .get()
                .replaceFirst("^\\s*\"event\": ", "");
        String corrected = score.replace("score-recorded", "score-corrected")
                .replace("\"points\": 3.5}", "\"points\": -1}, \"reason\": \"misheard\"");

        assertThat(told(Formats.PATHWAY, recorded)).containsExactly("/events/6/event score.off-scale");
        assertThat(told(Formats.PATHWAY, between)).containsExactly("/events/6/event score.off-scale");
        assertThat(told(Formats.PATHWAY, nameless))
                .containsExactly("/events/6/event/event/score/measure/direction required");
        assertThat(told(corrected)).containsExactly("/events/7/event score.off-scale");
    }

    @Test
    void whoeverGrantedTheirOwnRequestIsToldAndWhatTheyWroteIsRead() throws IOException {
        String asked = "{\"type\": \"extension-moved\", \"event\": {\"type\": \"extension-requested\", \"by\": \"%s\","
                + " \"request\": {\"id\": \"extension-9\", \"unitsAsked\": {\"halves\": 2}, \"clientAgrees\": true}}}";
        String granted =
                "{\"type\": \"extension-moved\", \"event\": {\"type\": \"extension-decided\", \"by\": \"manager-1\","
                        + " \"request\": \"extension-9\", \"decision\": {\"type\": \"granted\", \"units\": {\"halves\": 2}}}}";
        String own = longer(sample(Formats.PATHWAY), asked.formatted("manager-1"), granted);

        assertThat(told(asked.formatted("worker-7"), granted)).isEmpty();
        assertThat(told(Formats.PATHWAY, own)).singleElement().asString().endsWith("grant.own");
        assertThat(SocialPrescribingJson.read(Formats.PATHWAY, Samples.bytes(own))
                        .value())
                .isNotEmpty();
    }

    @Test
    void moneyIsWholePenceOfACurrencyThatThereIs() throws IOException {
        assertThat(told(
                        Formats.BUDGET,
                        changed(
                                Formats.BUDGET,
                                "\"minor\": 3500, \"currency\": \"GBP\"",
                                "\"minor\": 35.5, \"currency\": \"GBX\"")))
                .containsExactly(
                        "/events/1/event/spend/amount/minor number", "/events/1/event/spend/amount/currency currency");
        assertThat(told(
                        Formats.BUDGET,
                        changed(
                                Formats.BUDGET,
                                "\"minor\": 3250, \"currency\": \"GBP\"",
                                "\"minor\": 3250, \"currency\": \"EUR\"")))
                .containsExactly("/events/3/event history.impossible");
    }

    @Test
    void nothingIsPromisedThatIsNotThereNorBoughtForNoNeed() throws IOException {
        assertThat(told(Formats.BUDGET, changed(Formats.BUDGET, "\"minor\": 50000", "\"minor\": 3400")))
                .containsExactly("/events/2/event budget.overspent");
        assertThat(told(Formats.BUDGET, changed(Formats.BUDGET, "\"minor\": 3250", "\"minor\": 50001")))
                .containsExactly("/events/3/event budget.overspent");
        assertThat(told(Formats.BUDGET, changed(Formats.BUDGET, NEED, "")))
                .containsExactly("/events/1/event spend.needless");
    }

    @Test
    void aWorkerDoesOneThingAtATime() throws IOException {
        String entry = "{\"type\": \"time-logged\", \"entry\": {\"id\": \"time-2\", \"start\": \"2026-03-09T%s:00Z\","
                + " \"minutes\": 30, \"activity\": {\"code\": {\"system\": \"urn:social-prescribing:activity\","
                + " \"code\": \"listening\"}, \"level\": \"individual\"}}}";
        String during = entry.formatted("10:59");
        String next = entry.formatted("11:00");
        String amended = during.replace("time-logged", "time-amended").replace("}}}", "}}, \"reason\": \"misread\"}");

        String sheet = sample(Formats.WORKFORCE);
        assertThat(told(Formats.WORKFORCE, longer(sheet, during))).containsExactly("/events/3/event time.overlap");
        assertThat(told(
                        Formats.WORKFORCE,
                        longer(sheet, during.replace("\"minutes\"", "\"isSecondary\": true, \"minutes\""))))
                .isEmpty();
        assertThat(told(Formats.WORKFORCE, longer(sheet, next, amended)))
                .containsExactly("/events/4/event time.overlap");
        assertThat(told(Formats.WORKFORCE, longer(sheet, next, amended.replace("10:59", "11:10"))))
                .isEmpty();
    }

    @Test
    void nothingHappensBeforeTheOpening() throws IOException {
        assertThat(told(
                        Formats.PATHWAY,
                        changed(Formats.PATHWAY, "\"plannedFor\": \"2026-03-09\"", "\"plannedFor\": \"2026-03-01\"")))
                .containsExactly("/events/1/event history.too-early");
        assertThat(told(
                        Formats.PATHWAY,
                        changed(Formats.PATHWAY, "\"heldOn\": \"2026-03-09\"", "\"heldOn\": \"2026-03-01\"")))
                .containsExactly("/events/2/event history.too-early");
        assertThat(told(CLOSED.replace("2026-05-04", "2026-03-01")))
                .containsExactly("/events/7/event history.too-early");
    }

    @Test
    void anEndHasAReasonOrAPlanAndComesOnce() throws IOException {
        assertThat(told(CLOSED.replace(", \"reason\": \"moved\"", "")))
                .containsExactly("/events/7/event/event/reason required");
        assertThat(told(PLAN, DISCHARGED)).isEmpty();
        assertThat(told(PLAN, DISCHARGED, CLOSED)).containsExactly("/events/9/event history.step");
        assertThat(told(DISCHARGED)).containsExactly("/events/7/event discharge.unplanned");
        assertThat(told(DISCHARGED + ", \"overrides\": [" + ASIDE + "]")).isEmpty();
        assertThat(SocialPrescribingJson.read(
                                Formats.PATHWAY, Samples.bytes(longer(sample(Formats.PATHWAY), DISCHARGED)))
                        .isValid())
                .isTrue();
    }

    @Test
    void aPathwayGoesOnlyWhereItsStageLeads() throws IOException {
        String ended = "{\"type\": \"course-moved\", \"event\": {\"type\": \"stage-reached\", \"stage\": \"active\","
                + " \"on\": \"2026-05-05\"}}";

        assertThat(told(CLOSED, ended)).containsExactly("/events/8/event history.step");
    }

    @Test
    void aSeatIsTakenInItsOwnRightUnlessARuleWasSetAside() throws IOException {
        String panel = sample(Formats.PANEL);
        String stranger = SEAT.replace("resident-3", "resident-9");
        String ofNobody = stranger.replace(", \"organisation\": \"church-hall\", \"sector\": \"faith\"", "");
        String ofElsewhere = ofNobody.replace("partners", "community");

        assertThat(told(Formats.PANEL, longer(panel, stranger))).isEmpty();
        assertThat(told(Formats.PANEL, longer(panel, ofNobody))).containsExactly("/events/7/event panel.anothers-seat");
        assertThat(told(Formats.PANEL, longer(panel, ofElsewhere)))
                .containsExactly("/events/7/event panel.anothers-seat");
        assertThat(told(Formats.PANEL, panel.replaceFirst("\"resident\": true", "\"resident\": false")))
                .isEmpty();
    }

    @Test
    void nothingIsDoneAboutAReferralBeforeItCame() throws IOException {
        String tried = "{\"type\": \"contact-attempted\", \"attempt\": {\"at\": \"2026-03-01T10:00:00\","
                + " \"channel\": \"telephone\", \"reached\": false}}";
        String later = changed(Formats.INTAKE, "\"receivedOn\": \"2026-03-02\"", "\"receivedOn\": \"2026-03-04\"");
        String zone = changed(Formats.INTAKE, "\"receivedOn\": \"2026-03-02\"", "\"receivedOn\": \"2026-03-03\"");

        assertThat(told(Formats.INTAKE, longer(sample(Formats.INTAKE), tried)))
                .containsExactly("/events/2/event intake.before-receipt");
        assertThat(told(Formats.INTAKE, later))
                .containsExactly("/events/0/event intake.before-receipt", "/events/1/event intake.before-receipt");
        assertThat(told(Formats.INTAKE, zone)).isEmpty();
    }

    @Test
    void nobodySitsTwiceAndNobodyUnasked() throws IOException {
        String panel = sample(Formats.PANEL);

        assertThat(told(Formats.PANEL, longer(panel, SEAT))).containsExactly("/events/7/event panel.two-seats");
        assertThat(told(Formats.PANEL, longer(panel, JOINED))).containsExactly("/events/7/event history.step");
        assertThat(told(Formats.PANEL, longer(panel, JOINED.replace("resident-3", "resident-9"))))
                .containsExactly("/events/7/event history.impossible");
        assertThat(told(Formats.PANEL, longer(panel, JOINED.replace("joined", "left"), SEAT, JOINED)))
                .isEmpty();
    }
}
