package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.RecordComponent;

/** Kinds of event, and of those that only wrap the events of an area the kinds of that area. */
public final class EventKinds {

    private EventKinds() {}

    /**
     * Every kind that there is.
     *
     * @param sum the sealed type of events
     */
    public static Seq<Class<?>> in(Class<?> sum) {
        return List.<Class<?>>of(sum.getPermittedSubclasses()).flatMap(it -> {
            if (it.isSealed()) {
                return in(it);
            }
            RecordComponent[] parts = it.getRecordComponents();
            return wraps(parts) ? ofArea(parts[0].getType()) : List.<Class<?>>of(it);
        });
    }

    /**
     * The kind of an event.
     *
     * @param event what happened
     */
    public static Class<?> of(Object event) {
        RecordComponent[] parts = event.getClass().getRecordComponents();
        if (!wraps(parts)) {
            return event.getClass();
        }
        try {
            var accessor = parts[0].getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(event).getClass();
        } catch (ReflectiveOperationException closed) {
            throw new LinkageError("an event does not tell what is in it", closed);
        }
    }

    /**
     * The kinds of events that happened in some lives, each once.
     *
     * @param histories what happened in each
     */
    public static Seq<Class<?>> happened(Seq<? extends Seq<? extends Envelope<?>>> histories) {
        return histories
                .<Envelope<?>>flatMap(it -> it)
                .<Class<?>>map(it -> of(it.event()))
                .distinct();
    }

    private static Seq<Class<?>> ofArea(Class<?> type) {
        return type.isSealed() ? in(type) : List.of(type);
    }

    private static boolean wraps(RecordComponent... parts) {
        return parts.length == 1 && parts[0].getName().equals("event");
    }
}
