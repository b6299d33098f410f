package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code PROFILES.md} true; run with {@code -Dprofiles.rewrite=true} to write it anew. */
class ProfileMatrixTest {

    private static final Path PAGE = Path.of("PROFILES.md");

    @Test
    void thePageTellsWhatIsInEachProfile() throws IOException {
        if (Boolean.getBoolean("profiles.rewrite")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        Seq<Policy> profiles = Profiles.all();
        return "# Profiles\n\nWhat each ready-made policy contains. Generated from the policies and compared with them by"
                + " `ProfileMatrixTest`; do not edit.\n\n"
                + "Origin of a number or row: **p** the source paper, **s** another publication, **a** assumed.\n\n"
                + "## Rules\n\n" + head("rule | tier | says", profiles)
                + RuleCatalogue.all().map(rule -> ruleLine(rule, profiles)).mkString()
                + "\n### In no ready-made policy\n\n"
                + "For services that make their own: what these services publish does not have the rule, or says no number that"
                + " one of them keeps to.\n\n"
                + inNone(profiles).map(id -> "- `" + id + "`\n").mkString()
                + "\n## Numbers\n\n" + head("number | unit | sets", profiles)
                + RuleCatalogue.parameters()
                        .map(parameter -> numberLine(parameter, profiles))
                        .mkString()
                + "\n## Where the numbers come from\n\n"
                + RuleCatalogue.parameters()
                        .map(parameter -> origins(parameter, profiles))
                        .mkString()
                + "\n## What must hold between the numbers\n\nA policy with both numbers in which it does not is not built.\n\n"
                + profiles.flatMap(Policy::relations)
                        .distinct()
                        .map(it -> "- " + it + ", in "
                                + profiles.filter(policy -> policy.relations().contains(it))
                                        .map(Policy::id)
                                        .mkString(", ")
                                + "\n")
                        .mkString()
                + "\n## What is answered when no rule settles it\n\n"
                + RuleCatalogue.questions().map(ProfileMatrixTest::otherwise).mkString()
                + "\n## Who may set a rule aside\n\nWith a reason, for a time, and on record. What stands here with no profile"
                + " behind it is so in every profile that has the rule; what stands in none of these lines nobody may.\n\n"
                + RuleCatalogue.all().map(rule -> rights(rule, profiles)).mkString()
                + "\n## What counts\n\nIn half units; what no row mentions counts for nothing.\n\n"
                + profiles.map(ProfileMatrixTest::counting).mkString("\n")
                + "\n## Warned of, and meant so\n\n"
                + "What the analysis and the lint warn of in these policies, in which of them, and why they are so.\n\n"
                + MeantSo.page(profiles)
                + "\n## Where the rules come from\n\n"
                + RuleCatalogue.all()
                        .map(rule ->
                                "- `" + rule.id() + "` " + rule.provenance().inWords() + "\n")
                        .mkString();
    }

    private static Seq<RuleId> inNone(Seq<Policy> profiles) {
        return RuleCatalogue.all()
                .map(Rule::id)
                .reject(id -> profiles.exists(it -> it.find(id).isDefined()));
    }

    @Test
    void whatIsInNoReadyMadePolicyIsLeftOutOnPurpose() {
        assertThat(inNone(Profiles.all()).map(RuleId::value))
                .containsExactlyInAnyOrder(
                        "ALO-04.strict",
                        "ELG-05.decision",
                        "CAP-01",
                        "CAP-04",
                        "CAP-04.aged",
                        "CAP-05",
                        "LIM-10",
                        "LIM-10.band",
                        "ATT-04",
                        "REF-02.full",
                        "REF-02.waitlist",
                        "REF-02.unknown",
                        "REF-03.follow-up",
                        "REF-03.supervisor",
                        "REF-04.open",
                        "REF-04.many");
    }

    @Test
    void whateverIsWarnedOfHasAReasonAndNoReasonIsWithoutItsWarning() {
        assertThat(Profiles.all().flatMap(MeantSo::warnings).distinct())
                .containsExactlyInAnyOrderElementsOf(MeantSo.WHY.keySet());
    }

    private static String head(String first, Seq<Policy> profiles) {
        return "| " + first + " | " + profiles.map(Policy::id).mkString(" | ") + " |\n| --- | --- | --- |"
                + profiles.map(it -> " --- |").mkString() + "\n";
    }

    private static String ruleLine(Rule rule, Seq<Policy> profiles) {
        RuleId id = rule.id();
        return "| `" + id + "` | " + rule.tier() + " | " + rule.says() + " | "
                + profiles.map(it -> it.find(id).isDefined() ? "in" : "–").mkString(" | ") + " |\n";
    }

    private static String numberLine(Parameter parameter, Seq<Policy> profiles) {
        return "| `" + parameter.name() + "` | " + parameter.unit() + " | " + parameter.meaning() + " | "
                + profiles.map(it -> it.parameter(parameter.name())
                                .map(set -> set.value() + " " + tag(set.provenance()))
                                .getOrElse("–"))
                        .mkString(" | ")
                + " |\n";
    }

    private static String counting(Policy profile) {
        return "### " + profile.id() + "\n\n"
                + profile.counting()
                        .rows()
                        .map(row -> "- `" + row.rule() + "` " + row.halfUnits() + " " + tag(row.provenance()) + ": "
                                + row.kinds().mkString(", ") + (row.kinds().isEmpty() ? "anything" : "") + "; "
                                + row.outcomes().mkString(", ") + "; minutes " + row.minutes() + "; notice "
                                + row.notice() + "\n")
                        .mkString();
    }

    /** The words behind a number, each with the profiles that have it for these words. */
    private static String origins(Parameter parameter, Seq<Policy> profiles) {
        return profiles.flatMap(it -> it.parameter(parameter.name()))
                .map(set -> set.value() + " " + set.provenance().inWords())
                .distinct()
                .map(words -> "- `" + parameter.name() + "` " + words + "\n")
                .mkString();
    }

    private static String otherwise(Question question) {
        return "- `" + question.name() + "` "
                + (question.otherwise() == Outcome.PERMITTED ? "it may be" : "people decide")
                + (question.approvals().isEmpty()
                        ? ""
                        : ": " + question.approvals().mkString(", "))
                + (question.supersedingTiers().isEmpty()
                        ? ""
                        : "; a permit of tier " + question.supersedingTiers().mkString(", ") + " supersedes")
                + "\n";
    }

    private static String rights(Rule rule, Seq<Policy> profiles) {
        Seq<Policy> having = profiles.filter(it -> it.find(rule.id()).isDefined());
        Seq<String> roles = having.map(it -> it.overrides()
                .filter(right -> right.rule().equals(rule.id()))
                .flatMap(OverrideRight::roles)
                .mkString(", "));
        return roles.distinct()
                .reject(String::isEmpty)
                .map(who -> "- `" + rule.id() + "` " + who
                        + (roles.forAll(who::equals)
                                ? ""
                                : ", in "
                                        + having.zip(roles)
                                                .filter(it -> it._2().equals(who))
                                                .map(it -> it._1().id())
                                                .mkString(", "))
                        + "\n")
                .mkString();
    }

    private static String tag(Provenance provenance) {
        return provenance.match(paper -> "p", source -> "s", assumed -> "a");
    }
}
