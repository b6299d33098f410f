package io.github.socialprescribing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.community.AssetMap;
import io.github.socialprescribing.community.Audience;
import io.github.socialprescribing.feedback.FeedbackPlan;
import io.github.socialprescribing.feedback.FeedbackTally;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.PanelId;
import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.workforce.TimeSheet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Whatever leaves as a table tells what it is for and by which consent people are in it, in every line. */
class ExportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Purpose PURPOSE = Purpose.SERVICE_EVALUATION;

    private static final AssetMap MAP = new AssetMap(
            new MappingId("map"),
            new PanelId("panel"),
            new CommunityId("town"),
            LinkedHashSet.empty(),
            LinkedHashSet.of(new GapId("gap")),
            TODAY,
            LinkedHashSet.of(Audience.RESIDENTS, Audience.LINK_WORKERS));

    /** One of each type that makes tables, with the rule of consent that stands in them. */
    private static final Map<String, Seq<Table>> EXPORTS = LinkedHashMap.of(
            "of-services",
            List.of(FidelityRecord.table(
                            List.of(new FidelityRecord(
                                    new ServiceId("s"),
                                    TODAY,
                                    LinkedHashMap.of(FidelityItem.of("co-production"), 2),
                                    5)),
                            PURPOSE))
                    .append(MAP.assetTable(AssetDirectory.none(), PURPOSE)),
            "own-work",
            TimeUseSurvey.of(List.<TimeSheet>empty(), Instant.EPOCH, Instant.MAX, ZoneOffset.UTC, 3)
                    .tables(PURPOSE),
            "said-in-the-open",
            List.of(ClosedLoops.of(List.empty(), List.empty()).table(PURPOSE), MAP.gapTable(List.empty(), PURPOSE)),
            "panel-aggregate",
            new FeedbackTally(
                            FeedbackPlan.builder().asOf(TODAY).purpose(PURPOSE).build())
                    .feedback()
                    .tables(),
            "research",
            new EvaluationTally(EvaluationPlan.builder()
                            .purpose(PURPOSE)
                            .asOf(TODAY)
                            .measures(List.of(Measures.UCLA_3))
                            .groupings(List.of(Grouping.AREA))
                            .build())
                    .evaluation()
                    .tables()
                    .append(ProcessNote.table(List.empty(), 3, PURPOSE)));

    @Test
    void everyLineTellsItsPurposeAndItsRuleOfConsent() {
        EXPORTS.forEach((consent, tables) -> assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table.about()).isEqualTo(new About(PURPOSE, ConsentRule.of(consent)));
            List<String> lines = List.ofAll(table.csv().lines());
            assertThat(lines.head()).endsWith(",purpose,consent").matches("([a-z][a-z0-9_]*,?)+");
            assertThat(lines.tail()).allMatch(line -> line.endsWith(",service-evaluation," + consent));
        }));
    }

    @Test
    void aTableOfItsOwnTellsHowThoseOfManyWereCounted() {
        for (String consent : List.of("panel-aggregate", "research")) {
            assertThat(EXPORTS.get(consent).get().head().csv())
                    .contains("as_of,2026-03-02,")
                    .contains("threshold,5,")
                    .contains("people_left_out,0,");
        }
    }

    @Test
    void anIntervalIsNamedAsStatisticiansDo() {
        assertThat(EXPORTS.get("research")
                        .get()
                        .map(table -> table.csv().lines().findFirst().orElseThrow()))
                .contains("measure,compared,missing,mean_improvement,ci95_lower,ci95_upper,purpose,consent");
    }

    @Test
    void noTypeMakesTablesThatIsNotLookedAtHere() {
        assertThat(new ClassFileImporter()
                        .importPath(Path.of("target", "classes")).stream()
                                .flatMap(type -> type.getMethods().stream())
                                .filter(ExportsTest::makesTables)
                                .map(method -> method.getOwner().getSimpleName())
                                .distinct())
                .containsExactlyInAnyOrder(
                        About.class.getSimpleName(),
                        ProtectedTable.class.getSimpleName(),
                        "AssetMap",
                        "ClosedLoops",
                        "Evaluation",
                        "Feedback",
                        "FidelityRecord",
                        "OnwardReferralMap",
                        "ProcessNote",
                        "TimeUseSurvey",
                        "UnmetNeeds");
    }

    private static boolean makesTables(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Table.class));
    }
}
