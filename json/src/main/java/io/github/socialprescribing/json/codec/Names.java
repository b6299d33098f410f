package io.github.socialprescribing.json.codec;

import java.util.Locale;

/** How a type of the model is called in documents: after its name in code. */
final class Names {

    private Names() {}

    /** The word of a class among its kind, such as {@code session-attended}. */
    static String word(Class<?> type) {
        return hyphened(type.getSimpleName());
    }

    /** The name of a class among all of a document, such as {@code session-event.session-attended}. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? word(type) : name(outer) + "." + word(type);
    }

    /** A name as a message says it, such as {@code session attended}. */
    static String spoken(String name) {
        return hyphened(name).replaceAll("[-.]", " ");
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
