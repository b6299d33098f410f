package io.github.socialprescribing.client;

import static io.github.socialprescribing.client.People.FAMILY;
import static io.github.socialprescribing.client.People.NOW;
import static io.github.socialprescribing.client.People.TODAY;
import static io.github.socialprescribing.client.People.codes;
import static io.github.socialprescribing.client.People.consent;
import static io.github.socialprescribing.client.People.nurses;
import static io.github.socialprescribing.client.People.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.client.ClientCommand.ChangePreferences;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ClientId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, and in doubt the client has not agreed. */
class MergeTest {

    @Test
    void mergesTwoRecordsOfOnePersonAndGivesOneUp() {
        Client kept = registered("c-1", FAMILY, consent(ConsentScope.RESEARCH));
        Client other = registered(
                "c-2",
                consent(ConsentScope.RESEARCH),
                new WithdrawConsent(ConsentScope.RESEARCH),
                nurses(Option.none()),
                new ChangePreferences(Clients.weekdayMornings()));
        Merged merged = ClientDecider.merge(kept, 1, other, 0, NOW).get();
        Client one = kept.after(merged.kept().events());
        Client gone = other.after(merged.givenUp().events());

        assertThat(one.absorbed()).containsExactly(other.id());
        assertThat(one.record().network().all()).hasSize(2);
        assertThat(one.record().preferences()).isEqualTo(Clients.weekdayMornings());
        assertThat(one.record().consents().isLive(ConsentScope.RESEARCH, TODAY)).isFalse();
        assertThat(one.consentsWith(other.id(), Consents.none()).isLive(ConsentScope.RESEARCH, TODAY))
                .isFalse();
        assertThatThrownBy(() -> gone.consentsWith(other.id(), Consents.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.consentsWith(new ClientId("stranger"), Consents.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(gone.mergedInto()).containsExactly(kept.id());
        assertThat(codes(gone, FAMILY)).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(ClientDecider.merge(one, 0, gone, 0, NOW).getLeft().codes())
                .containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void knowsEveryIdThatThePersonEverHad() {
        Client first = registered("c-1", consent(ConsentScope.RESEARCH));
        Client second = registered("c-2");
        Client both = second.after(
                ClientDecider.merge(second, 0, first, 0, NOW).get().kept().events());
        Client third = registered("c-3");
        Client all = third.after(
                ClientDecider.merge(third, 0, both, 0, NOW).get().kept().events());

        assertThat(all.absorbed()).containsExactly(second.id(), first.id());
        assertThat(all.record()).isEqualTo(both.record());
    }

    @Test
    void refusesToMergeTwoOpenPathwaysAndARecordWithItself() {
        Client one = registered("c-1");
        Refusals refusals =
                ClientDecider.merge(one, 1, registered("c-2"), 1, NOW).getLeft();

        assertThat(refusals.codes()).containsExactly(IntakeRefusals.TWO_OPEN_PATHWAYS);
        assertThat(refusals.all().head().remedy()).contains("end or transfer");
        assertThat(ClientDecider.merge(one, 1, one, 1, NOW).getLeft().codes())
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, IntakeRefusals.TWO_OPEN_PATHWAYS);
        assertThatThrownBy(() -> ClientDecider.merge(one, -1, registered("c-2"), 0, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToMergeIntoARecordThatHasChangedSinceItWasSeen() {
        Client kept = registered("c-1", FAMILY);
        Client other = registered("c-2");

        assertThat(ClientDecider.merge(kept, 1, other, 1, NOW.having(kept.sequence() - 1))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.STALE_VERSION);
        assertThat(ClientDecider.merge(kept, 1, other, 0, NOW.having(kept.sequence()))
                        .isRight())
                .isTrue();
    }

    @Test
    void aMergedClientIsNeverContactedWhenEitherRecordSaysNever() {
        ContactPreferences letters = ContactPreferences.builder()
                .channels(LinkedHashSet.of(Channels.LETTER))
                .build();
        ContactPreferences merged = ClientRecord.builder()
                .preferences(letters)
                .build()
                .merged(ClientRecord.builder()
                        .preferences(Clients.weekdayMornings())
                        .build())
                .preferences();

        assertThat(merged.channels()).isEqualTo(letters.channels());
        assertThat(merged.times()).isEmpty();
        assertThat(merged.never()).isEqualTo(Clients.weekdayMornings().never());
    }
}
