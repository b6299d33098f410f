package io.github.socialprescribing.cases;

import io.github.socialprescribing.identity.Id;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;

/**
 * One part of a command, made wrong: an id that names nothing, a day far from today, nothing where something was said.
 *
 * @param place which part
 * @param wrong what stands there instead
 */
record Spoilt(int place, Object wrong) {

    private static final int FAR = 3_000;

    /** Every way in which a part of a command is made wrong here. */
    static Seq<Spoilt> waysOf(Object command) {
        RecordComponent[] parts = command.getClass().getRecordComponents();
        return List.range(0, parts.length)
                .flatMap(place -> wrong(part(command, parts[place])).map(it -> new Spoilt(place, it)));
    }

    private static Seq<Object> wrong(Object part) {
        if (part instanceof Id) {
            return List.of(named(part.getClass()));
        }
        if (part instanceof LocalDate) {
            return List.of(Stand.day(FAR), Stand.day(-FAR));
        }
        if (part instanceof Option) {
            return List.of(Option.none());
        }
        if (part instanceof Set) {
            return List.of(LinkedHashSet.empty());
        }
        if (part instanceof Boolean is) {
            return List.of(!is);
        }
        if (part instanceof Enum<?> it) {
            return List.of((Object[]) it.getDeclaringClass().getEnumConstants());
        }
        return part instanceof Integer ? List.of(-1) : List.empty();
    }

    /** Whether it is one word of several, which may be wrong beside one thing and right beside another. */
    boolean isAChoice() {
        return wrong instanceof Enum<?>;
    }

    /** The command with these parts made wrong; none where it cannot be made so at all. */
    static Option<Object> spoil(Object command, Spoilt... parts) {
        RecordComponent[] all = command.getClass().getRecordComponents();
        Object[] values = List.of(all).map(it -> part(command, it)).toJavaArray();
        for (Spoilt part : parts) {
            values[part.place] = part.wrong;
        }
        try {
            Constructor<?> constructor = command.getClass()
                    .getDeclaredConstructor(
                            List.of(all).map(RecordComponent::getType).toJavaArray(Class<?>[]::new));
            return Option.some(constructor.newInstance(values));
        } catch (ReflectiveOperationException unmade) {
            return Option.none();
        }
    }

    private static Object named(Class<?> type) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance("nowhere");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object part(Object command, RecordComponent part) {
        try {
            return part.getAccessor().invoke(command);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
