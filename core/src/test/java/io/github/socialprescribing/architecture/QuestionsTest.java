package io.github.socialprescribing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import io.github.socialprescribing.organisation.ServiceQuestions;
import io.github.socialprescribing.policy.Asked;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A question that nobody asks would leave every rule about it a dead letter. What concerns a service as a whole is asked by
 * whoever keeps its counts, as no command of one client or panel could; see {@code ServiceReviewTest}.
 */
class QuestionsTest {

    private static final List<JavaField> QUESTIONS = House.CLASSES.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Asked.class))
            .filter(field -> field.getOwner().getSimpleName().endsWith("Questions"))
            .filter(field -> !field.getOwner().isEquivalentTo(ServiceQuestions.class))
            .toList();

    @Test
    void everyQuestionOfTheFieldIsAskedWhereSomethingIsDecided() {
        assertThat(QUESTIONS)
                .hasSizeGreaterThan(25)
                .allSatisfy(question -> assertThat(askers(question)).isNotEmpty());
    }

    /** Rules are about a question, and so name it too; nothing is asked by that. */
    private static List<JavaFieldAccess> askers(JavaField question) {
        return question.getAccessesToSelf().stream()
                .filter(access -> !access.getOrigin().getName().equals("<clinit>"))
                .filter(access -> !House.room(access.getOriginOwner()).equals("profile"))
                .toList();
    }
}
