package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.EightSessions.OPENED;
import static io.github.socialprescribing.pathway.EightSessions.after;
import static io.github.socialprescribing.pathway.EightSessions.held;
import static io.github.socialprescribing.pathway.EightSessions.plan;
import static io.github.socialprescribing.pathway.EightSessions.week;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** More sessions than were offered: asked for, decided by people, and used. */
class ExtensionStoryTest {

    private static ExtensionRequest request() {
        return ExtensionRequest.builder()
                .id(new ExtensionId("e-1"))
                .unitsAsked(HalfUnits.ofSessions(2))
                .grounds(LinkedHashSet.of(ExtensionGround.COMPLEXITY, ExtensionGround.WAITING_FOR_SERVICE))
                .clientAgrees(true)
                .build();
    }

    private static Pathway requested() {
        Pathway eight = held(8);
        return after(eight, PathwayDecider.decide(eight, new RequestExtension(request()), Moments.worker(week(8))));
    }

    private static DecideExtension grant(int sessions) {
        return new DecideExtension(
                new ExtensionId("e-1"),
                new ExtensionDecision.Granted(HalfUnits.ofSessions(sessions), Option.some(week(30))));
    }

    @Test
    void noRuleGrantsAnExtensionAndNobodyGrantsTheirOwn() {
        Pathway requested = requested();
        Refusals own = PathwayDecider.decide(requested, grant(2), Moments.worker(week(8)))
                .getLeft();

        assertThat(own.codes())
                .containsExactlyInAnyOrder(SessionRefusals.SELF_APPROVAL, SessionRefusals.EXTENSION_NEEDS_DECISION);
        Refusal needed = own.find(SessionRefusals.EXTENSION_NEEDS_DECISION).get();
        assertThat(needed.<Option<String>>match(
                        forbidden -> Option.none(),
                        decision -> Option.some(decision.approvals().mkString(", "))))
                .isEqualTo(Option.some("manager"));
    }

    @Test
    void aManagersGrantOpensTheNinthSession() {
        Pathway requested = requested();

        assertThat(PathwayDecider.decide(requested, plan(9), Moments.worker(week(8)))
                        .getLeft()
                        .codes())
                .containsExactlyInAnyOrder(SessionRefusals.SESSION_LIMIT_REACHED, SessionRefusals.EXTENSION_PENDING);
        Pathway granted = after(requested, PathwayDecider.decide(requested, grant(2), Moments.manager(week(8))));
        assertThat(PathwayDecider.decide(granted, plan(9), Moments.worker(week(8)))
                        .isRight())
                .isTrue();
        assertThat(PathwayDecider.decide(granted, plan(31), Moments.worker(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(PathwayDecider.decide(granted, grant(1), Moments.manager(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void refusesTooLargeAGrantAndAcceptsADeferralThatStaysOpen() {
        Pathway requested = requested();

        assertThat(PathwayDecider.decide(requested, grant(4), Moments.manager(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(SessionRefusals.MORE_THAN_ASKED, SessionRefusals.GRANT_TOO_LARGE);
        Pathway deferred = after(
                requested,
                PathwayDecider.decide(
                        requested,
                        new DecideExtension(new ExtensionId("e-1"), new ExtensionDecision.Deferred(week(10))),
                        Moments.manager(week(8))));
        assertThat(deferred.support().extensions().isPending()).isTrue();
        Pathway declined = after(
                deferred,
                PathwayDecider.decide(
                        deferred,
                        new DecideExtension(
                                new ExtensionId("e-1"), new ExtensionDecision.Declined(new Narrative("no ground"))),
                        Moments.manager(week(9))));
        assertThat(declined.support().extensions().isPending()).isFalse();
    }

    @Test
    void refusesARequestWithEveryReasonAtOnce() {
        ExtensionRequest groundless = ExtensionRequest.builder()
                .id(new ExtensionId("e-1"))
                .unitsAsked(HalfUnits.ofSessions(1))
                .grounds(LinkedHashSet.empty())
                .clientAgrees(false)
                .build();

        assertThat(PathwayDecider.decide(requested(), new RequestExtension(groundless), Moments.worker(week(8)))
                        .getLeft()
                        .codes())
                .containsExactlyInAnyOrder(
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.REASON_REQUIRED,
                        RefusalCodes.CLIENT_DOES_NOT_WANT,
                        SessionRefusals.EXTENSION_PENDING);
        assertThat(PathwayDecider.decide(OPENED, grant(1), Moments.manager(week(8)))
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NOT_FOUND);
    }

    @Test
    void aManagersOverrideLetsOneRuleStandAside() {
        Context overriding = Context.builder()
                .recorded(Moments.worker(week(8)).recorded())
                .policy(Cesp.policy())
                .overrides(List.of(new RuleOverride(
                        new RuleId("LIM-02"),
                        Moments.MANAGER,
                        Roles.MANAGER,
                        new Narrative("moving house this week"),
                        week(9))))
                .build();

        assertThat(PathwayDecider.decide(held(8), plan(9), overriding).isRight())
                .isTrue();
    }
}
