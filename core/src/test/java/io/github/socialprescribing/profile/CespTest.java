package io.github.socialprescribing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.OfferParameters;
import org.junit.jupiter.api.Test;

class CespTest {

    @Test
    void offersSixToEightAsThePaperSays() {
        assertThat(Cesp.policy()
                        .parameter(OfferParameters.TALK_OF_ENDING.name())
                        .get()
                        .value())
                .isEqualTo(12);
        assertThat(Cesp.policy().parameter(OfferParameters.OFFERED.name()).get().value())
                .isEqualTo(16);
        assertThat(OfferParameters.OFFERED.provenance().inWords()).startsWith("paper: Service users are offered 6–8");
    }

    @Test
    void everyRuleSaysWhereItComesFrom() {
        assertThat(Cesp.policy().rules())
                .allMatch(rule -> !rule.provenance().inWords().isBlank());
    }

    @Test
    void everyNumberIsThePapersOrAssumed() {
        assertThat(Cesp.policy().parameters().reject(it -> it.provenance() instanceof Provenance.Assumed))
                .allSatisfy(it -> assertThat(it.provenance()).isInstanceOf(Provenance.Paper.class))
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder("offer-talk-of-ending", "offer-limit");
    }

    @Test
    void anotherOfferIsAnotherPolicyWithAnotherHash() {
        var twelve = Cesp.policy()
                .with(OfferParameters.OFFERED.name(), 24, new Provenance.Assumed("a longer offer"))
                .get();

        assertThat(twelve.hash()).isNotEqualTo(Cesp.policy().hash()).hasSize(64);
        assertThat(Cesp.draft().build().get().hash()).isEqualTo(Cesp.policy().hash());
    }

    @Test
    void nothingCanOverrideConsentOrSafeguarding() {
        assertThat(Cesp.policy().overrides().map(right -> right.rule().value()))
                .isNotEmpty()
                .noneMatch(rule -> rule.startsWith("CON") || rule.startsWith("SAF"));
    }
}
