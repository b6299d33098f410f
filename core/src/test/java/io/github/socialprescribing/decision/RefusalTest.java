package io.github.socialprescribing.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final List<Class<?>> SUBJECTS = List.of(
            RefusalCodes.class,
            IntakeRefusals.class,
            SessionRefusals.class,
            EndingRefusals.class,
            SupportRefusals.class,
            WorkforceRefusals.class,
            AssetRefusals.class,
            CommunityRefusals.class);

    @Test
    void everyShippedCodeIsNamedAsItsConstantAndListedOnce() throws IllegalAccessException {
        var constants = new ArrayList<RefusalCode>();
        for (Class<?> subject : SUBJECTS) {
            for (Field field : subject.getFields()) {
                RefusalCode code = (RefusalCode) field.get(null);
                assertThat(code.name()).isEqualTo(field.getName());
                constants.add(code);
            }
        }
        assertThat(RefusalCodes.all()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void everyShippedCodeHasSentenceAndRemedy() {
        assertThat(RefusalCodes.all()).hasSizeGreaterThan(60).allSatisfy(code -> {
            assertThat(code.sentence()).matches("[a-z].*[^.]");
            assertThat(code.remedy()).matches("[a-z].*[^.]");
        });
    }

    @Test
    void tellsItsFactsBehindItsSentence() {
        Refusal refusal = Refusal.of(SessionRefusals.SESSION_LIMIT_REACHED, ObservedFact.of("used", 8));

        assertThat(refusal.sentence()).isEqualTo("the sessions on offer are used up (used = 8)");
        assertThat(refusal.remedy()).isEqualTo(SessionRefusals.SESSION_LIMIT_REACHED.remedy());
        assertThat(refusal.<Boolean>match(forbidden -> true, decision -> false)).isTrue();
    }

    @Test
    void tellsWhatAnIdNamesNothingOf() {
        Refusal unknown = Refusal.unknown("session");

        assertThat(unknown.sentence())
                .isEqualTo("the id names nothing that is known here (what the id names = no session)");
        assertThat(Refusal.whenUnknown(true, "session")).containsExactly(unknown);
        assertThat(Refusal.whenUnknown(false, "session")).isEmpty();
    }

    @Test
    void gathersAllRefusalsOnce() {
        Refusal one = Refusal.of(RefusalCodes.DUPLICATE_ID);
        Refusal two = Refusal.of(RefusalCodes.NOT_YET);
        Either<Refusals, String> answer = Refusals.or(List.of(one, two, one), () -> "done");

        assertThat(answer.getLeft().codes()).containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_YET);
        assertThat(answer.getLeft().find(RefusalCodes.NOT_YET).get()).isEqualTo(two);
        assertThat(Refusals.or(List.empty(), () -> "done").get()).isEqualTo("done");
    }

    @Test
    void refusesToBeEmpty() {
        assertThatThrownBy(() -> new Refusals(List.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decided<>(List.empty(), List.empty(), List.empty(), List.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RefusalCode("lower", "x", "y")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RefusalCode("UPPER", " ", "y")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dutiesAndApprovalsReadAsSentencesDo() {
        assertThat(new Due(10, Due.Unit.WORKING_DAYS)).hasToString("within 10 working days");
        assertThat(Due.NOW).hasToString("at once");
        assertThat(new Approval(Roles.MANAGER, 2)).hasToString("2 × manager");
        assertThat(Arrays.asList(Roles.MANAGER, Roles.CLIENT)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThatThrownBy(() -> new Due(-1, Due.Unit.DAYS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Approval(Roles.MANAGER, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
