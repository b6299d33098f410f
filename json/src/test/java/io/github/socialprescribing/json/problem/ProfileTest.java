package io.github.socialprescribing.json.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void aCodeWeighsWhatItSaysWhereTheProfileIsSilent() {
        assertThat(Profile.strict().severity(ProblemCodes.UNKNOWN)).isEqualTo(Severity.ERROR);
        assertThat(Profile.lenient().severity(ProblemCodes.UNKNOWN)).isEqualTo(Severity.INFO);
        assertThat(Profile.lenient().severity(ProblemCodes.TYPE)).isEqualTo(Severity.ERROR);
    }

    @Test
    void aServiceWeighsForItself() {
        Profile ours = Profile.strict().named("ours").weighing(ReferralProblemCodes.CONSENT_MISSING, Severity.INFO);

        assertThat(ours.name()).isEqualTo("ours");
        assertThat(ours.severity(ReferralProblemCodes.CONSENT_MISSING)).isEqualTo(Severity.INFO);
    }

    @Test
    void whatCannotBeReadIsNeverForgiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.strict().weighing(ProblemCodes.SYNTAX, Severity.INFO));
    }

    @Test
    void limitsLetSomethingThrough() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.standard().withProblems(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.standard().withDocumentBytes(Integer.MAX_VALUE));
    }
}
