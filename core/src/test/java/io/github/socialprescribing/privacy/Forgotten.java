package io.github.socialprescribing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What holds of every history whose free texts are taken out. */
public final class Forgotten {

    private Forgotten() {}

    /**
     * That no text survives in the events or in what they make; that who did what when stays; that replay goes on; and that
     * once is enough.
     *
     * @param history what happened
     * @param redacted how the kind of history is redacted
     * @param replay what events make of it
     * @param <E> the kind of event
     */
    public static <E> void assertForgotten(
            Seq<Envelope<E>> history, UnaryOperator<Seq<Envelope<E>>> redacted, Function<Seq<Envelope<E>>, ?> replay) {
        Seq<Envelope<E>> left = redacted.apply(history);

        assertSilent(left);
        assertSilent(replay.apply(left));
        assertThat(left.map(it -> it.event().getClass()))
                .isEqualTo(history.map(it -> it.event().getClass()));
        assertThat(left.map(Envelope::recorded)).isEqualTo(history.map(Envelope::recorded));
        assertThat(left.map(Envelope::sequence)).isEqualTo(history.map(Envelope::sequence));
        assertThat(replay.apply(left)).isEqualTo(Redaction.of(replay.apply(history)));
        assertThat(redacted.apply(left)).isEqualTo(left);
    }

    private static void assertSilent(Object value) {
        assertThat(Narratives.in(value)).allMatch(Redaction.MARK::equals);
    }
}
