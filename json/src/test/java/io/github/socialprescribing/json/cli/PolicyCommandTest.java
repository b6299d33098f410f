package io.github.socialprescribing.json.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.policy.PolicyDiff;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.PcnEngland;
import io.github.socialprescribing.profile.ProfileLint;
import org.junit.jupiter.api.Test;

class PolicyCommandTest {

    @Test
    void tellsWhatCanBeProvedOfAPolicyAndWhatIsOdd() {
        Ran ran = Ran.with("policy", "check", "CESP");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .hasSize(PolicyAnalysis.of(Cesp.policy()).warnings().size()
                        + ProfileLint.warnings(Cesp.policy()).size())
                .allSatisfy(line -> assertThat(line).startsWith("CESP: policy.").endsWith(" [warning]"));
    }

    @Test
    void tellsMoreAndFailsIfAskedTo() {
        Ran all = Ran.with("policy", "check", "--all", "--fail-on-warning", "CESP");

        assertThat(all.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(all.lines())
                .hasSizeGreaterThan(Ran.with("policy", "check", "CESP").lines().size());
    }

    @Test
    void tellsEachCaseThatIsDecidedDifferentlyWithAnExample() {
        Ran ran = Ran.with("policy", "diff", "CESP", "PCN-EN");

        int cases =
                PolicyDiff.between(Cesp.policy(), PcnEngland.policy()).cases().size();
        assertThat(ran.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(ran.lines().stream().filter(line -> line.startsWith("  such as ")))
                .hasSize(cases);
        assertThat(ran.out()).contains("changed, parameters: offer-limit");
    }

    @Test
    void provesThatAPolicyIsLikeItself() {
        assertThat(Ran.with("policy", "diff", "CESP", "CESP")).isEqualTo(new Ran(ExitCodes.VALID, "", ""));
    }

    @Test
    void namesThePoliciesThatThereAre() {
        Ran ran = Ran.with("policy", "check", "NOBODYS");

        assertThat(ran.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(ran.err()).contains("CESP, PCN-EN");
    }
}
