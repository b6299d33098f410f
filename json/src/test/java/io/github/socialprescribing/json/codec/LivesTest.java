package io.github.socialprescribing.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.HistoryFormat;
import io.github.socialprescribing.json.ReadResult;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.problem.HistoryProblemCodes;
import io.github.socialprescribing.json.problem.Problem;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a decider lets happen to a thing, its document tells: all of it, any beginning, any part. */
class LivesTest {

    private static final String ALL = "io.github.socialprescribing.json.codec.Lives#all";
    private static final int LIVES = 20;

    private static <E> ReadResult<Seq<Envelope<E>>> read(HistoryFormat<E> format, Seq<Envelope<E>> history) {
        return SocialPrescribingJson.read(
                format, SocialPrescribingJson.write(format, history).getBytes(StandardCharsets.UTF_8));
    }

    private static <E> Seq<Envelope<E>> again(HistoryFormat<E> format, Seq<Envelope<E>> history) {
        ReadResult<Seq<Envelope<E>>> read = read(format, history);
        assertThat(read.problems()).isEmpty();
        return read.value().get();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    <S, C, E> void isReadAsItWasWrittenAndStandsAsItStood(Life<S, C, E> life) {
        Set<Class<?>> happened = LinkedHashSet.empty();
        for (int seed = 0; seed < LIVES; seed++) {
            Seq<Envelope<E>> history = life.from(seed);

            Seq<Envelope<E>> again = again(life.format(), history);

            assertThat(again).isEqualTo(history);
            assertThat(life.replay().apply(again)).isEqualTo(life.replay().apply(history));
            happened = happened.addAll(history.map(it -> it.event().getClass()));
        }
        int kinds = happened.head().getInterfaces()[0].getPermittedSubclasses().length;
        assertThat(happened)
                .as("kinds of events: %s", happened.map(Class::getSimpleName))
                .hasSizeGreaterThan(Math.max(2, kinds / 3));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    <S, C, E> void anyBeginningAndAnyPartIsADocument(Life<S, C, E> life) {
        for (int seed = 0; seed < LIVES / 4; seed++) {
            Seq<Envelope<E>> history = life.from(seed);
            for (int cut = 1; cut < history.size(); cut++) {
                Seq<Envelope<E>> before = again(life.format(), history.take(cut));
                Seq<Envelope<E>> since = again(life.format(), history.drop(cut));

                assertThat(before.appendAll(since)).isEqualTo(history);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    <S, C, E> void isReadWhenItIsRedacted(Life<S, C, E> life) {
        for (int seed = 0; seed < LIVES / 4; seed++) {
            Seq<Envelope<E>> redacted = Redaction.of(life.from(seed));

            assertThat(again(life.format(), redacted)).isEqualTo(redacted);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    <S, C, E> void whatIsMissingOrStandsTwiceIsTold(Life<S, C, E> life) {
        Seq<Envelope<E>> history = life.from(7);
        for (int at = 0; at < history.size(); at++) {
            ReadResult<Seq<Envelope<E>>> twice = read(life.format(), history.insert(at + 1, history.get(at)));

            assertThat(twice.problems().map(Problem::code)).containsExactly(HistoryProblemCodes.REPEATED);
            assertThat(twice.value()).containsExactly(history);
            if (at > 0 && at < history.size() - 1) {
                assertThat(read(life.format(), history.removeAt(at)).problems().map(Problem::toString))
                        .singleElement()
                        .asString()
                        .contains("history.order", "/events/" + at + "/sequence");
            }
        }
    }
}
