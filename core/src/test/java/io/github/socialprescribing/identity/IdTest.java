package io.github.socialprescribing.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdTest {

    private static final List<Function<String, Id>> KINDS = List.of(
            ActorId::new,
            ClientId::new,
            ContactId::new,
            ExtensionId::new,
            NeedId::new,
            OrganisationId::new,
            PathwayId::new,
            ReferralId::new,
            RuleId::new,
            ServiceId::new,
            WorkerId::new);

    @Test
    void everyKindOfIdIsTried() {
        assertThat(KINDS).hasSameSizeAs(Id.class.getPermittedSubclasses());
    }

    @Property(tries = 300)
    void aTextIsAnIdExactlyWhenItIsWellFormed(@ForAll String text) {
        for (Function<String, Id> kind : KINDS) {
            if (Id.isWellFormed(text)) {
                assertThat(kind.apply(text)).hasToString(text);
            } else {
                assertThatThrownBy(() -> kind.apply(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("the id of the ");
            }
        }
    }

    @Test
    void theMessageDoesNotRepeatWhatFailed() {
        assertThatThrownBy(() -> new ClientId("Mary Smith")).hasMessageNotContaining("Mary");
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
        assertThat(new NeedId("a")).isLessThan(new NeedId("b"));
    }
}
