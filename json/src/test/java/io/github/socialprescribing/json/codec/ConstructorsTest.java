package io.github.socialprescribing.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.json.codec.Parts.Part;
import io.github.socialprescribing.json.codec.Ranges.Range;
import io.github.socialprescribing.json.decode.Decoded;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.workforce.Post;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/** What tables say of constructors is what constructors do. */
class ConstructorsTest {

    private static final int TRIES = 40;
    private static final Seq<Class<?>> TYPES = types();

    /** Every type of which documents are made, parts of parts too. */
    private static Seq<Class<?>> types() {
        Set<Class<?>> found = LinkedHashSet.empty();
        Deque<Class<?>> open = new ArrayDeque<>(DerivedTest.cases().toList());
        open.add(Tier.class);
        open.add(Period.class);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (type.isSealed() && !Parts.isComposed(type)) {
                open.addAll(java.util.List.of(type.getPermittedSubclasses()));
            } else if (isObject(type) && !found.contains(type)) {
                found = found.add(type);
                Parts.of(type).all().flatMap(part -> plain(part.type())).forEach(open::add);
            }
        }
        return found.toList();
    }

    private static boolean isObject(Class<?> type) {
        return !type.isEnum()
                && Parts.isComposed(type)
                && !Leaves.all().containsKey(type)
                && Leaves.find(type).isEmpty();
    }

    private static Seq<Class<?>> plain(Type type) {
        return type instanceof ParameterizedType full
                ? List.of(full.getActualTypeArguments()).flatMap(ConstructorsTest::plain)
                : List.of((Class<?>) type);
    }

    @Test
    void noTableTellsOfWhatNoDocumentHolds() {
        assertThat(Ranges.all().map(Range::type).appendAll(Together.types()).removeAll(TYPES))
                .isEmpty();
        assertThat(Ranges.all())
                .allMatch(it ->
                        Parts.of(it.type()).all().exists(part -> part.name().equals(it.part())));
    }

    @Test
    void everyRangeIsTrueAndNoneIsMissing() {
        Seq<String> wrong = TYPES.flatMap(type -> Parts.of(type)
                .all()
                .filter(part -> isNumber(part.type()))
                .filter(part -> Ranges.find(type, part.name()).isDefined() || !isLookedAtTogether(type, part))
                .filter(part -> !isTrue(type, part))
                .map(part -> type.getName() + "." + part.name()));

        assertThat(wrong).isEmpty();
    }

    /** Which numbers such a part takes depends on the others. */
    private static boolean isLookedAtTogether(Class<?> type, Part part) {
        return Together.of(type).contains(part.name());
    }

    private static boolean isNumber(Type type) {
        return type == int.class
                || type == long.class
                || type.getTypeName().matches(".*Option<java.lang.(Integer|Long)>");
    }

    private static boolean isTrue(Class<?> type, Part part) {
        boolean isLong = part.type().getTypeName().matches("long|.*Long>");
        Range range = Ranges.find(type, part.name())
                .getOrElse(new Range(type, part.name(), isLong ? -9 : Integer.MIN_VALUE, Integer.MAX_VALUE));
        boolean isOpen = range.least() < 0;
        return (isOpen || !allows(type, part, range.least() - 1))
                && allows(type, part, isOpen ? -1 : range.least())
                && (range.most() >= Integer.MAX_VALUE || !allows(type, part, range.most() + 1))
                && allows(type, part, Math.min(range.most(), Integer.MAX_VALUE));
    }

    /** Whether there is a value of the type with this number. */
    private static boolean allows(Class<?> type, Part part, long number) {
        boolean isLong = part.type().getTypeName().matches("long|.*Long>");
        Object boxed = isLong ? (Object) number : (Object) Math.toIntExact(number);
        Object given = part.type() instanceof Class<?> ? boxed : Option.some(boxed);
        Parts<?> parts = Parts.of(type);
        return List.range(0, TRIES).exists(seed -> {
            Object some = new Anything(seed).of(type);
            return isAccepted(parts, parts.all().map(it -> it.name().equals(part.name()) ? given : it.of(some)));
        });
    }

    @Test
    void whateverIsLookedAtTogetherIsNamed() {
        Seq<String> wrong = TYPES.filter(type -> !isTold(type))
                .map(type -> type.getName() + " " + named(type).mkString(", "));

        assertThat(wrong).isEmpty();
    }

    private static boolean isTold(Class<?> type) {
        Set<String> named = named(type);
        Seq<String> told = Together.of(type);
        return named.forAll(told::contains) && named.isEmpty() == told.isEmpty();
    }

    /** The parts that another value of the type has, and that do not fit to the rest of this one. */
    private static Set<String> named(Class<?> type) {
        Parts<?> parts = Parts.of(type);
        Set<String> unfit = LinkedHashSet.empty();
        for (int seed = 0; seed < TRIES; seed++) {
            Object some = new Anything(seed).of(type);
            Object other = new Anything(TRIES + seed).of(type);
            unfit = unfit.addAll(parts.all()
                    .filter(part -> !isAccepted(parts, parts.all().map(it -> it.of(it.equals(part) ? other : some))))
                    .map(Part::name));
        }
        return unfit;
    }

    private static boolean isAccepted(Parts<?> parts, Seq<Object> given) {
        try {
            parts.make(given.map(Option::some));
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void theEndThatLiesBeforeItsBeginningIsPointedAt() {
        assertThat(told(Period.class, "{\"from\":\"2026-03-02\",\"until\":\"2026-03-01\"}"))
                .containsExactly(
                        "1:30: invariant: these members of this `period` do not fit together: `from`, `until` (/until)");
    }

    @Test
    void aNumberThatIsNoneOfTheRangeIsToldAsSuch() {
        assertThat(told(Post.class, "{\"employer\":\"riverside\",\"hundredths\":0}"))
                .containsExactly("1:38: number: expected a whole number from 1 to 100 (/hundredths)");
    }

    private static <T> Seq<String> told(Class<T> type, String document) {
        Decoded<T> read = new Decoding(Profile.strict(), Limits.standard())
                .decode(
                        document.getBytes(StandardCharsets.UTF_8),
                        Derived.of(type).decoder());
        return read.problems().map(Object::toString);
    }
}
