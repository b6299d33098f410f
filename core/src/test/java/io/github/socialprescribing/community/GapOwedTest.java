package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.after;
import static io.github.socialprescribing.community.Town.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.community.GapCommand.AcknowledgeGap;
import io.github.socialprescribing.community.GapCommand.AddressGap;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.DeferGap;
import io.github.socialprescribing.community.GapCommand.ReopenGap;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.identity.AssetId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What partners owe to whoever raised a gap, from its sharing on the eighth day until it is answered, and again where it is open. */
class GapOwedTest {

    private static final AddressedBy GROUP = AddressedBy.asset(new AssetId("group"));
    private static final GapCommand ADOPT = new AdoptGap(Option.none());

    private static Gap shared() {
        return after(Town.raised(), CHAIR, new ShareGap());
    }

    @Test
    void tellsWhatPartnersOweDayByDay() {
        Gap heard = after(shared(), CHARITY, new AcknowledgeGap());

        assertThat(owed(Town.raised(), 0)).isEmpty();
        assertThat(owed(shared(), 7 + 15)).containsExactlyInAnyOrder("ANSWER_GAP", "ESCALATE_GAP");
        assertThat(owed(heard, 7 + 15)).containsExactly("ANSWER_GAP");
        assertThat(owed(heard, 7 + 61)).containsExactly("ESCALATE_GAP");
        assertThat(owed(after(heard, CHARITY, ADOPT), 365)).isEmpty();
    }

    @Test
    void isOwedAnAnswerAnewWhenItIsNotMetAfterAllAndWhenItWasLeftForLaterUntilNow() {
        Gap addressed = after(after(shared(), CHARITY, ADOPT), CHARITY, new AddressGap(GROUP));
        var reopening = decide(addressed, new ReopenGap(WHY), CHAIR).get();
        Gap open = addressed.after(reopening.events());
        Gap deferred = after(shared(), CHARITY, new DeferGap(FIRST.plusDays(40), Option.some(WHY)));

        assertThat(reopening.duties()).extracting(Duty::toString).containsExactly("ANSWER_GAP within 60 days");
        assertThat(owed(addressed, 400)).isEmpty();
        assertThat(owed(open, 7 + 60)).containsExactly("ANSWER_GAP");
        assertThat(owed(open, 7 + 61)).containsExactly("ESCALATE_GAP");
        assertThat(owed(deferred, 39)).isEmpty();
        assertThat(owed(deferred, 40)).containsExactly("ANSWER_GAP");
        assertThat(owed(deferred, 101)).containsExactly("ESCALATE_GAP");
    }

    private static Seq<String> owed(Gap gap, int days) {
        return GapDecider.owed(gap, Town.by(CHAIR, FIRST.plusDays(days))).map(Duty::name);
    }
}
