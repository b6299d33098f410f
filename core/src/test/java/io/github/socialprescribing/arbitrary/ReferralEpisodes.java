package io.github.socialprescribing.arbitrary;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.ConnectionCommand;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Commands about an onward referral that belong together, as people give them one after the other. */
record ReferralEpisodes(int number, LocalDate day) {

    private static final Narrative WORDS = new Narrative("CANARY as it went");
    private static final OrganisationId COUNCIL = new OrganisationId("council");

    /** A referral of which the worker hears until it is completed or handed over. */
    PathwayCommand[] heard() {
        ConnectionId id = new ConnectionId("k" + (1 + number % 2));
        return new PathwayCommand[] {
            about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_ASSET, day))),
            about(new ConnectionCommand.ReferOnward(
                    id,
                    new Destination(new AssetId("a" + number), Sector.MEDICAL),
                    LinkedHashSet.empty(),
                    Prospect.good(day),
                    Option.none())),
            moved(id, OnwardStatus.ACCEPTED),
            moved(id, OnwardStatus.STARTED),
            about(new OnwardCommand.FollowUp(id, day)),
            number > 7 ? moved(id, OnwardStatus.COMPLETED) : about(new OnwardCommand.HandOver(id, COUNCIL))
        };
    }

    private PathwayCommand moved(ConnectionId id, OnwardStatus status) {
        return about(
                new OnwardCommand.MoveReferral(id, status, day, MovedBy.RECIPIENT, Option.some(WORDS), Option.none()));
    }

    /** A referral towards a goal to which the client agreed. */
    PathwayCommand[] towardsGoal() {
        GoalId goal = new GoalId("g" + (1 + number % 4));
        return Stream.concat(
                        GoalCommands.life(goal, day).limit(3).map(PathwayCommand::about),
                        Stream.of(
                                about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_ASSET, day))),
                                about(new ConnectionCommand.ReferOnward(
                                        new ConnectionId("k" + (1 + number % 2)),
                                        new Destination(new AssetId("aim-" + number), Sector.COMMUNITY),
                                        LinkedHashSet.empty(),
                                        Prospect.good(day),
                                        Option.none(),
                                        LinkedHashSet.of(goal),
                                        Option.some(Urgency.SOON)))))
                .toArray(PathwayCommand[]::new);
    }
}
