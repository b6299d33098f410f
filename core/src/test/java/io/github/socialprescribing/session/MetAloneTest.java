package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Wishes;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.github.socialprescribing.workforce.AllocationFacts;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who met a client alone is recorded whoever it was, and judged by what is known of the worker. */
class MetAloneTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ContactId ID = new ContactId("c-1");
    private static final FactValues TRAINED =
            FactValues.NONE.with(AllocationFacts.STUDENT, false).with(AllocationFacts.UNTRAINED, false);
    private static final FactValues STUDENT = TRAINED.with(AllocationFacts.STUDENT, true);
    private static final FactValues UNTRAINED = TRAINED.with(AllocationFacts.UNTRAINED, true);
    private static final Content TOGETHER =
            Content.builder().companions(LinkedHashSet.of(Companions.COLLEAGUE)).build();
    private static final SessionCommand HELD = new RecordAttendance(ID, DAY, 60);

    private static Support planned(ContactKind kind, Content content) {
        return Support.startingOn(DAY)
                .after(new SessionEvent.SessionPlanned(Contact.builder()
                        .id(ID)
                        .kind(kind)
                        .plannedFor(DAY)
                        .content(content)
                        .build()));
    }

    private static Context told(FactValues worker) {
        return Moments.worker(DAY).knowing(worker);
    }

    private static Either<Refusals, Decided<SessionEvent>> ask(Support support, SessionCommand command, Context in) {
        return SessionDecider.decide(support, Wishes.none(), command, in);
    }

    private static Seq<String> obliged(Support support, SessionCommand command, Context in) {
        return ask(support, command, in).get().duties().map(Duty::name);
    }

    private static Seq<String> advised(Support support, SessionCommand command, Context in) {
        return ask(support, command, in).get().advice().map(Advice::rule).map(Object::toString);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContactKind.class,
            names = {"SESSION", "HOME_VISIT", "ACCOMPANIMENT", "CALL"})
    void aManagerHearsOfAStudentWhoMetAClientAlone(ContactKind kind) {
        Support alone = planned(kind, Content.none());

        assertThat(obliged(alone, HELD, told(STUDENT))).containsExactly("TELL_MANAGER_OF_MEETING");
        assertThat(obliged(alone, HELD, told(UNTRAINED))).containsExactly("TELL_MANAGER_OF_MEETING");
        assertThat(obliged(alone, HELD, told(TRAINED))).isEmpty();
    }

    @Test
    void nobodyHearsOfAMeetingWithAColleagueOrOfALetterOrOfNone() {
        assertThat(obliged(planned(ContactKind.HOME_VISIT, TOGETHER), HELD, told(STUDENT)))
                .isEmpty();
        assertThat(obliged(planned(ContactKind.LETTER, Content.none()), HELD, told(STUDENT)))
                .isEmpty();
        assertThat(obliged(planned(ContactKind.SESSION, Content.none()), new RecordNonAttendance(ID), told(STUDENT)))
                .isEmpty();
    }

    @Test
    void whoTellsAfterwardsThatTheColleagueDidNotComeIsJudgedToo() {
        Support held = planned(ContactKind.SESSION, TOGETHER).after(new SessionEvent.SessionAttended(ID, DAY, 60));

        assertThat(obliged(held, new DescribeSession(ID, Content.none()), told(STUDENT)))
                .containsExactly("TELL_MANAGER_OF_MEETING");
        assertThat(obliged(held, new DescribeSession(ID, TOGETHER), told(STUDENT)))
                .isEmpty();
    }

    @Test
    void whoeverActsAsAStudentIsOneUnlessAnotherWorkerIsMeant() {
        Context acting = Moments.of(DAY, Moments.WORKER, Roles.STUDENT_ON_PLACEMENT, Cesp.policy());
        Support alone = planned(ContactKind.SESSION, Content.none());
        PlanSession another = new PlanSession(
                Contact.builder().id(new ContactId("c-2")).plannedFor(DAY).build());

        assertThat(obliged(alone, HELD, acting)).containsExactly("TELL_MANAGER_OF_MEETING");
        assertThat(ask(alone, another, acting).getLeft().codes())
                .containsExactly(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR);
        assertThat(ask(alone, another, acting.knowing(TRAINED)).isRight()).isTrue();
    }

    @Test
    void whereNobodyToldWhoTheWorkerIsThatIsAdvisedOrRefusedAsThePolicySays() {
        Support alone = planned(ContactKind.SESSION, Content.none());
        PlanSession another = new PlanSession(
                Contact.builder().id(new ContactId("c-2")).plannedFor(DAY).build());
        Context strict = Moments.of(
                DAY,
                Moments.WORKER,
                Roles.LINK_WORKER,
                RuleCatalogue.draft("STRICT", "1", "ALO-04.strict").build().get());

        assertThat(advised(alone, HELD, told(FactValues.NONE))).containsExactly("ALO-04");
        assertThat(advised(alone, another, told(FactValues.NONE.with(AllocationFacts.STUDENT, false))))
                .containsExactly("ALO-04");
        assertThat(advised(alone, HELD, told(TRAINED))).isEmpty();
        assertThat(ask(alone, another, strict).getLeft().codes()).containsExactly(WorkforceRefusals.WORKER_NOT_TOLD);
        assertThat(ask(alone, another, strict.knowing(TRAINED)).isRight()).isTrue();
    }
}
