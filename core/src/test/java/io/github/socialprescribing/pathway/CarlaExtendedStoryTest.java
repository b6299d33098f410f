package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.Carla.week;
import static io.github.socialprescribing.pathway.CarlaExtended.AGREED_BY_TWO;
import static io.github.socialprescribing.pathway.CarlaExtended.ASKED;
import static io.github.socialprescribing.pathway.CarlaExtended.ASKED_AGAIN;
import static io.github.socialprescribing.pathway.CarlaExtended.ELEVEN;
import static io.github.socialprescribing.pathway.CarlaExtended.SEVENTEEN;
import static io.github.socialprescribing.pathway.CarlaExtended.USED_UP;
import static io.github.socialprescribing.pathway.CarlaExtended.deciders;
import static io.github.socialprescribing.pathway.CarlaExtended.grant;
import static io.github.socialprescribing.pathway.CarlaExtended.plan;
import static io.github.socialprescribing.pathway.CarlaExtended.request;
import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.pathway.CourseCommand.RaiseFlag;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.HalfUnits;
import org.junit.jupiter.api.Test;

/** What the rules of {@code Cesp} make of the last part of the way of {@link Carla}. */
class CarlaExtendedStoryTest {

    @Test
    void aNinthSessionIsForAManagerToGrant() {
        assertThat(USED_UP.refused(plan(9))).containsExactly(SessionRefusals.SESSION_LIMIT_REACHED);
        assertThat(USED_UP.advised(request(1))).contains("a review of the whole case may help");
        assertThat(ASKED.refused(grant(1)))
                .containsExactlyInAnyOrder(SessionRefusals.SELF_APPROVAL, SessionRefusals.EXTENSION_NEEDS_DECISION);
        assertThat(deciders(ASKED, grant(1))).containsExactly(new Approval(Roles.MANAGER, 1));
        assertThat(ASKED.pathway()
                        .support()
                        .extensions()
                        .all()
                        .single()
                        .request()
                        .grounds())
                .containsExactly(ExtensionGround.COMPLEXITY, ExtensionGround.WAITING_FOR_SERVICE);
        assertThat(ELEVEN.used()).isEqualTo(HalfUnits.ofSessions(11));
    }

    @Test
    void veryLongSupportIsAgreedByTwoAndWrittenDown() {
        Scene manager = ASKED_AGAIN.as(Moments.manager(week(14)));

        assertThat(manager.refused(grant(3))).containsExactly(SessionRefusals.EXTENSION_NEEDS_DECISION);
        assertThat(deciders(manager, grant(3))).containsExactly(new Approval(Roles.MANAGER, 2));
        assertThat(AGREED_BY_TWO.obliged(grant(3))).containsExactly("WRITTEN_PLAN");
        assertThat(AGREED_BY_TWO.advised(grant(3)))
                .contains("the link worker may be acting in another role; ask whose it is");
    }

    @Test
    void isSupportedForMuchLongerThanUsualAndTheManagerSeesTheRoleStretch() {
        assertThat(SEVENTEEN.used()).isEqualTo(HalfUnits.ofSessions(17));
        assertThat(SEVENTEEN.pathway().support().extensions().all())
                .hasSize(3)
                .allMatch(it -> it.grant().isDefined());
        assertThat(ELEVEN.as(Moments.worker(week(11))).obliged(about(new RaiseFlag(CaseFlag.ROLE_STRETCH))))
                .containsExactly("TELL_MANAGER");
        assertThat(SEVENTEEN.pathway().course().flags()).containsExactly(CaseFlag.ROLE_STRETCH);
        assertThat(SEVENTEEN.pathway().isOpen()).isTrue();
    }
}
