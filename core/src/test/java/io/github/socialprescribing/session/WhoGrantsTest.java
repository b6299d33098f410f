package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.LongHaul;
import io.github.socialprescribing.profile.NoPolicy;
import io.github.socialprescribing.profile.Profiles;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every shipped profile that has an end to extend, more sessions take a case, a client who wants them, and somebody else's yes. */
class WhoGrantsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ExtensionId ID = new ExtensionId("e-1");
    private static final HalfUnits ONE_SESSION = HalfUnits.ofSessions(1);

    private static final Seq<Policy> UNLIMITED = List.of(LongHaul.policy(), NoPolicy.policy());

    static Stream<Policy> profiles() {
        return Profiles.all().reject(UNLIMITED::contains).toJavaStream();
    }

    private static Either<Refusals, Decided<ExtensionEvent>> ask(
            Support support, ExtensionCommand command, Policy policy, ActorId who, Role role) {
        return ExtensionDecider.decide(support, command, Moments.of(DAY, who, role, policy));
    }

    private static ExtensionRequest.Builder request() {
        return ExtensionRequest.builder().id(ID).unitsAsked(ONE_SESSION);
    }

    private static Support asked(Policy policy) {
        Support support = Support.startingOn(DAY);
        return ask(
                        support,
                        new RequestExtension(request()
                                .clientAgrees(true)
                                .grounds(LinkedHashSet.of(ExtensionGround.UNMET_GOAL))
                                .build()),
                        policy,
                        Moments.WORKER,
                        Roles.LINK_WORKER)
                .get()
                .events()
                .foldLeft(support, Support::after);
    }

    private static Either<Refusals, Decided<ExtensionEvent>> granted(Policy policy, ActorId who, Role role) {
        return ask(
                asked(policy),
                new DecideExtension(ID, new ExtensionDecision.Granted(ONE_SESSION, Option.none())),
                policy,
                who,
                role);
    }

    private static Seq<RefusalCode> codes(Either<Refusals, Decided<ExtensionEvent>> answer) {
        return answer.getLeft().codes();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void nobodyAsksWithoutAGroundOrAgainstTheClient(Policy profile) {
        assertThat(codes(ask(
                        Support.startingOn(DAY),
                        new RequestExtension(request().clientAgrees(false).build()),
                        profile,
                        Moments.WORKER,
                        Roles.LINK_WORKER)))
                .containsExactlyInAnyOrder(RefusalCodes.REASON_REQUIRED, RefusalCodes.CLIENT_DOES_NOT_WANT);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void nobodyGrantsWhatTheyAskedFor(Policy profile) {
        assertThat(codes(granted(profile, Moments.WORKER, Roles.LINK_WORKER))).contains(SessionRefusals.SELF_APPROVAL);
        assertThat(codes(granted(profile, Moments.WORKER, Roles.MANAGER))).contains(SessionRefusals.SELF_APPROVAL);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void anotherLinkWorkerNeedsAManagerAndAManagerDecides(Policy profile) {
        assertThat(codes(granted(profile, new ActorId("worker-8"), Roles.LINK_WORKER)))
                .containsExactly(SessionRefusals.EXTENSION_NEEDS_DECISION);
        assertThat(granted(profile, Moments.MANAGER, Roles.MANAGER).isRight()).isTrue();
    }

    @Test
    void whereNothingIsLimitedAGrantMovesNothing() {
        assertThat(UNLIMITED).allSatisfy(policy -> {
            SessionSituation.Builder hundred = SessionSituation.builder().counted(200);
            assertThat(granted(policy, Moments.WORKER, Roles.LINK_WORKER).isRight())
                    .isTrue();
            assertThat(policy.compile(SessionQuestions.MAY_PLAN_SESSION).outcome(hundred.build()))
                    .isEqualTo(Outcome.PERMITTED);
        });
    }
}
