package io.github.socialprescribing.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private record Word(Code code) implements Term {
        static Word of(String value) {
            return new Word(Code.ours("word", value));
        }
    }

    private static final Word MONEY = Word.of("money");
    private static final Word DEBT = Word.of("debt");
    private static final Word RENT_ARREARS = Word.of("rent-arrears");
    private static final Vocabulary<Word> WORDS = Vocabulary.<Word>empty()
            .with(MONEY, "money")
            .with(DEBT, "debt", MONEY)
            .with(RENT_ARREARS, "rent arrears", DEBT);

    @Test
    void isAFollowsTheBroaderTermsUpwards() {
        assertThat(WORDS.isA(RENT_ARREARS, MONEY)).isTrue();
        assertThat(WORDS.isA(MONEY, RENT_ARREARS)).isFalse();
        assertThat(WORDS.isA(DEBT, DEBT)).isTrue();
    }

    @Test
    void staysOpenToWordsItDoesNotList() {
        Word unknown = Word.of("beekeeping");

        assertThat(WORDS.knows(unknown)).isFalse();
        assertThat(WORDS.label(unknown)).isEqualTo("beekeeping");
        assertThat(WORDS.find(unknown.code())).isEqualTo(Option.none());
        assertThat(WORDS.find(DEBT.code())).isEqualTo(Option.some(DEBT));
    }

    @Test
    void extendingLeavesTheOriginalAsItWas() {
        Vocabulary<Word> more = WORDS.with(Word.of("beekeeping"), "beekeeping");

        assertThat(more.terms()).hasSize(4);
        assertThat(WORDS.terms()).hasSize(3);
        assertThat(more).isNotEqualTo(WORDS);
        assertThat(WORDS.with(MONEY, "money")).isEqualTo(WORDS).hasSameHashCodeAs(WORDS);
    }

    @Test
    void refusesABroaderTermThatIsUnknownOrNarrower() {
        assertThatThrownBy(() -> WORDS.with(MONEY, "money", RENT_ARREARS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WORDS.with(DEBT, "debt", Word.of("unlisted")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void parseReadsWhatToStringWrites(
            @ForAll @AlphaChars @StringLength(min = 1, max = 40) String system,
            @ForAll @AlphaChars @StringLength(min = 1, max = 40) String value) {
        Code code = new Code(system, value);

        assertThat(Code.parse(code.toString())).isEqualTo(code).isEqualByComparingTo(code);
    }

    @Test
    void refusesACodeWithBlankOrBarredParts() {
        assertThatThrownBy(() -> new Code("", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Code("x", "a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Code("a|b", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Code.parse("no bar")).isInstanceOf(IllegalArgumentException.class);
    }
}
