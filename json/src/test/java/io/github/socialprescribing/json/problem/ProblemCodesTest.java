package io.github.socialprescribing.json.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.LinkedHashMap;
import org.junit.jupiter.api.Test;

class ProblemCodesTest {

    @Test
    void everyCodeHasANameOfItsOwn() {
        assertThat(ProblemCodes.all().map(ProblemCode::name)).doesNotHaveDuplicates();
        assertThat(ProblemCodes.all())
                .allMatch(code -> ProblemCodes.find(code.name()).contains(code));
    }

    @Test
    void sentencesAreInTheMannerOfTheHouse() {
        for (ProblemCode code : ProblemCodes.all()) {
            assertThat(code.sentence()).as(code.name()).doesNotEndWith(".").matches("[a-z`{].*");
            assertThat(code.advice()).as(code.name()).doesNotEndWith(".");
        }
    }

    @Test
    void refusesNamesThatAreNotDottedWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemCode("Type", Severity.ERROR, "no", "", "0.1.0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemCode("type", Severity.ERROR, " ", "", "0.1.0"));
    }

    @Test
    void aSentenceIsFilledWithTheSchemasSide() {
        Problem problem = new Problem(
                ProblemCodes.TYPE,
                Severity.ERROR,
                "/receivedOn",
                new Place(1, 3, 7, 40),
                LinkedHashMap.of("expected", "date (text)", "found", "list"));

        assertThat(problem).hasToString("3:7: type: expected date (text), found list (/receivedOn)");
        assertThat(problem.remedy()).isEmpty();
    }

    @Test
    void placesAreSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(1, 0, 1, 0));
        assertThat(new Place(1, 2, 1, 9)).isGreaterThan(new Place(1, 1, 5, 4)).isLessThan(new Place(2, 1, 1, 0));
    }

    @Test
    void severitiesAreWrittenSmall() {
        assertThat(Severity.values()).extracting(Severity::toString).containsExactly("error", "warning", "info");
    }
}
