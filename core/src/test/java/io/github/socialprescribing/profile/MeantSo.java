package io.github.socialprescribing.profile;

import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.policy.Witness;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is warned of in the ready-made policies, and why they are so all the same. */
final class MeantSo {

    private static final String LEFT_TO_PEOPLE = "no rule decides, and people do: ";

    /** Why, by what is warned of. */
    static final Map<String, String> WHY = LinkedHashMap.of(
            LEFT_TO_PEOPLE + "may-close-for-attendance",
            "support ends for missed contacts only by a rule that a service chose; without one it is for a person who looks"
                    + " at the one client",
            LEFT_TO_PEOPLE + "may-lapse",
            "to let a referral go because nobody was reached is an ending; with too few attempts to let a rule do it, a"
                    + " person does",
            LEFT_TO_PEOPLE + "may-hold",
            "the source paper has holding as a judgement of the link worker, and no rule tells when it is right",
            LEFT_TO_PEOPLE + "may-revoke-extension",
            "what was granted case by case is taken back case by case",
            LEFT_TO_PEOPLE + "may-end-at-clients-wish",
            "a client may go at any time; while somebody may be unsafe, a person looks at it first",
            LEFT_TO_PEOPLE + "may-discharge",
            "the policy without rules leaves every ending to people",
            "a first appointment that was missed ends support, and no reminder can come before that",
            "so it is published by the strict services that the policy is put together from");

    private MeantSo() {}

    /** What is warned of in a policy: its oddities, and questions that a rule may leave to people by default. */
    static Seq<String> warnings(Policy policy) {
        return warned(policy).map(it -> it._1()).distinct();
    }

    /** The same, with the situation that shows each. */
    private static Seq<Tuple2<String, Option<Witness>>> warned(Policy policy) {
        return PolicyAnalysis.of(policy)
                .warnings()
                .map(it -> Tuple.of(
                        it.kind() == Finding.Kind.NO_RULE_DECIDES ? LEFT_TO_PEOPLE + it.question() : it.toString(),
                        it.witness()))
                .appendAll(ProfileLint.warnings(policy).map(it -> Tuple.of(it.words(), it.witness())));
    }

    /** One line for everything that is warned of: in which policies, and why; and one situation that shows it. */
    static String page(Seq<Policy> profiles) {
        Map<String, Seq<Tuple2<String, Option<Witness>>>> byPolicy =
                LinkedHashMap.ofEntries(profiles.map(it -> Tuple.of(it.id(), warned(it))));
        return WHY.map(why -> "- " + why._1 + " ("
                        + byPolicy.filterValues(
                                        it -> it.exists(warned -> warned._1().equals(why._1)))
                                .keySet()
                                .mkString(", ")
                        + "): " + why._2 + ". Such as where "
                        + byPolicy.values()
                                .flatMap(it -> it)
                                .find(it -> it._1().equals(why._1))
                                .flatMap(Tuple2::_2)
                                .map(Witness::words)
                                .get()
                        + "\n")
                .mkString();
    }
}
