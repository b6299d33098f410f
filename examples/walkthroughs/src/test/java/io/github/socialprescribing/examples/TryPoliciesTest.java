package io.github.socialprescribing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Table;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.NoPolicy;
import java.io.OutputStream;
import java.io.PrintStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TryPoliciesTest {

    private static final Told TOLD = Told.by(TryPolicies::tell);

    @Test
    void comparesClientByClient() {
        TOLD.says()
                .containsPattern("CESP +\\d\\.\\d\\d +\\d+ +3\\d\\d")
                .containsPattern("PCN-EN in place of CESP\\n +\\d+ of them have more sessions, 0 have fewer");
    }

    @Test
    void tellsWhatKeptThem() {
        TOLD.says().containsPattern("CESP +SESSION_LIMIT_REACHED +\\d+");
    }

    @Test
    void givesARowToEveryClientUnderEveryPolicy() {
        Table table = TryPolicies.tell(new PrintStream(OutputStream.nullOutputStream()));

        assertThat(table.rows()).hasSize(4 * 400);
        assertThat(table.csv().lines().skip(1)).allMatch(row -> row.split(",", -1).length == 9);
    }

    @Test
    void readsWell() {
        TOLD.readsWell();
    }

    @Property(tries = 20)
    void whoIsHeldByNoPolicyHasWhatTheyWant(@ForAll @IntRange(min = 1, max = 14) int wants, @ForAll long seed) {
        Trial.Result result = Trial.of(NoPolicy.policy(), new TrialClient(wants, seed));

        assertThat(result.refused()).isEmpty();
        assertThat(result.attended()).isBetween(wants, wants + 1);
    }

    @Property(tries = 20)
    void aLimitKeepsNobodyWhoWantsLess(@ForAll @IntRange(min = 1, max = 8) int wants, @ForAll long seed) {
        assertThat(held(Cesp.policy(), wants, seed)).isEqualTo(held(NoPolicy.policy(), wants, seed));
    }

    private static int held(Policy policy, int wants, long seed) {
        return Trial.of(policy, new TrialClient(wants, seed)).attended();
    }
}
