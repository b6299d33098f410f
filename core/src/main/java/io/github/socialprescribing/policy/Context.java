package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Recorded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.immutables.value.Value;

/**
 * In what circumstances a command is given: when, by whom and in which role, under which policy, and what the caller knows
 * that no state does. Every decider takes one, because the library has no clock and no policy of its own.
 */
@Value.Immutable
public sealed interface Context permits ImmutableContext {

    /** When, by whom, in which role. */
    Recorded recorded();

    /** The policy that judges. */
    Policy policy();

    /** Where the service counts its days; UTC unless somebody says otherwise. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** Rules that people have decided to set aside. */
    @Value.Default
    default Seq<RuleOverride> overrides() {
        return List.empty();
    }

    /** Whose yes to this very command is on record. */
    @Value.Default
    default Seq<Assent> assents() {
        return List.empty();
    }

    /** Values of facts that the service has added to the policy's own. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /** The day on which the command is given, where the service is. */
    default LocalDate today() {
        return recorded().at().atZone(zone()).toLocalDate();
    }

    /**
     * What the policy says of a situation.
     *
     * @param asked the question
     * @param situation what is asked about
     * @param <S> the type of situation
     */
    default <S> Ruling ask(Asked<S> asked, S situation) {
        CompiledPolicy<S> compiled = policy().compile(asked);
        return new Ruling(
                compiled.decide(situation, overrides(), today()),
                compiled.explain(situation, overrides(), today()),
                assents().filter(assent -> assent.isLive(today())));
    }

    /**
     * The same circumstances, with values of facts that a state tells. They stand above what the caller said.
     *
     * @param told the values
     */
    default Context knowing(FactValues told) {
        return ((ImmutableContext) this)
                .withSupplement(new FactValues(told.values().merge(supplement().values())));
    }

    /**
     * The same circumstances, with what people have decided before.
     *
     * @param overrides rules that they set aside
     * @param assents whose yes to this very command is on record
     */
    default Context with(Seq<RuleOverride> overrides, Seq<Assent> assents) {
        return ((ImmutableContext) this)
                .withOverrides(overrides().appendAll(overrides))
                .withAssents(assents().appendAll(assents));
    }

    /**
     * Somebody's yes to a case that was left to people, in the role in which they act. The case is laid before them as it
     * stands now: what is not left to people cannot be approved.
     *
     * @param answer what was answered to the command that is approved
     * @param reason why
     * @param expires the day from which the yes no longer counts
     * @return their yes; {@link RefusalCodes#NOTHING_TO_DECIDE}, {@link RefusalCodes#NOT_AN_APPROVER} or {@link
     *     RefusalCodes#NOT_AFTER_TODAY} where it is none
     */
    default Either<Refusals, Assent> approve(Either<Refusals, ?> answer, Narrative reason, LocalDate expires) {
        Assent assent = new Assent(recorded().by(), recorded().role(), reason, expires);
        Seq<Approval> asked = answer.fold(
                refusals -> refusals.all()
                        .flatMap(it -> it.match(forbidden -> List.empty(), Refusal.DecisionNeeded::approvals)),
                decided -> List.empty());
        boolean theirs = asked.exists(approval -> approval.role().equals(assent.role()));
        return Refusals.or(
                Refusal.when(asked.isEmpty(), RefusalCodes.NOTHING_TO_DECIDE)
                        .appendAll(Refusal.when(!asked.isEmpty() && !theirs, RefusalCodes.NOT_AN_APPROVER))
                        .appendAll(Refusal.when(!assent.isLive(today()), RefusalCodes.NOT_AFTER_TODAY)),
                () -> assent);
    }

    /**
     * A decision ready to be kept: its events in envelopes that continue a history.
     *
     * @param last the place of the last event so far, 0 where there is none
     * @param decided the decision
     * @param <E> the kind of event
     */
    default <E> Decided<Envelope<E>> seal(long last, Decided<E> decided) {
        Seq<Envelope<E>> sealed = decided.events()
                .zipWithIndex((event, place) -> new Envelope<>(last + 1 + place, recorded(), policy().stamp(), event));
        return new Decided<>(sealed, decided.duties(), decided.advice(), decided.explanations());
    }

    /** Starts a context. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Context}. */
    final class Builder extends ImmutableContext.Builder {
        Builder() {}
    }
}
