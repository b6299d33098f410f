package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.ConnectionCommand.RecordClientsView;
import io.github.socialprescribing.connection.ConnectionCommand.ReferToAsset;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Seeker;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Somebody who comes when there is something to go to, and is referred there, taken on, and goes. */
final class FourthClient {

    static final NeedId GRIEF = new NeedId("grief");
    private static final ConnectionId TO_THE_GROUP = new ConnectionId("to-the-group");
    private static final Seeker SOUGHT = Seeker.builder()
            .needs(LinkedHashSet.of(NeedKinds.BEREAVEMENT))
            .communities(LinkedHashSet.of(Riverside.COMMUNITY))
            .build();

    private final Story story;
    private Pathway pathway;

    private FourthClient(Story story, Pathway pathway) {
        this.story = story;
        this.pathway = pathway;
    }

    static void goesThere(PanelTeller town, AssetDirectory map) {
        LocalDate comes = town.week(10, "the fourth client");
        FourthClient fourth = new FourthClient(town.story(), inGrief("fourth", comes));
        fourth.isReferred(map.find(GroupForGrief.ASSET).get(), comes);
        LocalDate hears = town.week(11, "the group answers");
        fourth.does("The group has a place.", hears, moved(OnwardStatus.ACCEPTED, hears));
        LocalDate goes = town.week(12, "the fourth client goes there");
        fourth.does("The client goes there.", goes, moved(OnwardStatus.STARTED, goes));
        fourth.isNotAloneWithIt(goes);
    }

    private void isReferred(Asset group, LocalDate day) {
        PathwayCommand referral =
                about(new ReferToAsset(TO_THE_GROUP, group, LinkedHashSet.of(GRIEF), SOUGHT, Option.none()));
        does("A fourth client is in grief, and there is a group to refer to.", day, referral);
        does(
                "The client agrees that the group hears of it.",
                day,
                about(new RecordConsent(Service.consent(ConsentScope.SHARE_WITH_ASSET, day))));
        does("The link worker refers the client to the group.", day, referral);
    }

    private void isNotAloneWithIt(LocalDate day) {
        does(
                "The client has somewhere to go with grief, and the need is met.",
                day,
                about(new ProgressNeed(GRIEF, new NeedStatus.Met())));
        does(
                "The client says what the group is worth to them: much.",
                day,
                about(new RecordClientsView(TO_THE_GROUP, /* valued= */ true, Option.none())));
        story.say("The group takes none of the client's own sessions: "
                + Story.sessions(
                        pathway.support().allowance(Riverside.POLICY, day).counted()) + " are used.");
    }

    private static PathwayCommand moved(OnwardStatus status, LocalDate day) {
        return about(new MoveReferral(TO_THE_GROUP, status, day, MovedBy.RECIPIENT, Option.none(), Option.none()));
    }

    private void does(String tried, LocalDate day, PathwayCommand command) {
        pathway = story.tell(tried, pathway, Riverside.on(day, pathway, command));
    }

    /** Somebody in grief, with the pathway open already. */
    static Pathway inGrief(String client, LocalDate day) {
        Pathway opened = WayIn.quietly(new ClientId(client), NeedKinds.BEREAVEMENT, Riverside.linkWorker(day));
        Need.Builder need = Need.builder();
        need.id(GRIEF)
                .kind(NeedKinds.BEREAVEMENT)
                .origin(new NeedOrigin.StatedByClient())
                .voicedOn(day);
        return opened.after(Riverside.on(day, opened, about(new IdentifyNeed(need.build())))
                .get()
                .events());
    }
}
