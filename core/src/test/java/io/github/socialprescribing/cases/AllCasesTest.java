package io.github.socialprescribing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RecordAdjustmentAnswer;
import io.github.socialprescribing.advocacy.SafetyCommand.MonitorConcern;
import io.github.socialprescribing.asset.AssetCommand.ActivateAsset;
import io.github.socialprescribing.asset.AssetCommand.ChangeAsset;
import io.github.socialprescribing.asset.AssetCommand.CloseAsset;
import io.github.socialprescribing.asset.AssetCommand.ResumeAsset;
import io.github.socialprescribing.client.ClientCommand.CoordinateWith;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.goal.GoalCommand.EndGoal;
import io.github.socialprescribing.goal.GoalCommand.StartGoal;
import io.github.socialprescribing.need.NeedCommand.ActOnNeed;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedCommand.ReopenNeed;
import io.github.socialprescribing.pathway.EndingCommand.AgreeEndingPlan;
import io.github.socialprescribing.pathway.EndingCommand.AnswerEndingConcern;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReconcileSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.github.socialprescribing.resource.BudgetCommand.ReturnSpend;
import io.github.socialprescribing.session.ExtensionCommand.RecordExpiry;
import io.github.socialprescribing.session.ExtensionCommand.WithdrawRequest;
import io.github.socialprescribing.session.SessionCommand;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.RecordCaseReview;
import io.github.socialprescribing.workforce.WorkerCommand.LeaveService;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** There is an example of all that may be answered: for every command, that it is accepted, and each reason why not. */
class AllCasesTest {

    /** What a rule, or code that commands share, may say in general, and never to this command. */
    private static final Map<Class<?>, Seq<RefusalCode>> NEVER = LinkedHashMap.<Class<?>, Seq<RefusalCode>>of(
                    // to ask for money is to lay it before people
                    RequestSpend.class,
                    List.of(RefusalCodes.DECISION_NEEDED),
                    // what was asked for was judged by the same terms
                    ApproveSpend.class,
                    List.of(
                            RefusalCodes.DECISION_NEEDED,
                            SupportRefusals.OUTSIDE_PERIOD,
                            SupportRefusals.OUTSIDE_RESTRICTION,
                            SupportRefusals.NO_LINKED_NEED),
                    RecordPurchase.class,
                    List.of(SupportRefusals.OUTSIDE_RESTRICTION, SupportRefusals.NO_LINKED_NEED),
                    // whoever works may leave, and so may whoever is away
                    LeaveService.class,
                    List.of(RefusalCodes.ILLEGAL_TRANSITION))
            .merge(OfCommunities.NEVER);

    @Test
    void everyCommandIsAcceptedInSomeSituation() {
        assertThat(Cases.commands().filter(command -> !Cases.of(command).exists(Case::isAccepted)))
                .isEmpty();
        assertThat(Cases.all().map(Case::kind).distinct()).containsExactlyInAnyOrderElementsOf(Cases.commands());
    }

    @Test
    void everyExampleStandsOnce() {
        assertThat(Cases.all()
                        .groupBy(Case::toString)
                        .filter(same -> same._2().size() > 1)
                        .keySet())
                .isEmpty();
    }

    /** Commands that are refused for one thing at a time, because each of their reasons excludes the others. */
    private static final Seq<Class<?>> ONE_AT_A_TIME = List.<Class<?>>of(
                    IntakeCommand.RecordContactAttempt.class,
                    ActOnNeed.class,
                    ProgressNeed.class,
                    ReopenNeed.class,
                    StartGoal.class,
                    EndGoal.class,
                    DescribeSession.class,
                    RecordCaseReview.class,
                    SessionCommand.RecordContactAttempt.class,
                    WithdrawRequest.class,
                    RecordExpiry.class,
                    MonitorConcern.class,
                    MoveComplaint.class,
                    RecordAdjustmentAnswer.class,
                    ReconcileSpend.class,
                    ReturnSpend.class,
                    AnswerEndingConcern.class,
                    AgreeEndingPlan.class,
                    CoordinateWith.class,
                    ActivateAsset.class,
                    ResumeAsset.class,
                    ChangeAsset.class,
                    CloseAsset.class)
            .appendAll(OfCommunities.ONE_AT_A_TIME);

    @Test
    void everyCommandThatIsRefusedForSeveralReasonsIsRefusedForThemAtOnceInSomeSituation() {
        assertThat(Cases.commands()
                        .filter(command -> Cases.codes(command).size() > 1)
                        .filter(command ->
                                Cases.of(command).forAll(it -> it.codes().size() < 2)))
                .containsExactlyInAnyOrderElementsOf(ONE_AT_A_TIME);
    }

    @Test
    void everyCodeThatADeciderNamesForACommandHasAnExample() {
        assertThat(Cases.commands()
                        .flatMap(command -> DeciderCode.reachedFrom(command)
                                .removeAll(shown(command).map(RefusalCode::name))
                                .map(code -> command.getSimpleName() + " " + code)))
                .isEmpty();
    }

    @Test
    void everyCodeOfARuleThatIsAskedHasAnExample() {
        assertThat(Cases.commands()
                        .flatMap(command -> asked(command)
                                .flatMap(AllCasesTest::codesOf)
                                .removeAll(shown(command))
                                .map(code -> command.getSimpleName() + " " + code)))
                .isEmpty();
    }

    /** What an example shows, or can be shown by none. */
    private static Seq<RefusalCode> shown(Class<?> command) {
        return List.ofAll(Cases.codes(command)).appendAll(NEVER.getOrElse(command, List.empty()));
    }

    /** What is asked of the rules before this command is answered. */
    private static Set<String> asked(Class<?> command) {
        return Cases.of(command)
                .flatMap(it -> explanations(it.situation().answer(it.command())))
                .map(Explanation::question)
                .toLinkedSet();
    }

    private static Seq<Explanation> explanations(Either<Refusals, ? extends Decided<?>> answer) {
        return answer.fold(Refusals::explanations, Decided::explanations);
    }

    /** What the rules of the catalogue refuse this for, and how people are asked where rules leave it to them. */
    private static Seq<RefusalCode> codesOf(String question) {
        Seq<Rule> rules = RuleCatalogue.all().filter(rule -> rule.questions().contains(question));
        Seq<RefusalCode> refused = rules.flatMap(Rule::effects)
                .flatMap(effect -> effect instanceof Effect.Refuse it ? List.of(it.code()) : List.empty());
        boolean left = rules.flatMap(Rule::effects).exists(effect -> effect instanceof Effect.NeedsDecision);
        return RuleCatalogue.questions()
                .filter(it -> it.name().equals(question))
                .filter(it -> left || it.otherwise() == Outcome.NEEDS_DECISION)
                .map(it -> it.decision())
                .appendAll(refused)
                .distinct();
    }
}
