package io.github.socialprescribing.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdTest {

    private static Stream<Class<?>> kinds() {
        return Stream.of(Id.class.getPermittedSubclasses());
    }

    private static Id of(Class<?> kind, String text) throws ReflectiveOperationException {
        return (Id) kind.getDeclaredConstructor(String.class).newInstance(text);
    }

    @Property(tries = 100)
    void aTextIsAnIdExactlyWhenItIsWellFormed(@ForAll String text) {
        assertThat(kinds()).hasSizeGreaterThan(10).allSatisfy(kind -> {
            if (Id.isWellFormed(text)) {
                assertThat(of(kind, text)).hasToString(text);
            } else {
                assertThat(catchThrowable(() -> of(kind, text)))
                        .hasRootCauseInstanceOf(IllegalArgumentException.class)
                        .rootCause()
                        .hasMessageStartingWith("the id of the ");
            }
        });
    }

    @Test
    void theMessageDoesNotRepeatWhatFailed() {
        assertThat(catchThrowable(() -> new ClientId("Mary Smith"))).hasMessageNotContaining("Mary");
    }

    @Test
    void acceptsUuidsUrnsAndFhirIds() {
        assertThat(Id.isWellFormed("urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"))
                .isTrue();
        assertThat(Id.isWellFormed("pat-53234")).isTrue();
        assertThat(Id.isWellFormed("x".repeat(Id.LONGEST))).isTrue();
        assertThat(Id.isWellFormed("x".repeat(Id.LONGEST + 1))).isFalse();
    }

    @Test
    void idsOfOneKindAreOrdered() {
        assertThat(kinds())
                .allSatisfy(kind -> assertThat(comparable(of(kind, "a")).compareTo(of(kind, "b")))
                        .isNegative());
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Id> comparable(Id id) {
        return (Comparable<Id>) id;
    }
}
