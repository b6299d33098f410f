package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.SmallOffer.USED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.profile.Cesp;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class GoldenTestsTest {

    private final GoldenTests table = GoldenTests.of(SmallOffer.policy(), "may-plan-session");

    @Test
    void hasOneExampleForEverySetOfRulesThatCanApplyTogether() {
        assertThat(table.complete()).isTrue();
        assertThat(table.rows().map(GoldenTests.Row::why))
                .contains(
                        "no rule applies",
                        "SAF-01 applies",
                        "LIM-02 applies",
                        "LET-01 applies",
                        "SAF-01 + LIM-02 apply",
                        "SAF-01 + LET-01 + LIM-02 apply");
        assertThat(table.rows().filter(row -> row.why().contains("appl")))
                .hasSize(8)
                .extracting(GoldenTests.Row::fired)
                .doesNotHaveDuplicates();
    }

    @Test
    void hasTwoExamplesOnEitherSideOfEveryThreshold() {
        List<GoldenTests.Row> threshold = table.rows()
                .filter(row -> row.why().startsWith("used - granted"))
                .toList();

        assertThat(threshold.map(GoldenTests.Row::why)).containsExactly("used - granted: 16", "used - granted: 17");
        assertThat(threshold.map(GoldenTests.Row::outcome)).containsExactly(Outcome.PERMITTED, Outcome.REFUSED);
        assertThat(table.rows().map(GoldenTests.Row::why)).contains("concern: no", "concern: yes");
    }

    @Test
    void everyExampleIsWhatThePolicyDecides() {
        for (GoldenTests.Row row : table.rows()) {
            Verdict verdict = SmallOffer.compiled().decide(row.values());
            assertThat(verdict.outcome()).isEqualTo(row.outcome());
            assertThat(verdict.fired()).isEqualTo(row.fired());
        }
        assertThat(table.check(SmallOffer.policy())).isEmpty();
        assertThat(GoldenTests.of(SmallOffer.policy(), "may-plan-session")).isEqualTo(table);
    }

    @Test
    void tellsWhichExamplesAnotherVersionDecidesDifferently() {
        Policy stricter = SmallOffer.policy()
                .toDraft()
                .withVersion("2")
                .withoutRule("LIM-02")
                .withRules(Rules.rule("LIM-02")
                        .in(SmallOffer.ALLOWANCE)
                        .asked(SmallOffer.MAY_PLAN)
                        .says("beyond fourteen units a grant is needed")
                        .when(USED.isMoreThan(SmallOffer.GRANTED.plus(14)))
                        .then(Rules.refuse(new RefusalCode("LIMIT", "the offer is used up", "a grant")))
                        .from(Rules.assumed("a shorter offer")))
                .build()
                .get();

        assertThat(table.check(stricter)).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.row().outcome()).isEqualTo(Outcome.PERMITTED);
            assertThat(difference.fired()).isNotEqualTo(difference.row().fired());
        });
        assertThat(table.check(stricter).flatMap(GoldenTests.Difference::outcome))
                .contains(Outcome.REFUSED);
    }

    @Test
    void saysWhereAnotherVersionAsksForFactsThatTheExamplesDoNotHave() {
        FlagFact consent = FlagFact.of("consent", "the client agreed");
        Policy asking = SmallOffer.policy()
                .toDraft()
                .replacing(SmallOffer.MAY_PLAN.with(consent))
                .withRules(Rules.rule("CON-01")
                        .in(SmallOffer.ALLOWANCE)
                        .asked(SmallOffer.MAY_PLAN)
                        .says("nothing is planned without consent")
                        .when(consent.isNotTrue())
                        .then(Rules.refuse(new RefusalCode("NO_CONSENT", "no consent", "consent")))
                        .from(Rules.assumed("it is their life")))
                .build()
                .get();

        assertThat(table.check(asking))
                .anySatisfy(difference -> assertThat(difference.outcome()).isEmpty());
    }

    @Test
    void canBeReadAndSigned() {
        assertThat(table.toMarkdown())
                .startsWith("# whether a further session may be planned\n\nPolicy offer, version 1, hash ")
                .contains("| # | example of | used | granted | concern | letter | outcome | rules |")
                .contains("| used - granted: 17 |")
                .endsWith("Agreed by: ____________________  on: ____________________\n");
    }

    @Test
    void canBeReadByAMachine() {
        String[] lines = table.toCsv().split("\r\n", -1);

        assertThat(lines[0]).isEqualTo("example,of,used,granted,concern,letter,outcome,rules");
        assertThat(lines).hasSize(table.rows().size() + 2);
        assertThat(lines[1]).matches("1,[^,]+,[0-9]+,[0-9]+,[01],[01],[a-z ]+,[A-Z0-9 -]*");
    }

    @Test
    void coversEveryQuestionOfCesp() {
        for (Question question : Cesp.policy().questions()) {
            GoldenTests table = GoldenTests.of(Cesp.policy(), question.name());

            assertThat(table.check(Cesp.policy())).as(question.name()).isEmpty();
            assertThat(table.rows()).as(question.name()).isNotEmpty();
            assertThat(table.rows().flatMap(GoldenTests.Row::fired).distinct())
                    .as(question.name())
                    .containsExactlyInAnyOrderElementsOf(Cesp.policy()
                            .rules()
                            .filter(rule -> rule.questions().contains(question.name()))
                            .map(Rule::id));
        }
    }

    @Test
    void findsWhatALongerOfferDecidesDifferently() {
        Policy longer = Cesp.policy()
                .with("offer-limit", 24, Rules.assumed("twelve sessions"))
                .get();

        assertThat(GoldenTests.of(Cesp.policy(), "may-plan-session").check(longer))
                .isNotEmpty()
                .anySatisfy(difference -> {
                    assertThat(difference.row().outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(difference.outcome()).contains(Outcome.PERMITTED);
                });
    }
}
