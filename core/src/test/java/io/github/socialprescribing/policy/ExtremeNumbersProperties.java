package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Faulty.question;
import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever numbers a policy is made of: it is not built, and says that they are too large, or it calculates rightly. */
class ExtremeNumbersProperties {

    private static final Tier TIER = new Tier(3, "allowance", true);

    @Provide
    Arbitrary<Long> numbers() {
        long largest = Numbers.LARGEST;
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-largest, largest),
                Arbitraries.longs().between(-9, 9),
                Arbitraries.of(largest, -largest, largest + 1, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1));
    }

    @Property(tries = 400)
    void aSumIsRightOrTooLarge(
            @ForAll("numbers") long limit,
            @ForAll("numbers") long more,
            @ForAll("numbers") long less,
            @ForAll("numbers") long one,
            @ForAll("numbers") long other) {
        CountFact used = CountFact.of("used", "used", "units", Math.min(one, other), Math.max(one, other));
        CountFact granted = CountFact.of("granted", "granted", "units", Math.min(one, other), Math.max(one, other));
        Parameter most = new Parameter(
                "limit", "a limit", "units", Long.MIN_VALUE, Long.MAX_VALUE, limit, assumed("for trials"));
        Question may = question("may", List.of(used, granted), List.empty());
        Condition tooMuch = used.isMoreThan(granted.plus(most).plus(more).minus(less));

        Either<PolicyFaults, Policy> built = Policy.draft("trial", "1")
                .withTiers(TIER)
                .withQuestions(may)
                .withParameters(most)
                .withRules(rule("R-1")
                        .in(TIER)
                        .asked(may)
                        .says("it is too much")
                        .when(tooMuch)
                        .then(advise("mind it"))
                        .from(assumed("for trials")))
                .build();

        built.peekLeft(faults -> assertThat(faults.codes()).contains(Code.RANGE_OVERFLOW));
        BigInteger bound = sum(limit, more).subtract(BigInteger.valueOf(less));
        for (Policy policy : built) {
            for (long here : List.of(one, other)) {
                for (long there : List.of(one, other)) {
                    boolean isMore = BigInteger.valueOf(here).compareTo(bound.add(BigInteger.valueOf(there))) > 0;
                    Verdict verdict = policy.compile(Asked.ofValues(may))
                            .decide(FactValues.NONE.put(used, here).put(granted, there));
                    assertThat(verdict.fired().nonEmpty()).isEqualTo(isMore);
                }
            }
            assertThat(PolicyAnalysis.of(policy).isComplete()).isTrue();
        }
    }

    private static BigInteger sum(long one, long other) {
        return BigInteger.valueOf(one).add(BigInteger.valueOf(other));
    }
}
