package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindAnAssetTest {

    private static final Told TOLD = Told.by(FindAnAsset::tell);

    @Test
    void tellsOfEveryAssetWhetherItFitsAndOfTheOthersWhyNot() {
        assertThat(TOLD.count("  fits     ") + TOLD.count("  not now  ")).isEqualTo(8);
        TOLD.says()
                .contains("the destination has no room: ask again when it may have room")
                .contains("people of 65 and over");
    }

    @Test
    void takesTheRoomFromTheMapWhenItRefers() {
        assertThat(TOLD.count("refused  ASSET_AT_CAPACITY")).isEqualTo(1);
        TOLD.says().contains("refers the client to the group. Done.");
    }

    @Test
    void asksAndAdvisesWhereNothingForbids() {
        TOLD.says()
                .contains("hangs on what is not known of them: ask the client")
                .contains("to ask: whether the client cares for somebody")
                .contains("the asset takes no referrals: tell the client of it");
    }

    @Test
    void obligesToLookAgain() {
        assertThat(TOLD.count("see whether the asset is still there")).isEqualTo(4);
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }
}
