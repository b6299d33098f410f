package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.PolicyStamp;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** Puts the events of a decision into envelopes, with what people decided for it and brought along. */
final class Sealing {

    private final Context context;

    Sealing(Context context) {
        this.context = context;
    }

    /** What is answered, unless whoever asks had seen less than there is, or more. */
    <E> Either<Refusals, Decided<Envelope<E>>> answer(long last, Supplier<Either<Refusals, Decided<E>>> answer) {
        Option<Long> seen = context.seen();
        return seen.exists(place -> place != last)
                ? Either.left(Refusals.of(Refusal.of(
                        RefusalCodes.STALE_VERSION,
                        ObservedFact.of("the last event that was seen", seen.get()),
                        ObservedFact.of("the last event", last))))
                : answer.get().map(decided -> seal(last, decided));
    }

    <E> Decided<Envelope<E>> seal(long last, Decided<E> decided) {
        PolicyStamp stamp = context.policy().stamp();
        Seq<RuleOverride> aside = setAside(decided);
        Seq<Assent> yes = saidYes(decided);
        Seq<Envelope<E>> sealed = decided.events()
                .zipWithIndex((event, place) ->
                        new Envelope<>(last + 1 + place, context.recorded(), stamp, aside, yes, event));
        return new Decided<>(sealed, decided.duties(), decided.advice(), decided.explanations());
    }

    /** Of the overrides that were brought along those that silenced a rule which applied. */
    private Seq<RuleOverride> setAside(Decided<?> decided) {
        return context.overrides()
                .filter(override ->
                        override.isLive(context.today()) && context.policy().admits(override))
                .filter(override -> decided.explanations().exists(why -> why.silences(override.rule())));
    }

    /** Of those whose yes was brought along those whose yes was needed. */
    private Seq<Assent> saidYes(Decided<?> decided) {
        if (context.assents().isEmpty()) {
            return List.empty();
        }
        Seq<Role> needed = decided.explanations()
                .filter(why -> why.outcome() == Outcome.NEEDS_DECISION)
                .flatMap(this::needed)
                .map(Approval::role);
        return context.assents().filter(assent -> assent.isLive(context.today()) && needed.contains(assent.role()));
    }

    /** Whose yes the rules asked for, or the question where they name nobody. */
    private Seq<Approval> needed(Explanation why) {
        Policy then = context.policy().asOf(context.today());
        Seq<Approval> named = why.findings()
                .filter(finding -> finding.weight() == Explanation.Weight.DECISIVE)
                .flatMap(finding -> then.find(finding.rule()))
                .flatMap(Rule::effects)
                .flatMap(effect -> effect instanceof Effect.NeedsDecision it ? it.approvals() : List.<Approval>empty());
        return named.isEmpty() ? then.question(why.question()).toList().flatMap(Question::approvals) : named;
    }
}
