package io.github.socialprescribing.json;

import static io.github.socialprescribing.json.SampleDocumentsTest.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.problem.Problem;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event speaks of was told of before it, also where an area of a pathway cannot see its neighbour. */
class MentionsTest {

    private static final String WALKS = "\"destination\": {\"asset\": \"walks\", \"sector\": \"community\"}";
    private static final String SIGNPOSTED = """
            {"type": "connection-moved", "event": {"type": "connection-made", "connection": {"type": "signpost",
             "id": "connection-9", %s, "needs": ["need-1"], "on": "2026-03-09"}}}""".formatted(WALKS);

    private static Iterable<String> told(String... events) throws IOException {
        String document = sample(Formats.PATHWAY);
        int last = document.split("\"sequence\"", -1).length - 1;
        StringBuilder more = new StringBuilder();
        for (String event : events) {
            last++;
            more.append("""
                    , {"sequence": %d, "recorded": {"at": "2026-05-04T10:00:00Z", "by": "actor-1", "role": "manager"},
                     "stamp": {"id": "CESP", "version": "1", "hash": "7"}, "event": %s}""".formatted(last, event));
        }
        return SocialPrescribingJson.read(
                        Formats.PATHWAY, Samples.bytes(document.replaceFirst("\\s*]\\s*}\\s*$", more + "]}")))
                .problems()
                .map(Problem::code)
                .map(Object::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"type": "connection-moved", "event": {"type": "connection-made", "connection": {"type": "signpost",
                 "id": "connection-1", WALKS, "needs": ["need-1"], "on": "2026-03-09"}}}""", """
                {"type": "connection-moved", "event": {"type": "connection-made", "connection": {"type": "accompaniment",
                 "id": "connection-1", WALKS, "contact": "session-1"}}}""", """
                {"type": "advocacy-moved", "event": {"type": "application-prepared", "on": "2026-03-09",
                 "application": {"id": "application-1", "kind": "housing", "need": "need-1"}}}""", """
                {"type": "need-moved", "event": {"type": "barrier-found", "barrier": {"id": "barrier-1", "kind": "transport",
                 "hindered": {"type": "of-need", "need": "need-1"}}}}""", """
                {"type": "need-moved", "event": {"type": "barrier-found", "barrier": {"id": "barrier-1", "kind": "transport",
                 "hindered": {"type": "of-connection", "connection": "connection-9"}}}}""", """
                {"type": "need-moved", "event": {"type": "need-identified", "need": {"id": "need-7", "kind": "food",
                 "origin": {"type": "discovered-in", "contact": "session-1"}, "voicedOn": "2026-03-09"}}}""", """
                {"type": "connection-moved", "event": {"type": "connection-valued", "id": "connection-9",
                 "view": {"valued": true, "on": "2026-03-09"}}}""", """
                {"type": "money-moved", "event": {"type": "spend-linked", "budget": "budget-1", "spend": "spend-1",
                 "need": "need-1"}}""", """
                {"type": "goal-moved", "event": {"type": "plan-agreed", "plan": {"authors": ["client", "worker"],
                 "agreedOn": "2026-03-09", "reviewOn": "2026-04-06", "connections": ["connection-9"]}}}"""})
    void anEventSpeaksOfWhatIsKnown(String event) throws IOException {
        String known = event.replace("WALKS", WALKS);
        String unknown = known.replaceAll("\"(need-1|session-1|connection-9)\"", "\"nowhere\"");

        assertThat(told(SIGNPOSTED, known)).isEmpty();
        assertThat(told(SIGNPOSTED, unknown)).containsExactly("id.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"type": "need-moved", "event": {"type": "barrier-found", "barrier": {"id": "barrier-1", "kind": "transport",
                 "hindered": {"type": "of-goal", "goal": "goal-9"}}}}""", """
                {"type": "goal-moved", "event": {"type": "plan-agreed", "plan": {"authors": ["client", "worker"],
                 "agreedOn": "2026-03-09", "reviewOn": "2026-04-06",
                 "steps": [{"goal": "goal-9", "who": "client", "what": "go and see"}]}}}""", """
                {"type": "extension-moved", "event": {"type": "extension-requested", "by": "worker-7", "request": {
                 "id": "extension-9", "unitsAsked": {"halves": 2}, "goals": ["goal-9"], "clientAgrees": true}}}""", """
                {"type": "extension-moved", "event": {"type": "extension-requested", "by": "worker-7", "request": {
                 "id": "extension-9", "unitsAsked": {"halves": 2}, "precedents": ["extension-8"], "clientAgrees": true}}}""", """
                {"type": "connection-moved", "event": {"type": "connection-made", "connection": {
                 "type": "onward-referral", "id": "connection-9", "destination": {"asset": "walks", "sector": "community"},
                 "goals": ["goal-9"], "steps": [{"status": "sent", "on": "2026-03-09", "by": "worker-7",
                 "side": "requester"}]}}}"""})
    void aGoalOrPrecedentThatIsSpokenOfIsKnown(String event) throws IOException {
        assertThat(told(event)).containsExactly("id.unknown");
    }
}
