package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Room;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What is known before somebody is referred, of the destination and of the client's wish to wait. To what the client agrees
 * is on record.
 *
 * @param room whether there is room, as last known
 * @param checkedOn the day it was last known; none where nobody has asked
 * @param agreesToWait whether the client would be put on a list
 */
public record Prospect(Room room, Option<LocalDate> checkedOn, boolean agreesToWait) {

    /** Nobody has asked, and the client has not said that they would wait. */
    public static final Prospect UNKNOWN = new Prospect(Room.UNKNOWN, Option.none(), false);

    /**
     * There is room.
     *
     * @param checkedOn the day it was last known
     */
    public static Prospect good(LocalDate checkedOn) {
        return new Prospect(Room.YES, Option.some(checkedOn), false);
    }
}
