package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.HealingHeartsStoryTest.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.ConnectionCommand.ReferToAsset;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Seeker;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.profile.Cesp;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A client goes to Healing Hearts Together, week after week, and has as many sessions with the link worker as before. */
class GroupsCostNothingTest {

    private static final ConnectionId TO_THE_GROUP = new ConnectionId("to-the-group");
    private static final LocalDate ASKS = Journeys.OPENED.plusWeeks(7);
    private static final LocalDate LAST = Journeys.OPENED.plusWeeks(20);

    private static Pathway after(Pathway pathway, LocalDate day, PathwayCommand command) {
        return pathway.after(PathwayDecider.decide(pathway, command, Moments.worker(day))
                .get()
                .events());
    }

    private static Pathway referred() {
        Pathway agreed = after(
                Pathway.replay(Journeys.opened()),
                ASKS,
                PathwayCommand.about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_ASSET, ASKS))));
        Seeker client = Seeker.builder()
                .needs(LinkedHashSet.of(NeedKinds.BEREAVEMENT))
                .communities(LinkedHashSet.of(Town.COMMUNITY))
                .build();
        return after(
                agreed,
                ASKS,
                PathwayCommand.about(new ReferToAsset(
                        TO_THE_GROUP,
                        HealingHeartsStoryTest.mapped().find(GROUP).get(),
                        LinkedHashSet.empty(),
                        client,
                        Option.none())));
    }

    private static Pathway moved(Pathway pathway, OnwardStatus status, LocalDate day) {
        return after(
                pathway,
                day,
                PathwayCommand.about(
                        new MoveReferral(TO_THE_GROUP, status, day, MovedBy.RECIPIENT, Option.none(), Option.none())));
    }

    @Test
    void takesNothingFromTheAllowanceOfAClientWhoGoesThere() {
        Pathway goes = moved(
                moved(referred(), OnwardStatus.ACCEPTED, ASKS.plusWeeks(1)), OnwardStatus.STARTED, ASKS.plusWeeks(2));
        Pathway went = moved(goes, OnwardStatus.COMPLETED, LAST);

        assertThat(HealingHeartsStoryTest.met().sessions().count(it -> it.on().isAfter(ASKS.plusWeeks(2))))
                .isGreaterThan(4);
        assertThat(went.connections().all()).hasSize(1);
        assertThat(went.support().allowance(Cesp.policy(), LAST))
                .isEqualTo(Pathway.replay(Journeys.opened()).support().allowance(Cesp.policy(), LAST));
    }
}
