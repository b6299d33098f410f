package io.github.socialprescribing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.socialprescribing.privacy.Narrative;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words about a person are narratives and nothing else, and nothing here reads them: so no {@code toString}, no refusal and
 * no exception of any type can repeat them.
 */
class PersonalWordsTest {

    /** What these packages hold is said by services about themselves, not about clients. */
    private static final Set<String> ABOUT_NO_PERSON =
            Set.of("identity", "vocabulary", "provenance", "decision", "policy", "profile", "privacy", "money");

    /** What may hold words; foreign classes are known here by name only. */
    private static final Set<String> TEXTS =
            Set.of("java.lang.String", "java.lang.CharSequence", "java.lang.StringBuilder", "java.lang.Object", "char");

    @Test
    void nothingReadsWhatANarrativeSays() {
        noClasses()
                .that(DescribedPredicate.describe("are not the narrative", it -> !it.isEquivalentTo(Narrative.class)))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "read a narrative",
                        access -> access.getTargetOwner().isEquivalentTo(Narrative.class)
                                && access.getTarget().getName().equals("text")))
                .check(House.CLASSES);
    }

    @Test
    void aNarrativeDoesNotShowItsText() {
        assertThat(new Narrative("canary")).hasToString("Narrative[6 characters]");
    }

    @Test
    void whateverIsReplayedCanBeForgotten() {
        Stream<String> replayed = withMethod("replay").map(JavaClass::getSimpleName);

        assertThat(replayed)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        withMethod("redacted").map(JavaClass::getSimpleName).toList());
    }

    private static Stream<JavaClass> withMethod(String name) {
        return House.CLASSES.stream()
                .filter(House::isExported)
                .filter(type -> type.getMethods().stream()
                        .anyMatch(it -> it.getName().equals(name)
                                && it.getModifiers().contains(JavaModifier.STATIC)
                                && it.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    @Test
    void noOtherWordsAreHeldAboutAPerson() {
        Stream<String> fields = House.CLASSES.stream()
                .filter(type -> House.isExported(type) && !ABOUT_NO_PERSON.contains(House.room(type)))
                .filter(type -> !Set.of("Builder", "InitShim").contains(type.getSimpleName()))
                .flatMap(PersonalWordsTest::words)
                .map(JavaField::getFullName)
                .map(name -> name.substring(House.ROOT.length() + 1));

        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "asset.ContactWay.value",
                        "asset.Criterion.says",
                        "asset.ImmutableAssetDetails.description",
                        "asset.ImmutableAssetDetails.name",
                        "asset.ReducedPrice.whom",
                        "evaluation.Judged.questions",
                        "evaluation.Judged.told",
                        "asset.ImmutableAssetDetails.place",
                        "evaluation.OnwardReferralMap$Wait.need",
                        "evaluation.Waited.untilAccepted",
                        "evaluation.Waited.untilStarted",
                        "evaluation.OnwardReferralMap$Wait.sector",
                        "evaluation.ReferralNetwork$Line.need",
                        "evaluation.ReferralNetwork$Line.sector",
                        "evaluation.Waits.byWords",
                        "feedback.FeedbackTally.lacked",
                        "organisation.CollaborativeNetwork.name",
                        "outcome.ImmutableMeasure.name",
                        "referral.OpenDoorAgreement.resources",
                        "workforce.AllocationStrategy.name",
                        "workforce.ImmutableTrainingEvent.agenda",
                        "workforce.ImmutableTrainingModule.content",
                        "workforce.TrainingGate.name");
    }

    /** Texts, and whatever holds texts: options, lists and maps of them, however deep. */
    private static Stream<JavaField> words(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getType().getAllInvolvedRawTypes().stream().anyMatch(PersonalWordsTest::isText));
    }

    private static boolean isText(JavaClass type) {
        return TEXTS.contains(type.getBaseComponentType().getName());
    }
}
