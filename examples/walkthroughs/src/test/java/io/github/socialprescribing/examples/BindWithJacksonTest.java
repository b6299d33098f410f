package io.github.socialprescribing.examples;

import org.junit.jupiter.api.Test;

class BindWithJacksonTest {

    private static final Told TOLD = Told.by(BindWithJackson::tell);

    @Test
    void bindsAReferralInsideAMessage() {
        TOLD.says()
                .contains("The letter is urgent, and the referral in it is the one that was sent.")
                .contains("written as the library writes it: true");
    }

    @Test
    void tellsBothFaultsOfABrokenOne() {
        TOLD.says().contains("id: ", "(/id)", "items.few: ", "(/reasons)");
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
        TOLD.says().doesNotContain("two words");
    }
}
