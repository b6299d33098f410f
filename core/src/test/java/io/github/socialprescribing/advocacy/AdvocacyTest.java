package io.github.socialprescribing.advocacy;

import static io.github.socialprescribing.advocacy.Respite.AGREED;
import static io.github.socialprescribing.advocacy.Respite.PREPARED;
import static io.github.socialprescribing.advocacy.Respite.RESPITE;
import static io.github.socialprescribing.advocacy.Respite.TODAY;
import static io.github.socialprescribing.advocacy.Respite.WORDS;
import static io.github.socialprescribing.advocacy.Respite.WORKER;
import static io.github.socialprescribing.advocacy.Respite.does;
import static io.github.socialprescribing.advocacy.Respite.prepare;
import static io.github.socialprescribing.advocacy.Respite.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveApplication;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AdvocacyTest {

    private static final Option<Narrative> REASON = Option.some(WORDS);

    private static MoveApplication to(ApplicationStatus status) {
        return new MoveApplication(RESPITE, status, TODAY, REASON);
    }

    /** A way to each status, so that every pair of the table can be tried. */
    private static Seq<ApplicationStatus> wayTo(ApplicationStatus status) {
        var way = io.vavr.collection.List.<ApplicationStatus>empty();
        return switch (status) {
            case PREPARING -> way;
            case SUBMITTED -> way.append(ApplicationStatus.SUBMITTED);
            case GRANTED, REFUSED, PRIORITY_RAISED, DELAYED, NOT_SECURED ->
                way.append(ApplicationStatus.SUBMITTED).append(status);
            case RE_APPLIED, APPEALED ->
                way.append(ApplicationStatus.SUBMITTED)
                        .append(ApplicationStatus.REFUSED)
                        .append(status);
            case STOPPED -> way.append(ApplicationStatus.STOPPED);
            case REINSTATED -> way.append(ApplicationStatus.STOPPED).append(status);
        };
    }

    @Test
    void carlasRespiteIsRefusedAppliedForAgainGrantedAndDelayed() {
        Advocacy carla = does(
                PREPARED,
                to(ApplicationStatus.SUBMITTED),
                to(ApplicationStatus.REFUSED),
                to(ApplicationStatus.RE_APPLIED),
                to(ApplicationStatus.GRANTED),
                to(ApplicationStatus.DELAYED));
        TrackedApplication respite = carla.applications().get(RESPITE).get();

        assertThat(respite.status()).isEqualTo(ApplicationStatus.DELAYED);
        assertThat(respite.steps()).hasSize(6);
        assertThat(respite.application().beneficiary()).isEqualTo(Beneficiary.CHILD);
        assertThat(carla.toString()).doesNotContain("CANARY");
    }

    @Test
    void aRaisedPriorityIsNotAHome() {
        Advocacy raised = does(PREPARED, to(ApplicationStatus.SUBMITTED), to(ApplicationStatus.PRIORITY_RAISED));

        assertThat(raised.applications().get(RESPITE).get().status()).isNotEqualTo(ApplicationStatus.GRANTED);
        assertThat(refusals(raised, to(ApplicationStatus.REINSTATED))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @TestFactory
    Stream<DynamicTest> anApplicationMovesAlongTheTableOnly() {
        return Stream.of(ApplicationStatus.values())
                .flatMap(from -> Stream.of(ApplicationStatus.values())
                        .map(next -> DynamicTest.dynamicTest(from + " to " + next, () -> {
                            Advocacy there = wayTo(from).foldLeft(PREPARED, (it, step) -> does(it, to(step)));
                            if (from.next().contains(next)) {
                                assertThat(does(there, to(next))
                                                .applications()
                                                .get(RESPITE)
                                                .get()
                                                .status())
                                        .isEqualTo(next);
                            } else {
                                assertThat(refusals(there, to(next)))
                                        .containsExactly(
                                                from.isFinal()
                                                        ? RefusalCodes.TERMINAL_STATE
                                                        : RefusalCodes.ILLEGAL_TRANSITION);
                            }
                        })));
    }

    @Test
    void refusesAMoveThatIsUnknownUntimelyOrWithoutReasonAllAtOnce() {
        assertThat(refusals(Advocacy.none(), to(ApplicationStatus.SUBMITTED))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refusals(PREPARED, prepare("respite"))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(refusals(
                        PREPARED,
                        new MoveApplication(RESPITE, ApplicationStatus.NOT_SECURED, TODAY.plusDays(1), Option.none())))
                .containsExactly(RefusalCodes.REASON_REQUIRED, RefusalCodes.NOT_YET);
        assertThat(refusals(
                        PREPARED,
                        new MoveApplication(RESPITE, ApplicationStatus.SUBMITTED, TODAY.minusDays(1), REASON)))
                .containsExactly(RefusalCodes.DATE_BEFORE_START);
    }

    @Provide
    Arbitrary<List<ApplicationStatus>> moves() {
        return Arbitraries.of(ApplicationStatus.class).list().ofMaxSize(40);
    }

    @Property(tries = 200)
    void theWayOfAnApplicationIsKeptWholeAndEndsForGood(@ForAll("moves") List<ApplicationStatus> moves) {
        Advocacy now = PREPARED;
        var way = io.vavr.collection.List.of(ApplicationStatus.PREPARING);
        for (ApplicationStatus next : moves) {
            Advocacy before = now;
            var answer = AdvocacyDecider.decide(before, AGREED, to(next), WORKER);
            now = answer.fold(refusals -> before, decided -> decided.events().foldLeft(before, Advocacy::after));
            way = answer.isRight() ? way.append(next) : way;
        }
        assertThat(now.applications().get(RESPITE).get().steps().map(TrackedApplication.Step::status))
                .isEqualTo(way);
        assertThat(way.init()).noneMatch(ApplicationStatus::isFinal);
        assertThat(way.zip(way.tail()).forAll(step -> step._1().next().contains(step._2())))
                .isTrue();
    }
}
