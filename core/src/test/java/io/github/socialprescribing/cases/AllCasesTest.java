package io.github.socialprescribing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.policy.Effect;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.resource.BudgetCommand.ApproveSpend;
import io.github.socialprescribing.resource.BudgetCommand.RecordPurchase;
import io.github.socialprescribing.resource.BudgetCommand.RequestSpend;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** There is an example of all that may be answered: for every command, that it is accepted, and each reason why not. */
class AllCasesTest {

    /** What a rule of the catalogue may say in general, and never to this command. */
    private static final Map<Class<?>, Seq<RefusalCode>> NEVER = LinkedHashMap.of(
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
            List.of(SupportRefusals.OUTSIDE_RESTRICTION, SupportRefusals.NO_LINKED_NEED));

    @Test
    void everyCommandIsAcceptedInSomeSituation() {
        assertThat(Cases.commands().filter(command -> !Cases.of(command).exists(Case::isAccepted)))
                .isEmpty();
        assertThat(Cases.all().map(Case::kind).distinct()).containsExactlyInAnyOrderElementsOf(Cases.commands());
    }

    @Test
    void everyExampleStandsOnce() {
        assertThat(Cases.all().map(Case::toString)).doesNotHaveDuplicates();
    }

    /** All that is refused is also refused alone, so that each reason is seen by itself; or it always comes with another. */
    @Test
    void everyCommandThatIsRefusedForSeveralReasonsIsRefusedForAllAtOnceInSomeSituation() {
        assertThat(Cases.commands()
                        .filter(command -> Cases.codes(command).size() > 1)
                        .filter(command ->
                                Cases.of(command).forAll(it -> it.codes().size() < 2))
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(WHERE_ONE_REASON_EXCLUDES_THE_OTHERS);
    }

    private static final Seq<String> WHERE_ONE_REASON_EXCLUDES_THE_OTHERS = List.empty();

    @Test
    void everyCodeThatADeciderNamesForACommandHasAnExample() {
        assertThat(Cases.commands()
                        .flatMap(command -> DeciderCode.reachedFrom(command)
                                .filter(code -> !Cases.codes(command)
                                        .exists(it -> it.name().equals(code)))
                                .map(code -> command.getSimpleName() + " " + code)))
                .isEmpty();
    }

    @Test
    void everyCodeOfARuleThatIsAskedHasAnExample() {
        assertThat(Cases.commands()
                        .flatMap(command -> asked(command)
                                .flatMap(AllCasesTest::codesOf)
                                .removeAll(Cases.codes(command))
                                .removeAll(NEVER.getOrElse(command, List.empty()))
                                .map(code -> command.getSimpleName() + " " + code)))
                .isEmpty();
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
