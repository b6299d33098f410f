package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.EightSessions.after;
import static io.github.socialprescribing.pathway.EightSessions.held;
import static io.github.socialprescribing.pathway.EightSessions.week;
import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.PathwayCommand.OverrideRule;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Rules;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Two managers agree to support far beyond the offer, unless one sets that aside; what it obliges to stays. */
class VeryLongSupportTest {

    private static final RuleId BY_TWO = new RuleId("EXT-08");
    private static final ExtensionId ID = new ExtensionId("e-1");
    private static final Narrative REASON = new Narrative("CANARY moves away next month");
    private static final ActorId ANOTHER = new ActorId("manager-2");

    /** More than eight sessions are far beyond the offer. */
    private static final Policy POLICY =
            Cesp.policy().with("long-support", 16, Rules.assumed("a test")).get();

    private static final PathwayCommand GRANT = about(
            new DecideExtension(ID, new ExtensionDecision.Granted(HalfUnits.ofSessions(2), Option.some(week(30)))));

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> ask(
            Pathway pathway, PathwayCommand command, int week, ActorId who, Role role) {
        return PathwayDecider.decide(pathway, command, Moments.of(week(week), who, role, POLICY));
    }

    private static Pathway requested() {
        ExtensionRequest request = ExtensionRequest.builder()
                .id(ID)
                .unitsAsked(HalfUnits.ofSessions(2))
                .grounds(LinkedHashSet.of(ExtensionGround.COMPLEXITY))
                .clientAgrees(true)
                .build();
        return after(held(8), ask(held(8), about(new RequestExtension(request)), 8, Moments.WORKER, Roles.LINK_WORKER));
    }

    private static OverrideRule aside() {
        return new OverrideRule(BY_TWO, REASON, week(9));
    }

    @Test
    void aGrantNeedsTheYesOfTwoManagers() {
        Refusals refusals =
                ask(requested(), GRANT, 8, Moments.MANAGER, Roles.MANAGER).getLeft();

        assertThat(refusals.all().single().rules()).containsExactly(BY_TWO);
        assertThat(refusals.all().flatMap(it -> it.match(no -> List.empty(), Refusal.DecisionNeeded::approvals)))
                .containsExactly(new Approval(Roles.MANAGER, 2));
    }

    @Test
    void whereAnotherManagerSetsTheRuleAsideOneIsEnoughAndThePlanIsStillToBeWritten() {
        Pathway overridden = after(requested(), ask(requested(), aside(), 8, ANOTHER, Roles.MANAGER));
        Decided<Envelope<PathwayEvent>> granted =
                ask(overridden, GRANT, 8, Moments.MANAGER, Roles.MANAGER).get();

        assertThat(granted.explanations().exists(why -> why.silences(BY_TWO))).isTrue();
        assertThat(overridden.overrides())
                .containsExactly(new RuleOverride(BY_TWO, ANOTHER, Roles.MANAGER, REASON, week(9)));
        assertThat(granted.duties().map(Duty::name)).contains("WRITTEN_PLAN");
        assertThat(granted.toString()).doesNotContain("CANARY");
        assertThat(ask(overridden, GRANT, 9, Moments.MANAGER, Roles.MANAGER).isLeft())
                .isTrue();
    }

    @Test
    void refusesALinkWorkerToSetItAside() {
        assertThat(ask(requested(), aside(), 8, Moments.WORKER, Roles.LINK_WORKER)
                        .getLeft()
                        .codes())
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE);
    }
}
