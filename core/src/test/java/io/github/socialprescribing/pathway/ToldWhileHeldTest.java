package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.pathway.CourseCommand.HoldClient;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Rules;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.Tiers;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is told of a session while the client is held is judged as of the day of the session. */
class ToldWhileHeldTest {

    private static final String HELD = "support had been held by then";
    private static final Policy POLICY = Cesp.draft()
            .withRules(Rules.rule("TEST-1")
                    .in(Tiers.ALLOWANCE)
                    .asked(SessionQuestions.AFTER_CONTACT.question())
                    .says("whoever records a session hears whether support had been held by then")
                    .when(SessionFacts.WINDOW_DAYS_UNHELD.isLessThan(SessionFacts.WINDOW_DAYS))
                    .then(Rules.advise(HELD))
                    .from(Rules.assumed("a test")))
            .build()
            .get();
    private static final LocalDate FIRST = Carla.week(1);
    private static final PathwayCommand HOLD =
            about(new HoldClient(HoldingFunction.SUPPORTING_WHILE_WAITING, FIRST.plusWeeks(12)));

    /** One session was held, a second was planned for a week later, and the client was held from the third week on. */
    private static final Scene WAITING = Scene.begunFrom(Carla.REFERRAL)
            .meets(1, FIRST, Content.none())
            .does(about(new PlanSession(Scene.contact(2, FIRST.plusWeeks(1), Content.none()))))
            .as(Moments.of(FIRST.plusWeeks(2), Moments.MANAGER, Roles.MANAGER, POLICY))
            .does(new PathwayCommand.Approve(HOLD, new Narrative("they wait"), FIRST.plusWeeks(3)), HOLD)
            .as(on(FIRST.plusWeeks(5)));

    private static Context on(LocalDate day) {
        return Moments.of(day, Moments.WORKER, Roles.LINK_WORKER, POLICY);
    }

    private static PathwayCommand held(LocalDate day) {
        return about(new RecordAttendance(Scene.id(2), day, 60));
    }

    @Test
    void holdingThatBeganLaterWasNotYet() {
        assertThat(WAITING.advised(held(FIRST.plusWeeks(1)))).doesNotContain(HELD);
        assertThat(WAITING.advised(held(FIRST.plusWeeks(4)))).contains(HELD);
    }
}
