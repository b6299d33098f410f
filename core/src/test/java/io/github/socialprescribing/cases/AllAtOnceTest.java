package io.github.socialprescribing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;

/**
 * Whatever is refused for one part of a command, and for another part by itself, is refused for both when both are wrong: no
 * refusal hides another. Tried on every example that is accepted, with every two of its parts made wrong.
 */
class AllAtOnceTest {

    /** What is wrong with a command whatever it is about, so that an unknown id does not hide it. */
    private static final Set<RefusalCode> WITH_THE_COMMAND = LinkedHashSet.of(
            RefusalCodes.NOT_FOUND,
            RefusalCodes.NOT_YET,
            RefusalCodes.NOT_AFTER_TODAY,
            RefusalCodes.REASON_REQUIRED,
            RefusalCodes.DURATION_NOT_POSITIVE,
            RefusalCodes.CLIENT_DOES_NOT_WANT,
            EndingRefusals.OUTCOME_REQUIRED,
            SessionRefusals.GRANT_EXPIRED_ALREADY,
            SupportRefusals.GOAL_NOT_AGREED_BY_CLIENT,
            SupportRefusals.NOT_THEIRS_TO_SET,
            SupportRefusals.NO_ADVOCACY_DESTINATION,
            SupportRefusals.OUTSIDE_PERIOD);

    private static final int PAIRS_AT_LEAST = 20;

    @Test
    void noRefusalHidesAnother() {
        Seq<Pair> pairs = Cases.all().filter(Case::isAccepted).flatMap(AllAtOnceTest::pairs);

        assertThat(pairs.map(it -> it.of().kind().getSimpleName() + it.expected())
                        .distinct())
                .hasSizeGreaterThan(PAIRS_AT_LEAST);
        assertThat(pairs).allSatisfy(it -> assertThat(it.told()).containsAll(it.expected()));
    }

    /** Two faults of one command: what each is refused for by itself, and what both are refused for together. */
    private record Pair(Case of, Spoilt one, Spoilt other, Set<RefusalCode> expected, Seq<RefusalCode> told) {}

    private static Seq<Pair> pairs(Case of) {
        Seq<Spoilt> ways =
                Spoilt.waysOf(of.command()).filter(way -> !codes(of, way).isEmpty());
        return ways.crossProduct()
                .filter(two -> two._1().place() < two._2().place())
                .reject(two -> two._1().isAChoice() && two._2().isAChoice())
                .filter(two -> Spoilt.spoil(of.command(), two._1(), two._2()).isDefined())
                .map(two -> new Pair(
                        of, two._1(), two._2(), expected(of, two._1(), two._2()), codes(of, two._1(), two._2())))
                .toList();
    }

    private static Set<RefusalCode> expected(Case of, Spoilt one, Spoilt other) {
        Set<RefusalCode> both = codes(of, one).appendAll(codes(of, other)).toLinkedSet();
        boolean unknown = codes(of, one).contains(RefusalCodes.NOT_FOUND)
                || codes(of, other).contains(RefusalCodes.NOT_FOUND);
        return unknown ? both.filter(WITH_THE_COMMAND::contains) : both;
    }

    private static Seq<RefusalCode> codes(Case of, Spoilt... parts) {
        return Spoilt.spoil(of.command(), parts)
                .map(command ->
                        of.situation().answer(command).fold(Refusals::codes, decided -> List.<RefusalCode>empty()))
                .getOrElse(List.empty());
    }
}
