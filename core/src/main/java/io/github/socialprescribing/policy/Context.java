package io.github.socialprescribing.policy;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.ObservedFact;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Recorded;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * In what circumstances a command is given: when, by whom and in which role, under which policy, and what the caller knows
 * that no state does. Every decider takes one, because the library has no clock and no policy of its own.
 *
 * <p>The day on which a command is given decides by which rules it is judged, also where it tells of an earlier day or puts
 * right what was told of one: the policy is in force on that day, or there is no such context. What was decided before is
 * never judged again, whatever later versions say. A service with several versions takes the one of the day from their
 * history by {@link #under}.
 */
@Value.Immutable
public sealed interface Context permits ImmutableContext {

    /** When, by whom, in which role. */
    Recorded recorded();

    /** The policy that judges, in force on the day. */
    Policy policy();

    /**
     * The versions of the policy, by which what was had under an earlier one goes on to count; none where the service has no
     * other than the one that judges.
     */
    @Value.Default
    default Option<PolicyHistory> versions() {
        return Option.none();
    }

    /** Where the service counts its days; UTC unless somebody says otherwise. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /**
     * Rules that people have decided to set aside for this command. Those that change what the rules say stand in the
     * envelopes of what is decided, so that none counts without being on record.
     */
    @Value.Default
    default Seq<RuleOverride> overrides() {
        return List.empty();
    }

    /**
     * Whose yes to this very command is on record. Those whose yes was needed stand in the envelopes of what is decided, as
     * do overrides.
     */
    @Value.Default
    default Seq<Assent> assents() {
        return List.empty();
    }

    /** Values of facts that the service has added to the policy's own. */
    @Value.Default
    default FactValues supplement() {
        return FactValues.NONE;
    }

    /**
     * The place of the last event that whoever gives the command had seen; none where they rely on nobody else having been
     * at work meanwhile.
     */
    @Value.Default
    default Option<Long> seen() {
        return Option.none();
    }

    /** Refuses a policy that is not in force on the day: it has no say yet, or no more. */
    @Value.Check
    default void check() {
        if (!policy().effective().holds(today())) {
            throw new IllegalArgumentException("the policy is in force on the day on which a command is given");
        }
    }

    /**
     * The circumstances of somebody who acts under the version of a policy that is in force on the day.
     *
     * @param policies the versions of the policy
     * @param recorded when, by whom, in which role
     * @param zone where the service counts its days
     * @return the context; {@link RefusalCodes#NO_POLICY_IN_FORCE} on a day before the first version or after the last
     */
    static Either<Refusals, Context> under(PolicyHistory policies, Recorded recorded, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(recorded.at(), zone);
        return policies.asOf(day)
                .<Context>map(policy -> builder()
                        .recorded(recorded)
                        .zone(zone)
                        .policy(policy)
                        .versions(Option.some(policies))
                        .build())
                .toEither(() -> Refusals.of(
                        Refusal.of(RefusalCodes.NO_POLICY_IN_FORCE, new ObservedFact("the day", day.toString()))));
    }

    /** When the command is given, by the clocks where the service is. */
    default LocalDateTime now() {
        return LocalDateTime.ofInstant(recorded().at(), zone());
    }

    /** The day on which the command is given, where the service is. */
    default LocalDate today() {
        return now().toLocalDate();
    }

    /**
     * Whole days from a day until today; none where it is still to come.
     *
     * @param day the day
     */
    default int daysSince(LocalDate day) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(day, today())));
    }

    /**
     * What the policy says of a situation, by the rules that are in force on the day on which the command is given.
     *
     * @param asked the question
     * @param situation what is asked about
     * @param <S> the type of situation
     */
    default <S> Ruling ask(Asked<S> asked, S situation) {
        CompiledPolicy<S> compiled = policy().asOf(today()).compile(asked);
        return new Ruling(
                compiled.decide(situation, overrides(), today()),
                compiled.explain(situation, overrides(), today()),
                assents().filter(assent -> assent.isLive(today())));
    }

    /**
     * The same circumstances, given by somebody who had seen a history up to one of its events and no further.
     *
     * @param place the place of the last event that they had seen
     */
    default Context having(long place) {
        return ((ImmutableContext) this).withSeen(Option.some(place));
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
        return new Deciding(this).approve(answer, reason, expires);
    }

    /**
     * A rule set aside until a day, in the role of whoever gives the command.
     *
     * @param rule the rule
     * @param reason why
     * @param expires the day from which the rule stands again
     * @return the override; {@link RefusalCodes#NOT_FOUND}, {@link RefusalCodes#NO_RIGHT_TO_OVERRIDE} or {@link
     *     RefusalCodes#NOT_AFTER_TODAY} where it is none
     */
    default Either<Refusals, RuleOverride> override(RuleId rule, Narrative reason, LocalDate expires) {
        return new Deciding(this).override(rule, reason, expires);
    }

    /**
     * An answer ready to be kept: its events in envelopes that continue a history. Where the command was given upon an
     * earlier state than this one, it is {@link RefusalCodes#STALE_VERSION} instead.
     *
     * @param last the place of the last event so far
     * @param answer what is answered to the command
     * @param <E> the kind of event
     */
    default <E> Either<Refusals, Decided<Envelope<E>>> after(long last, Supplier<Either<Refusals, Decided<E>>> answer) {
        return new Sealing(this).answer(last, answer);
    }

    /**
     * A decision ready to be kept: its events in envelopes that continue a history.
     *
     * @param last the place of the last event so far, 0 where there is none
     * @param decided the decision
     * @param <E> the kind of event
     */
    default <E> Decided<Envelope<E>> seal(long last, Decided<E> decided) {
        return new Sealing(this).seal(last, decided);
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
