package io.github.socialprescribing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeCommand.WithdrawReferral;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each example is answered as it says: accepted, or refused for all of these reasons and no other. */
class CasesTest {

    @TestFactory
    Stream<DynamicTest> answersAsTheExampleSays() {
        return Cases.all().toJavaStream().map(it -> DynamicTest.dynamicTest(it.toString(), () -> check(it)));
    }

    private static void check(Case it) {
        Either<Refusals, ? extends Decided<?>> answer = it.situation().answer(it.command());

        assertThat(answer.fold(Refusals::codes, decided -> it.codes().take(0)))
                .containsExactlyInAnyOrderElementsOf(it.codes());
        assertThat(answer.isRight()).isEqualTo(it.isAccepted());
        answer.swap().forEach(refusals -> assertThat(refusals.all()).allSatisfy(CasesTest::hasItsRemedy));
        assertThat(it.situation().answer(it.command())).isEqualTo(answer);
    }

    /** The model's own refusals bring the remedy of their code; rules may know a better one. */
    private static void hasItsRemedy(Refusal refusal) {
        assertThat(refusal.remedy()).isNotBlank();
        if (refusal.rules().isEmpty()) {
            assertThat(refusal.remedy()).isEqualTo(refusal.code().remedy());
        }
    }

    @Test
    void whoeverHasNotSeenTheLastEventIsToldSoAndNothingElse() {
        assertThat(Cases.all().filter(it -> it.situation().hasVersions()))
                .allSatisfy(it -> assertThat(it.situation()
                                .answer(it.command(), Option.some(999L))
                                .getLeft()
                                .codes())
                        .containsExactly(RefusalCodes.STALE_VERSION));
    }

    @Test
    void onAPathwayThatHasEndedOnlyWhatMayFollowIsAnswered() {
        Seq<Case> open = Cases.all()
                .filter(it -> it.situation() instanceof Stand && !it.codes().contains(RefusalCodes.PATHWAY_CLOSED));
        assertThat(open).allSatisfy(it -> {
            Stand ended = ended((Stand) it.situation());
            Either<Refusals, ? extends Decided<?>> answer = ended.answer(it.command());

            assertThat(answer.isLeft() && answer.getLeft().codes().equals(List.of(RefusalCodes.PATHWAY_CLOSED)))
                    .isNotEqualTo(Stand.about(it.command()).isAllowedAfterTheEnd());
        });
    }

    private static Stand ended(Stand stand) {
        CloseEarly moved = new CloseEarly(EarlyClosure.MOVED);
        if (!stand.pathway().isOpen()) {
            return stand;
        }
        return stand.after(stand.answer(moved).isRight() ? moved : new CloseEarly(EarlyClosure.DIED));
    }

    @Test
    void onAReferralThatHasComeToAnEndOnlyConsentsAreAnswered() {
        assertThat(Cases.all().filter(it -> it.situation() instanceof Arrived)).allSatisfy(it -> {
            Arrived ended = ((Arrived) it.situation()).after(new WithdrawReferral(Meetings.WORDS));
            boolean aboutConsent = it.command() instanceof IntakeCommand.RecordConsent
                    || it.command() instanceof IntakeCommand.WithdrawConsent;
            Either<Refusals, ? extends Decided<?>> answer = ended.answer(it.command());

            assertThat(answer.isLeft() && answer.getLeft().codes().equals(List.of(RefusalCodes.TERMINAL_STATE)))
                    .isNotEqualTo(aboutConsent);
        });
    }

    @Test
    void aRecordThatWasGivenUpIsNotChanged() {
        assertThat(Cases.all().filter(it -> it.situation() instanceof ClientCases.Known))
                .allSatisfy(it -> assertThat(ClientCases.mergedAway()
                                .answer(it.command())
                                .getLeft()
                                .codes())
                        .containsExactly(RefusalCodes.TERMINAL_STATE));
    }
}
