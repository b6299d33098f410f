package io.github.socialprescribing.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyHistory;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.OfferParameters;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A policy of two or three versions, one after the other, each with another offer. */
class PolicyVersionsProperties {

    /** Which day a version begins, in days after the opening, and how many half sessions it offers. */
    record Version(int begins, int offered) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Journeys.steps();
    }

    @Provide
    Arbitrary<List<Version>> versions() {
        Arbitrary<Version> later = Combinators.combine(
                        offers(), Arbitraries.integers().between(1, 210))
                .as((offered, begins) -> new Version(begins, offered));
        return Combinators.combine(
                        offers(), later.list().ofMinSize(1).ofMaxSize(2).uniqueElements(Version::begins))
                .as((first, others) -> io.vavr.collection.List.ofAll(others)
                        .sortBy(Version::begins)
                        .prepend(new Version(0, first))
                        .asJava());
    }

    private static Arbitrary<Integer> offers() {
        return Arbitraries.of(12, 14, 16);
    }

    private static LocalDate day(Version version) {
        return Journeys.OPENED.plusDays(version.begins());
    }

    private static PolicyHistory history(List<Version> versions) {
        Policy[] policies = new Policy[versions.size()];
        for (int place = 0; place < policies.length; place++) {
            Period from = Period.from(day(versions.get(place)));
            policies[place] = Cesp.draft()
                    .withVersion("" + (place + 1))
                    .withEffective(place + 1 < policies.length ? from.until(day(versions.get(place + 1))) : from)
                    .replacing(OfferParameters.OFFERED.withValue(
                            versions.get(place).offered(), new Provenance.Assumed("a test")))
                    .build()
                    .get();
        }
        return PolicyHistory.of(policies).get();
    }

    private static Either<Refusals, Decided<Envelope<PathwayEvent>>> answer(
            Seq<Envelope<PathwayEvent>> before, Step step, PolicyHistory policies) {
        return Context.under(policies, step.context().recorded(), ZoneOffset.UTC)
                .flatMap(context -> PathwayDecider.decide(Pathway.replay(before), step.command(), context));
    }

    private static Seq<Envelope<PathwayEvent>> walked(List<Step> steps, PolicyHistory policies) {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        for (Step step : steps) {
            history = history.appendAll(
                    answer(history, step, policies).fold(refused -> io.vavr.collection.List.empty(), Decided::events));
        }
        return history;
    }

    @Property(tries = 12)
    void theVersionOfTheDayDecidesAndIsNamed(
            @ForAll("steps") List<Step> steps, @ForAll("versions") List<Version> versions) {
        PolicyHistory policies = history(versions);

        assertThat(walked(steps, policies).tail())
                .allMatch(it -> policies.asOf(LocalDate.ofInstant(it.recorded().at(), ZoneOffset.UTC))
                        .exists(version -> version.stamp().equals(it.stamp())));
    }

    @Property(tries = 12)
    void aPastEventIsNeverJudgedByALaterVersion(
            @ForAll("steps") List<Step> steps, @ForAll("versions") List<Version> versions) {
        Version last = versions.get(versions.size() - 1);
        List<Version> otherwise = io.vavr.collection.List.ofAll(versions)
                .init()
                .append(new Version(last.begins(), last.offered() == 12 ? 16 : 12))
                .asJava();
        Seq<Envelope<PathwayEvent>> history = walked(steps, history(versions));
        Seq<Envelope<PathwayEvent>> other = walked(steps, history(otherwise));

        assertThat(before(day(last), history)).isEqualTo(before(day(last), other));
    }

    private static Seq<Envelope<PathwayEvent>> before(LocalDate day, Seq<Envelope<PathwayEvent>> history) {
        return history.takeWhile(
                it -> LocalDate.ofInstant(it.recorded().at(), ZoneOffset.UTC).isBefore(day));
    }

    @Property(tries = 12)
    void onADayWithoutAVersionNothingIsDecided(
            @ForAll("steps") List<Step> steps, @ForAll("versions") List<Version> versions) {
        PolicyHistory late = PolicyHistory.of(
                        history(versions).versions().tail().toJavaArray(Policy[]::new))
                .get();

        for (Step step : steps) {
            if (step.day().isBefore(day(versions.get(1)))) {
                assertThat(answer(Journeys.opened(), step, late).getLeft().codes())
                        .containsExactly(RefusalCodes.NO_POLICY_IN_FORCE);
            }
        }
    }
}
