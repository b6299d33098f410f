package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Client;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ClientDecider;
import io.github.socialprescribing.client.ClientRecord;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.PathwayId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeDecider;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Whoever gives a command upon a state that is no longer the last one is told so, and nothing else. */
class StaleVersionTest {

    private static final Context NOW = Moments.worker(Journeys.OPENED);
    private static final Pathway PATHWAY = Pathway.replay(Journeys.opened());

    private static Context having(long seen) {
        return Context.builder()
                .recorded(NOW.recorded())
                .policy(NOW.policy())
                .seen(Option.some(seen))
                .build();
    }

    private static void refuses(Either<Refusals, ?> answer) {
        assertThat(answer.getLeft().codes()).containsExactly(RefusalCodes.STALE_VERSION);
    }

    @Test
    void aPathwayIsJudgedAsItStands() {
        var answer = PathwayDecider.decide(PATHWAY, new CourseCommand.BeginEnding(), having(7));

        refuses(answer);
        assertThat(answer.getLeft().all().head().facts())
                .containsExactly(
                        ObservedFact.of("the last event that was seen", 7), ObservedFact.of("the last event", 1));
        assertThat(PathwayDecider.decide(PATHWAY, new CourseCommand.BeginEnding(), having(1))
                        .isRight())
                .isTrue();
    }

    @Test
    void soIsAReferralAlsoWhenItsPathwayIsOpened() {
        Intake intake = Intake.replay(
                IntakeDecider.receive(Journeys.referral(), NOW).get().events());
        Intake accepted = intake.after(IntakeDecider.decide(intake, new IntakeCommand.AcceptReferral(), 0, NOW)
                .get()
                .events());

        refuses(IntakeDecider.decide(intake, new IntakeCommand.AcceptReferral(), 0, having(2)));
        refuses(PathwayDecider.open(
                new PathwayId("p-9"), accepted, PATHWAY.service(), new WorkerId("worker-7"), having(1)));
    }

    @Test
    void soIsAClient() {
        Client client = Client.replay(ClientDecider.register(
                        new ClientId("c-9"), ClientRecord.builder().build(), LinkedHashSet.empty(), NOW)
                .get()
                .events());

        refuses(ClientDecider.decide(client, new WithdrawConsent(ConsentScope.RESEARCH), having(2)));
    }
}
