package io.github.socialprescribing.policy;

import static io.github.socialprescribing.policy.Faulty.USED;
import static io.github.socialprescribing.policy.Faulty.assertFault;
import static io.github.socialprescribing.policy.Faulty.question;
import static io.github.socialprescribing.policy.Faulty.sketch;
import static io.github.socialprescribing.policy.Faulty.sound;
import static io.github.socialprescribing.policy.Rules.assumed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.PolicyFault.Code;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Nothing stands in a policy that a document could not give back, each such thing told by place. */
class WritingTest {

    /** The first half of a character, which UTF-8 cannot say. */
    private static final String HALF = "half \uD800 of it";

    private static final String WHOLE = "all of it \uD83D\uDE42";

    private static void assertTold(PolicyDraft draft, String where) {
        assertFault(draft, Code.UNWRITABLE, where, "a text here has half a character");
    }

    @Test
    void findsHalfACharacterWhereverTextStands() {
        assertTold(sound().withVersion(HALF), "trial");
        assertTold(sound().withTiers(new Tier(7, HALF, true)), HALF);
        assertTold(sound().withParameters(new Parameter("other", HALF, "", 0, 1, 1, assumed("a"))), "other");
        assertTold(sound().withParameters(new Parameter("other", "it", "", 0, 1, 1, assumed(HALF))), "other");
        ImmutableQuestion other = (ImmutableQuestion) question("other", List.of(USED), List.empty());
        assertTold(sound().withQuestions(other.withMeaning(HALF)), "other");
        assertTold(sound().withQuestions(other.withDecision(new RefusalCode("ASK", HALF, "ask"))), "other");
        List<Fact> facts = List.of(
                CountFact.of("f", HALF, "", 0, 1), CountFact.of("f", "f", HALF, 0, 1), ChoiceFact.of("f", "f", HALF));
        assertThat(facts)
                .allSatisfy(fact ->
                        assertTold(sound().withQuestions(question("other", List.of(fact), List.empty())), "other / f"));
        CountingRow row = CountingRow.of("CNT-1", 2, assumed("a"));
        assertTold(sound().withCounting(CountingTable.of(row.forKinds(HALF))), "CNT-1");
        assertTold(sound().withCounting(CountingTable.of(CountingRow.of("CNT-1", 2, assumed(HALF)))), "CNT-1");
    }

    @Test
    void findsItInWhateverARuleSays() {
        assertTold(sound().withRules(sketch("R-2").says(HALF).from(assumed("a"))), "R-2");
        assertTold(sound().withRules(sketch("R-2").from(assumed(HALF))), "R-2");
        List<Effect> effects = List.of(
                Rules.permit(HALF),
                Rules.advise(HALF),
                Rules.inFavour(HALF),
                Rules.refuse(Faulty.NO, HALF),
                Rules.refuse(new RefusalCode("NO", HALF, "wait")),
                Rules.needsDecision(HALF, Roles.MANAGER),
                Rules.oblige("TELL", HALF));
        assertThat(effects)
                .allSatisfy(effect ->
                        assertTold(sound().withRules(sketch("R-2").then(effect).from(assumed("a"))), "R-2"));
        assertThat(sound().withRules(sketch("R-2").says(WHOLE).from(assumed(WHOLE)))
                        .build()
                        .isRight())
                .isTrue();
    }

    @Test
    void findsDaysOfYearsThatAreNotWrittenInFourDigits() {
        String words = "it begins or ends before the year 0 or after the year 9999";
        assertFault(sound().withEffective(Period.from(LocalDate.MAX)), Code.UNWRITABLE, "trial", words);
        Period never = Period.ALWAYS.until(LocalDate.of(-1, 12, 31));
        assertFault(
                sound().withRules(sketch("R-2").effective(never).from(assumed("a"))), Code.UNWRITABLE, "R-2", words);
        Period long_ = Period.from(LocalDate.of(0, 1, 1)).until(LocalDate.of(9999, 12, 31));
        assertThat(sound().withEffective(long_).build().isRight()).isTrue();
    }
}
