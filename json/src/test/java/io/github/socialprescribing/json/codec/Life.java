package io.github.socialprescribing.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.json.HistoryFormat;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a thing with a history lives: it begins as its sample does, somebody asks for anything at all, and a decider lets some
 * of it happen.
 *
 * @param format the documents of its history
 * @param commands what may be asked for
 * @param replay what events add up to
 * @param decider what lets it happen
 * @param <S> the thing
 * @param <C> the type of command
 * @param <E> the type of event
 */
record Life<S, C, E>(
        HistoryFormat<E> format, Class<C> commands, Function<Seq<Envelope<E>>, S> replay, Deciding<S, C, E> decider) {

    private static final int ASKED = 60;
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"(?!:)");

    /** A decider. */
    interface Deciding<S, C, E> {

        Either<Refusals, Decided<Envelope<E>>> decide(S thing, C command, Context context);
    }

    /** A history from a seed. */
    Seq<Envelope<E>> from(int seed) {
        Random chance = new Random(seed);
        Seq<Envelope<E>> begun = sample(format);
        Anything anything = new Anything(chance, words(), 90);
        Seq<Envelope<E>> history = begun.take(1 + chance.nextInt(begun.size()));
        for (int asked = 0; asked < ASKED; asked++) {
            C command = anything.of(commands);
            Context context = context(chance, BEGUN.plusDays(asked / 2));
            history = history.appendAll(sealed(
                    history.size(),
                    decider.decide(replay.apply(history), command, context)
                            .fold(refused -> List.empty(), Decided::events)));
        }
        return history;
    }

    /** Of what lives with others in one history, each decider counts from where its caller stands. */
    private Seq<Envelope<E>> sealed(int before, Seq<Envelope<E>> events) {
        return events.zipWithIndex((it, index) -> new Envelope<>(
                before + index + 1L, it.recorded(), it.stamp(), it.overrides(), it.assents(), it.event()));
    }

    private static Context context(Random chance, LocalDate day) {
        ActorId who = List.of("resident-3", "manager-1", "link-worker-7", "partner-1")
                .map(ActorId::new)
                .get(chance.nextInt(4));
        Role role = List.of(Roles.LINK_WORKER, Roles.MANAGER, Roles.PANEL_CHAIR).get(chance.nextInt(3));
        return Moments.of(day, who, role, Cesp.policy());
    }

    /** What the sample names. */
    private Seq<String> words() {
        return List.ofAll(WORD.matcher(text(format))
                        .results()
                        .map(MatchResult::group)
                        .map(it -> it.replace("\"", "")))
                .distinct()
                .append("another");
    }

    static <E> Seq<Envelope<E>> sample(HistoryFormat<E> format) {
        return SocialPrescribingJson.read(format, text(format).getBytes(StandardCharsets.UTF_8))
                .value()
                .get();
    }

    private static String text(HistoryFormat<?> format) {
        String file =
                "/io/github/socialprescribing/json/samples/" + format.kind().word() + ".json";
        try (InputStream in = Life.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return format.toString();
    }
}
