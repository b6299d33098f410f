package io.github.socialprescribing.json;

import java.nio.charset.StandardCharsets;

/** Documents to read, and to break. */
final class Samples {

    /** Mary, as her GP referred her. */
    static final String MARY = """
            {
              "schema": "urn:social-prescribing:referral:1.0",
              "id": "referral-1",
              "client": {"id": "client-7", "ageBand": "from-26"},
              "route": "gp",
              "referrer": {"id": "dr-water", "organisation": "practice-12"},
              "receivedOn": "2026-03-02",
              "reasons": ["mental-health", {"system": "urn:example:needs", "code": "hunger", "text": "hunger"}],
              "consents": [
                {"scope": "referral", "givenOn": "2026-03-01", "capturedBy": "dr-water"},
                {"scope": "research", "givenOn": "2026-03-01", "expiresOn": "2027-03-01", "capturedBy": "dr-water"}
              ],
              "notes": "has been alone since the move; 'ë😀'"
            }
            """;

    private Samples() {}

    static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Mary's referral with one stretch of text replaced, which must be in it. */
    static byte[] mary(String stretch, String replacement) {
        if (!MARY.contains(stretch)) {
            throw new IllegalArgumentException("the sample has no such stretch");
        }
        return bytes(MARY.replace(stretch, replacement));
    }
}
