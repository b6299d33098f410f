package io.github.socialprescribing.asset;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Whether an asset has room, as a word and as a dated number, because services ask for both: the word is that of the SDOH
 * Clinical Care guide, the number that of Open Referral's {@code service_capacity}.
 *
 * @param room the word
 * @param places how many more may come, at least one; known at most where there is room
 * @param waiting how long people wait; known where there is a list
 * @param asOf the day on which it was so; none where nobody has asked
 */
public record Capacity(Room room, Option<Integer> places, Option<WaitBand> waiting, Option<LocalDate> asOf) {

    /** Refuses a number without room, a wait without a list, and a word without its day. */
    public Capacity {
        if (places.exists(it -> room != Room.YES || it < 1)) {
            throw new IllegalArgumentException("free places are at least one, and where there is room");
        }
        if (waiting.isDefined() != (room == Room.WAITLIST)) {
            throw new IllegalArgumentException("a wait is told where there is a list, and only there");
        }
        if (asOf.isEmpty() != (room == Room.UNKNOWN)) {
            throw new IllegalArgumentException("what is known of the room is known as of a day");
        }
    }

    /** Nobody has asked. */
    public static Capacity unknown() {
        return new Capacity(Room.UNKNOWN, Option.none(), Option.none(), Option.none());
    }

    /**
     * There is room; nobody said how much.
     *
     * @param asOf the day on which it was so
     */
    public static Capacity room(LocalDate asOf) {
        return new Capacity(Room.YES, Option.none(), Option.none(), Option.some(asOf));
    }

    /**
     * So many more may come; where that is none, it is full.
     *
     * @param free how many, not negative
     * @param asOf the day on which it was so
     */
    public static Capacity places(int free, LocalDate asOf) {
        return free == 0 ? full(asOf) : new Capacity(Room.YES, Option.some(free), Option.none(), Option.some(asOf));
    }

    /**
     * There is no room, and no list.
     *
     * @param asOf the day on which it was so
     */
    public static Capacity full(LocalDate asOf) {
        return new Capacity(Room.NO, Option.none(), Option.none(), Option.some(asOf));
    }

    /**
     * There is a list.
     *
     * @param band how long people wait
     * @param asOf the day on which it was so
     */
    public static Capacity waitlist(WaitBand band, LocalDate asOf) {
        return new Capacity(Room.WAITLIST, Option.none(), Option.some(band), Option.some(asOf));
    }
}
