package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What somebody may decide in person, in the role in which they act, for a reason and until a day. */
class DecidingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final ActorId SOMEBODY = new ActorId("somebody");
    private static final Narrative WHY = new Narrative("CANARY is moving house");
    private static final RuleId FULL = new RuleId("R-1");
    private static final RefusalCode CODE = new RefusalCode("FULL", "there is no place", "wait");
    private static final Tier TIER = new Tier(3, "allowance", true);

    private static final Policy POLICY = Policy.draft("trial", "1")
            .withTiers(TIER)
            .withQuestions(question())
            .withRules(says("R-1"), says("R-2"))
            .withOverrides(OverrideRight.of("R-1", Roles.MANAGER, Roles.SUPERVISOR))
            .build()
            .get();

    private static Question question() {
        return Question.builder()
                .name("may")
                .meaning("whether it may be")
                .decision(CODE)
                .facts(List.of(FlagFact.of("open", "it is open")))
                .build();
    }

    private static Rule says(String id) {
        return rule(id).in(TIER)
                .asked(question())
                .says("rule " + id)
                .then(refuse(CODE))
                .from(assumed("for trials"));
    }

    private static Context acting(Role role) {
        return Context.builder()
                .recorded(new Recorded(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), SOMEBODY, role))
                .policy(POLICY)
                .build();
    }

    private static Refusal leftTo(Role... roles) {
        return new Refusal.DecisionNeeded(
                CODE,
                CODE.remedy(),
                List.empty(),
                List.empty(),
                List.of(roles).map(role -> new Approval(role, 1)),
                List.empty(),
                List.empty());
    }

    private static Either<Refusals, Decided<String>> refused(Refusal... refusals) {
        return Either.left(new Refusals(List.of(refusals)));
    }

    private static Seq<RefusalCode> codes(Either<Refusals, ?> answer) {
        return answer.getLeft().codes();
    }

    @Test
    void whoseYesIsNeededSaysYesInTheirRoleUntilADay() {
        Assent yes = acting(Roles.MANAGER)
                .approve(refused(leftTo(Roles.PANEL_CHAIR), leftTo(Roles.MANAGER)), WHY, TOMORROW)
                .get();

        assertThat(yes).isEqualTo(new Assent(SOMEBODY, Roles.MANAGER, WHY, TOMORROW));
        assertThat(yes.toString()).doesNotContain("CANARY");
    }

    /**
     * What is forbidden outright does not keep people from deciding what is left to them: both are told, and only one is
     * theirs.
     */
    @Test
    void aYesIsTakenBesideWhatIsForbidden() {
        assertThat(acting(Roles.MANAGER)
                        .approve(refused(Refusal.of(CODE), leftTo(Roles.MANAGER)), WHY, TOMORROW)
                        .isRight())
                .isTrue();
    }

    @Test
    void refusesAYesToWhatIsForbiddenOrPermitted() {
        Context manager = acting(Roles.MANAGER);

        assertThat(codes(manager.approve(refused(Refusal.of(CODE)), WHY, TOMORROW)))
                .containsExactly(RefusalCodes.NOTHING_TO_DECIDE);
        assertThat(codes(manager.approve(Either.right(Decided.of("it is done")), WHY, TOMORROW)))
                .containsExactly(RefusalCodes.NOTHING_TO_DECIDE);
    }

    @Test
    void refusesAYesThatNobodyAskedThemFor() {
        assertThat(codes(acting(Roles.LINK_WORKER).approve(refused(leftTo(Roles.MANAGER)), WHY, TOMORROW)))
                .containsExactly(RefusalCodes.NOT_AN_APPROVER);
    }

    @Test
    void refusesAYesForNoDayAndTellsAllThatIsWrongWithIt() {
        assertThat(codes(acting(Roles.MANAGER).approve(refused(leftTo(Roles.MANAGER)), WHY, TODAY)))
                .containsExactly(RefusalCodes.NOT_AFTER_TODAY);
        assertThat(codes(acting(Roles.LINK_WORKER).approve(refused(leftTo(Roles.MANAGER)), WHY, TODAY)))
                .containsExactly(RefusalCodes.NOT_AN_APPROVER, RefusalCodes.NOT_AFTER_TODAY);
        assertThat(codes(acting(Roles.MANAGER).approve(refused(Refusal.of(CODE)), WHY, TODAY.minusDays(1))))
                .containsExactly(RefusalCodes.NOTHING_TO_DECIDE, RefusalCodes.NOT_AFTER_TODAY);
    }

    @Test
    void whoHasTheRightSetsARuleAsideInTheirRoleUntilADay() {
        for (Role role : List.of(Roles.MANAGER, Roles.SUPERVISOR)) {
            RuleOverride aside = acting(role).override(FULL, WHY, TOMORROW).get();

            assertThat(aside).isEqualTo(new RuleOverride(FULL, SOMEBODY, role, WHY, TOMORROW));
            assertThat(POLICY.admits(aside)).isTrue();
        }
    }

    @Test
    void refusesToSetAsideWithoutTheRight() {
        assertThat(codes(acting(Roles.LINK_WORKER).override(FULL, WHY, TOMORROW)))
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE);
        assertThat(codes(acting(Roles.MANAGER).override(new RuleId("R-2"), WHY, TOMORROW)))
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE);
    }

    @Test
    void refusesARuleThatThereIsNotAndADayThatIsOver() {
        RuleId unknown = new RuleId("R-9");

        assertThat(codes(acting(Roles.MANAGER).override(unknown, WHY, TOMORROW)))
                .containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(codes(acting(Roles.MANAGER).override(FULL, WHY, TODAY)))
                .containsExactly(RefusalCodes.NOT_AFTER_TODAY);
        assertThat(codes(acting(Roles.MANAGER).override(unknown, WHY, TODAY)))
                .containsExactly(RefusalCodes.NOT_FOUND, RefusalCodes.NOT_AFTER_TODAY);
        assertThat(codes(acting(Roles.LINK_WORKER).override(FULL, WHY, TODAY)))
                .containsExactly(RefusalCodes.NO_RIGHT_TO_OVERRIDE, RefusalCodes.NOT_AFTER_TODAY);
    }
}
