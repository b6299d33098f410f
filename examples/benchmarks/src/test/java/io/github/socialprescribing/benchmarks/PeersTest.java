package io.github.socialprescribing.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine that is measured decides the same, in outcome and fired rules. */
class PeersTest {

    static List<Named<Supplier<Peer>>> peers() {
        return List.of(
                Named.of("Drools, one session", DroolsPeer::reused),
                Named.of("Drools, stateless", DroolsPeer::stateless),
                Named.of("Easy Rules", EasyRulesPeer::new),
                Named.of("CEL", CelPeer::new),
                Named.of("DMN", DmnPeer::new));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void agreesOnTwentyThousandSituations(Supplier<Peer> peer) {
        assertThatCode(() -> Agreement.require(peer.get())).doesNotThrowAnyException();
    }

    @Test
    void aPeerThatLeavesOutARuleIsNotMeasured() {
        assertThatIllegalStateException().isThrownBy(() -> Agreement.require(situation -> new FiredRules().take()));
    }
}
