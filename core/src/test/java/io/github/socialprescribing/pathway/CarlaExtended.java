package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.Carla.SAFER;
import static io.github.socialprescribing.pathway.Carla.meets;
import static io.github.socialprescribing.pathway.Carla.week;
import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.pathway.CourseCommand.RaiseFlag;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionDecision.Granted;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The last part of the way of {@link Carla}: "much longer than the usual 6–8 social prescribing sessions" (Table 3). */
final class CarlaExtended {

    static PathwayCommand request(int number) {
        return about(new RequestExtension(ExtensionRequest.builder()
                .id(new ExtensionId("extension-" + number))
                .unitsAsked(HalfUnits.ofSessions(3))
                .grounds(LinkedHashSet.of(ExtensionGround.COMPLEXITY, ExtensionGround.WAITING_FOR_SERVICE))
                .clientAgrees(true)
                .build()));
    }

    static PathwayCommand grant(int number) {
        return about(new DecideExtension(
                new ExtensionId("extension-" + number), new Granted(HalfUnits.ofSessions(3), Option.none())));
    }

    static PathwayCommand plan(int session) {
        return about(new PlanSession(Scene.contact(session, week(session), Content.none())));
    }

    // 8: much longer than the usual six to eight sessions
    static final Scene USED_UP = meets(SAFER, 8, 8);
    static final Scene ASKED = USED_UP.does(request(1));
    static final Scene ELEVEN = meets(extended(USED_UP, 1, 8), 9, 11);
    static final Scene FOURTEEN = meets(extended(ELEVEN, 2, 11), 12, 14);
    static final Scene ASKED_AGAIN = FOURTEEN.does(request(3));
    static final Scene AGREED_BY_TWO = ASKED_AGAIN
            .as(Moments.manager(week(14)))
            .does(approve(14))
            .as(otherManager(14))
            .does(approve(14));
    static final Scene SEVENTEEN =
            meets(AGREED_BY_TWO.does(grant(3), about(new RaiseFlag(CaseFlag.ROLE_STRETCH))), 15, 17);

    static Scene extended(Scene scene, int number, int session) {
        return scene.does(request(number)).as(Moments.manager(week(session))).does(grant(number));
    }

    static PathwayCommand approve(int session) {
        return new PathwayCommand.Approve(
                grant(3), new Narrative("no other service is in place yet"), week(session + 1));
    }

    static Context otherManager(int session) {
        return Moments.of(week(session), new ActorId("manager-2"), Roles.MANAGER, Cesp.policy());
    }

    static Seq<Approval> deciders(Scene scene, PathwayCommand command) {
        return scene.decide(command)
                .getLeft()
                .all()
                .flatMap(refusal ->
                        refusal.<Seq<Approval>>match(forbidden -> List.empty(), Refusal.DecisionNeeded::approvals));
    }

    private CarlaExtended() {}
}
