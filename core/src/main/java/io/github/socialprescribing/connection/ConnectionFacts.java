package io.github.socialprescribing.connection;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.policy.ChoiceFact;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FlagFact;

/** The facts that rules about connections may rest on. */
public final class ConnectionFacts {

    private static final int MOST_OPEN = 10_000;

    /** Where it leads; may be counted and ranked, and refuses nobody. */
    public static final ChoiceFact SECTOR =
            ChoiceFact.of("destination-sector", "to what part of public life the destination belongs", Sector.class);

    /** Whether there is room. */
    public static final ChoiceFact ROOM = ChoiceFact.of(
                    "destination-room", "whether the destination has room, as last known", Room.class)
            .thatCanChange();

    /** How old that knowledge is. */
    public static final CountFact DAYS_SINCE_CHECKED = CountFact.of(
                    "days-since-checked", "days since the room was last known", "days", 0, Integer.MAX_VALUE)
            .thatCanChange();

    /** Whether the client would wait. */
    public static final FlagFact AGREES_TO_WAIT = FlagFact.of("agrees-to-wait", "the client agrees to be put on a list")
            .thatCanChange();

    /** How many are open with the same destination. */
    public static final CountFact OPEN_HERE =
            CountFact.of("open-here", "referrals of this client open with this destination", "referrals", 0, MOST_OPEN);

    /** How many would be open together. */
    public static final CountFact OPEN_WITH_THIS = CountFact.of(
            "open-with-this", "referrals of this client open together, with this one", "referrals", 1, MOST_OPEN + 1);

    /** How long it has waited for an answer. */
    public static final CountFact DAYS_WAITING =
            CountFact.of("days-waiting", "days since the referral was sent", "days", 0, Integer.MAX_VALUE);

    /** Whether there was an answer. */
    public static final FlagFact REPLIED =
            FlagFact.of("replied", "the destination has answered").thatCanChange();

    /** Whether somebody asked. */
    public static final FlagFact FOLLOWED_UP =
            FlagFact.of("followed-up", "somebody has asked what became of it").thatCanChange();

    private ConnectionFacts() {}
}
