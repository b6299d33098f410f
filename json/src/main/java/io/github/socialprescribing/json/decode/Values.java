package io.github.socialprescribing.json.decode;

import org.jspecify.annotations.Nullable;

/** What the members of one object gave. Only sound members are asked for. */
public final class Values {

    private final @Nullable Object[] slots;

    Values(@Nullable Object[] slots) {
        this.slots = slots;
    }

    /**
     * What a member gave.
     *
     * @param member a member of this object
     * @param <V> what it gives
     */
    @SuppressWarnings("unchecked") // a slot is filled by the decoder its member was made with
    public <V> V get(Member<V> member) {
        Object value = slots[member.index()];
        if (value == null) {
            throw new IllegalStateException("`" + member + "` is asked for by a law that does not name it");
        }
        return (V) value;
    }

    boolean areSound() {
        for (Object value : slots) {
            if (value == null) {
                return false;
            }
        }
        return true;
    }

    boolean areSound(int[] members) {
        for (int member : members) {
            if (slots[member] == null) {
                return false;
            }
        }
        return true;
    }
}
