package io.github.socialprescribing.examples;

import org.junit.jupiter.api.Test;

class ReadAReferralTest {

    private static final Told TOLD = Told.by(ReadAReferral::tell);

    @Test
    void tellsSixFaultsAtOnceWithPlaceAndRemedy() {
        TOLD.says()
                .containsPattern("4:\\d+: word: .* \\(/client/ageBand\\)")
                .containsPattern("5:\\d+: duplicate: .* \\(/route\\)")
                .containsPattern("7:\\d+: date: .* \\(/receivedOn\\)")
                .containsPattern("8:\\d+: type: expected list, found text \\(/reasons\\)")
                .containsPattern("10:\\d+: required: .* \\(/consents/0/capturedBy\\)")
                .containsPattern("12:\\d+: null: .*")
                .contains("remedy   leave the member out");
    }

    @Test
    void aLenientReaderForgivesOneOfThem() {
        TOLD.says().contains("5 of 6 problems forbid the document");
    }

    @Test
    void givesBackWhatWasRead() {
        TOLD.says().contains("the same referral").contains("by a general practitioner");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
        TOLD.says().doesNotContain("about thirty", "street", "2026-02-30");
    }
}
