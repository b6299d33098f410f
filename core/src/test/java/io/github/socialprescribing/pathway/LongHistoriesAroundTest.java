package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Clients;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.identity.TimeEntryId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.money.Money;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.resource.Budget;
import io.github.socialprescribing.resource.BudgetEvent;
import io.github.socialprescribing.resource.BudgetTerms;
import io.github.socialprescribing.resource.Funder;
import io.github.socialprescribing.resource.Spend;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.github.socialprescribing.workforce.Terms;
import io.github.socialprescribing.workforce.TimeEntry;
import io.github.socialprescribing.workforce.Worker;
import io.github.socialprescribing.workforce.WorkerEvent;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The histories beside a pathway fold in time that grows with them too: of its referral, of a worker, of a budget. */
class LongHistoriesAroundTest {

    private static final int ROUNDS = 2000;
    private static final LocalDate DAY = Journeys.OPENED;
    private static final Narrative WORDS = new Narrative("it was so");

    /** A first event, and so many rounds of others. */
    private static <E> Seq<Envelope<E>> history(E first, IntFunction<Seq<E>> round) {
        Envelope<PathwayEvent> like = Journeys.opened().head();
        return Vector.range(0, ROUNDS)
                .flatMap(round::apply)
                .prepend(first)
                .zipWithIndex((event, place) -> new Envelope<>(1L + place, like.recorded(), like.stamp(), event));
    }

    @Test
    void attemptsConsentsAndDecisionsOfAnIntake() {
        Assent assent = new Assent(Moments.MANAGER, Roles.MANAGER, WORDS, DAY);
        Seq<Envelope<IntakeEvent>> history = history(
                new IntakeEvent.ReferralReceived(Journeys.referral()),
                number -> Vector.of(
                        new IntakeEvent.ContactAttempted(
                                new ContactAttempt(DAY.atStartOfDay().plusHours(number), Channels.TELEPHONE, false)),
                        new IntakeEvent.ConsentRecorded(Clients.consent(ConsentScope.REFERRAL, DAY)),
                        new IntakeEvent.RuleOverridden(
                                new RuleOverride(new RuleId("CAP-01"), Moments.MANAGER, Roles.MANAGER, WORDS, DAY)),
                        new IntakeEvent.CommandApproved(new IntakeCommand.AcceptReferral(), assent)));
        Intake intake = Intake.replay(history);

        Allocation.assertAboutTwiceForTwice(history, Intake::replay);
        assertThat(intake.attempts()).hasSize(ROUNDS);
        assertThat(intake.overrides()).hasSize(ROUNDS);
        assertThat(intake.approvals()).hasSize(ROUNDS);
    }

    @Test
    void timeThatAWorkerLoggedAndPutRight() {
        Terms terms = Terms.builder().roles(LinkedHashSet.of(Roles.LINK_WORKER)).build();
        Seq<Envelope<WorkerEvent>> history = history(
                new WorkerEvent.WorkerAppointed(new WorkerId("worker-7"), DAY, terms),
                number -> Vector.of(
                        new WorkerEvent.TimeLogged(entry(number, 60)),
                        new WorkerEvent.TimeAmended(entry(number, 45), WORDS)));
        Worker worker = Worker.replay(history);

        Allocation.assertAboutTwiceForTwice(history, Worker::replay);
        assertThat(worker.timeSheet().all()).hasSize(ROUNDS).allMatch(it -> it.minutes() == 45);
    }

    private static TimeEntry entry(int number, int minutes) {
        return TimeEntry.builder()
                .id(new TimeEntryId("entry-" + number))
                .start(DAY.atStartOfDay().plusHours(number).toInstant(ZoneOffset.UTC))
                .minutes(minutes)
                .activity(ActivityTypes.GOAL_SETTING)
                .build();
    }

    @Test
    void whatIsAskedOfABudgetBoughtAndAccountedFor() {
        BudgetTerms terms = BudgetTerms.builder()
                .id(new BudgetId("budget"))
                .funder(Funder.of("network"))
                .holder(Roles.MANAGER)
                .from(DAY)
                .to(DAY.plusYears(1))
                .amount(pounds(10 * ROUNDS))
                .build();
        Seq<Envelope<BudgetEvent>> history =
                history(new BudgetEvent.BudgetOpened(terms), LongHistoriesAroundTest::spent);
        Budget budget = Budget.replay(history);

        Allocation.assertAboutTwiceForTwice(history, Budget::replay);
        assertThat(budget.lines().values()).hasSize(ROUNDS);
        assertThat(budget.balance()).isEqualTo(pounds(9 * ROUNDS));
    }

    private static Seq<BudgetEvent> spent(int number) {
        SpendId id = new SpendId("spend-" + number);
        Spend spend = Spend.builder()
                .id(id)
                .client(Journeys.referral().client())
                .item(WORDS)
                .amount(pounds(2))
                .on(DAY)
                .build();
        return Vector.of(
                new BudgetEvent.SpendRequested(spend),
                new BudgetEvent.SpendApproved(id),
                new BudgetEvent.SpendPurchased(id, DAY, pounds(1)),
                new BudgetEvent.SpendReconciled(id));
    }

    private static Money pounds(int amount) {
        return Money.ofMinor("GBP", 100L * amount);
    }
}
