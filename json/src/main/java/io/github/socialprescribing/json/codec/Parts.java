package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.style.Folds;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

/**
 * What a value of the model is made of, and how it is put together: a record by its constructor, a generated value by its
 * builder, a fold of its attributes. All of them check what they are given, so no value gets in that code could not make.
 *
 * @param <T> the kind of value
 */
abstract class Parts<T> {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    /**
     * One part.
     *
     * @param name how it is called
     * @param type what it is
     * @param required whether there is no value without it
     * @param get takes it out of a value
     */
    record Part(String name, Type type, boolean required, MethodHandle get) {

        Object of(Object value) {
            return call(get, value);
        }
    }

    private final Seq<Part> all;

    Parts(Seq<Part> all) {
        this.all = all;
    }

    /** The parts of a type, which is a record or a value that is generated. */
    static <T> Parts<T> of(Class<T> type) {
        if (!isComposed(type)) {
            throw new IllegalStateException("`" + type.getName() + "` is not shaped like a value of the model");
        }
        try {
            if (type.isRecord()) {
                return new OfRecord<>(type);
            }
            return isBuilt(type) ? new OfBuilt<>(type) : new OfFold<>(type);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("`" + type.getName() + "` is not shaped like a value of the model", hidden);
        }
    }

    /** Whether values of this type are put together of parts, and are not one of several kinds. */
    static boolean isComposed(Class<?> type) {
        return type.isRecord() || isBuilt(type) || Folds.isFold(type);
    }

    /** What a type says of itself where there is nothing to say: its {@code none()}. */
    static <T> Option<T> nothing(Class<T> type) {
        if (Arrays.stream(type.getMethods())
                .noneMatch(it -> it.getName().equals("none") && it.getReturnType() == type)) {
            return Option.none();
        }
        try {
            return Option.some(type.cast(call(LOOKUP.unreflect(type.getMethod("none")))));
        } catch (ReflectiveOperationException hidden) {
            return Option.none();
        }
    }

    private static boolean isBuilt(Class<?> type) {
        return type.isSealed()
                && type.getPermittedSubclasses().length == 1
                && Arrays.stream(type.getMethods()).anyMatch(it -> it.getName().equals("builder"));
    }

    /** All parts, in the order in which they are declared. */
    Seq<Part> all() {
        return all;
    }

    /**
     * A value of these parts.
     *
     * @param given a part for each; none for one that is not required and not given
     */
    abstract T make(Seq<Option<Object>> given);

    /** Whatever speaks against a value that is put together is told as one kind of exception. */
    private static Object call(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (Error broken) {
            throw broken;
        } catch (Throwable unfit) {
            throw new IllegalArgumentException("the parts do not fit together", unfit);
        }
    }

    /** Attributes in the order of the interface are the fields of the class that is generated for it. */
    private static Seq<Part> attributes(Class<?> type) throws ReflectiveOperationException {
        List<Part> parts = List.empty();
        for (Field field : type.getPermittedSubclasses()[0].getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                Method get = type.getMethod(field.getName());
                parts = parts.append(
                        new Part(get.getName(), get.getGenericReturnType(), !get.isDefault(), LOOKUP.unreflect(get)));
            }
        }
        return parts;
    }

    private static final class OfRecord<T> extends Parts<T> {

        private final MethodHandle constructor;

        OfRecord(Class<T> type) throws ReflectiveOperationException {
            super(components(type));
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            this.constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, types));
        }

        private static Seq<Part> components(Class<?> type) throws ReflectiveOperationException {
            List<Part> parts = List.empty();
            for (RecordComponent it : type.getRecordComponents()) {
                MethodHandle get = LOOKUP.unreflect(it.getAccessor());
                parts = parts.append(new Part(it.getName(), it.getGenericType(), /* required= */ true, get));
            }
            return parts;
        }

        @Override
        @SuppressWarnings("unchecked") // the constructor is that of the type
        T make(Seq<Option<Object>> given) {
            return (T) call(constructor, given.map(Option::get).toJavaArray());
        }
    }

    private static final class OfBuilt<T> extends Parts<T> {

        private final MethodHandle builder;
        private final Seq<MethodHandle> setters;
        private final MethodHandle build;

        OfBuilt(Class<T> type) throws ReflectiveOperationException {
            super(attributes(type));
            this.builder = LOOKUP.unreflect(type.getMethod("builder"));
            Class<?> started = builder.type().returnType();
            List<MethodHandle> found = List.empty();
            for (Part part : all()) {
                found = found.append(
                        method(started, part.name(), part.get().type().returnType()));
            }
            this.setters = found;
            this.build = method(started, "build");
        }

        /** A method that a builder has from the hidden class behind it; only as one of the builder may it be called. */
        private static MethodHandle method(Class<?> builder, String name, Class<?>... types)
                throws ReflectiveOperationException {
            Class<?> answer = builder.getMethod(name, types).getReturnType();
            return LOOKUP.findVirtual(builder, name, MethodType.methodType(answer, types));
        }

        @Override
        @SuppressWarnings("unchecked") // the builder is that of the type
        T make(Seq<Option<Object>> given) {
            Object unfinished = call(builder);
            setters.zip(given).forEach(it -> it._2.forEach(part -> call(it._1, unfinished, part)));
            return (T) call(build, unfinished);
        }
    }

    private static final class OfFold<T> extends Parts<T> {

        private final Class<T> type;

        OfFold(Class<T> type) throws ReflectiveOperationException {
            super(attributes(type));
            this.type = type;
        }

        @Override
        T make(Seq<Option<Object>> given) {
            return Folds.make(type, given.map(Option::get).toJavaArray());
        }
    }
}
