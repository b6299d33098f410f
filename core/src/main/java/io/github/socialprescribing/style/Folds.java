package io.github.socialprescribing.style;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Puts together a value that is otherwise only the fold of its events, where a document holds one as it stood. Nobody
 * sees this but the module that reads documents.
 */
public final class Folds {

    private Folds() {}

    /**
     * Whether values of a type are generated as {@link FoldStyle} has it, and nothing else makes one.
     *
     * @param type any type
     */
    public static boolean isFold(Class<?> type) {
        return type.isSealed()
                && type.getPermittedSubclasses().length == 1
                && type.getPermittedSubclasses()[0].getSimpleName().equals("Immutable" + type.getSimpleName())
                && Arrays.stream(type.getMethods()).noneMatch(it -> it.getName().equals("builder"));
    }

    /**
     * A value of these attributes.
     *
     * @param type the type, which is a fold
     * @param attributes a value for each attribute, in their order
     * @param <T> the type of value
     * @throws IllegalArgumentException where the attributes do not make one
     */
    public static <T> T make(Class<T> type, Object... attributes) {
        try {
            Method of = Arrays.stream(type.getPermittedSubclasses()[0].getDeclaredMethods())
                    .filter(it -> it.getName().equals("of") && it.getParameterCount() == attributes.length)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the fold has other attributes"));
            of.setAccessible(true);
            return type.cast(of.invoke(null, attributes));
        } catch (InvocationTargetException unfit) {
            throw new IllegalArgumentException("the attributes do not make one", unfit.getCause());
        } catch (IllegalAccessException hidden) {
            throw new LinkageError("a fold of this library is not shaped like one", hidden);
        }
    }
}
