package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.asset.WaitBand;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.pathway.CourseCommand.HoldClient;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether a client waits for another service is read off the pathway, and nobody is asked. */
class WaitingForAnotherTest {

    private static final LocalDate FIRST = Journeys.OPENED;
    private static final LocalDate LATE = FIRST.plusWeeks(13);
    private static final ConnectionId ID = new ConnectionId("x-1");
    private static final Policy POLICY = RuleCatalogue.draft("WINDOW", "1", "LIM-06", "LIM-06.waiting")
            .build()
            .get();

    private static Context on(LocalDate day) {
        return Moments.of(day, Moments.MANAGER, Roles.MANAGER, POLICY);
    }

    private static Pathway after(LocalDate day, Pathway pathway, PathwayCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        pathway,
                        (it, command) -> it.after(PathwayDecider.decide(it, command, on(day))
                                .get()
                                .events()));
    }

    /** One session was held, and the client was referred to a therapy. */
    private static Pathway referred() {
        return after(
                FIRST,
                Pathway.replay(Journeys.opened()),
                about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_ASSET, FIRST))),
                about(new PlanSession(Scene.contact(1, FIRST, Content.none()))),
                about(new RecordAttendance(Scene.id(1), FIRST, 60)),
                about(new ReferOnward(
                        ID,
                        new Destination(new AssetId("therapy"), Sector.MEDICAL),
                        LinkedHashSet.empty(),
                        Prospect.good(FIRST),
                        Option.none())));
    }

    private static PathwayCommand answered(OnwardStatus status, Option<WaitBand> waiting) {
        return about(new MoveReferral(ID, status, FIRST, MovedBy.RECIPIENT, Option.none(), waiting));
    }

    private static Seq<RefusalCode> refused(Pathway pathway) {
        PathwayCommand more = about(new PlanSession(Scene.contact(2, LATE, Content.none())));
        return PathwayDecider.decide(pathway, more, on(LATE)).getLeft().codes();
    }

    @Test
    void peopleDecideAboutMoreWhereTheOtherServiceHasTakenTheClientAndNotBegun() {
        PathwayCommand listed = answered(OnwardStatus.WAITLISTED, Option.some(WaitBand.OVER_THREE_MONTHS));
        PathwayCommand accepted = answered(OnwardStatus.ACCEPTED, Option.none());
        PathwayCommand started = answered(OnwardStatus.STARTED, Option.none());

        assertThat(refused(referred())).containsExactly(SessionRefusals.ALLOWANCE_EXPIRED);
        assertThat(refused(after(FIRST, referred(), listed))).containsExactly(RefusalCodes.DECISION_NEEDED);
        assertThat(refused(after(FIRST, referred(), accepted))).containsExactly(RefusalCodes.DECISION_NEEDED);
        assertThat(refused(after(FIRST, referred(), listed, started)))
                .containsExactly(SessionRefusals.ALLOWANCE_EXPIRED);
    }

    @Test
    void aWaitingListKeepsHowLongTheClientIsToWait() {
        Pathway listed =
                after(FIRST, referred(), answered(OnwardStatus.WAITLISTED, Option.some(WaitBand.OVER_THREE_MONTHS)));

        assertThat(listed.connections().find(ID).get().steps().last().waiting()).contains(WaitBand.OVER_THREE_MONTHS);
        assertThat(listed.connections().find(ID).get().isAwaited()).isTrue();
    }

    @Test
    void peopleDecideAboutMoreWhereTheClientIsHeldForAnotherServiceAndNotWhereHeldForSomethingElse() {
        assertThat(refused(held(HoldingFunction.SUPPORTING_WHILE_WAITING)))
                .containsExactly(RefusalCodes.DECISION_NEEDED);
        assertThat(refused(held(HoldingFunction.BEARING_WITNESS))).containsExactly(SessionRefusals.ALLOWANCE_EXPIRED);
    }

    private static Pathway held(HoldingFunction function) {
        PathwayCommand hold = about(new HoldClient(function, FIRST.plusWeeks(4)));
        Pathway approved = after(
                FIRST,
                referred(),
                new PathwayCommand.Approve(hold, new Narrative("so it was agreed"), FIRST.plusWeeks(1)));
        return after(FIRST, approved, hold);
    }
}
