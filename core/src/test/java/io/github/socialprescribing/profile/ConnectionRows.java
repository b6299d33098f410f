package io.github.socialprescribing.profile;

import static io.github.socialprescribing.connection.ConnectionQuestions.AFTER_WAITING;
import static io.github.socialprescribing.connection.ConnectionQuestions.MAY_CONNECT;

import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.connection.ConnectionSituation;
import io.github.socialprescribing.connection.ReplySituation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A row for each rule about connections. */
final class ConnectionRows {

    static final Seq<Row<?>> CONNECTIONS = List.of(
            connection(
                    "REF-01",
                    "a medical destination is as good as any",
                    client().sector(Sector.MEDICAL).build(),
                    "permit",
                    client().sector(Sector.BUSINESS).build()),
            connection(
                    "REF-02.full",
                    "nobody is sent where there is no room",
                    client().room(Room.NO).build(),
                    "refuse ASSET_AT_CAPACITY",
                    client().room(Room.WAITLIST).build()),
            connection(
                    "REF-02.waitlist",
                    "nobody waits who has not agreed to",
                    client().room(Room.WAITLIST).build(),
                    "refuse CLIENT_DOES_NOT_WANT",
                    client().room(Room.WAITLIST).agreesToWait(true).build()),
            connection(
                    "REF-02.unknown",
                    "where nobody knows, somebody asks",
                    client().room(Room.UNKNOWN).build(),
                    "advise",
                    client().room(Room.YES).build()),
            connection(
                    "REF-02.unknown",
                    "what was known 31 days ago is asked again",
                    client().room(Room.YES).daysSinceChecked(31).build(),
                    "advise",
                    client().room(Room.YES).daysSinceChecked(30).build()),
            connection(
                    "REF-04.open",
                    "one referral to a destination is open at a time",
                    client().openHere(1).open(1).build(),
                    "refuse DUPLICATE_REFERRAL",
                    client().open(1).build()),
            connection(
                    "REF-04.many",
                    "before a sixth is open, somebody pauses",
                    client().open(5).build(),
                    "advise",
                    client().open(4).build()),
            new Row<>(
                    "REF-03.follow-up",
                    "after 30 days without an answer somebody asks",
                    AFTER_WAITING,
                    waiting(30).build(),
                    "oblige FOLLOW_UP_DUE at once",
                    waiting(29).build()),
            new Row<>(
                    "REF-03.follow-up",
                    "nobody asks twice",
                    AFTER_WAITING,
                    waiting(39).build(),
                    "oblige FOLLOW_UP_DUE at once",
                    waiting(39).followedUp(true).build()),
            new Row<>(
                    "REF-03.supervisor",
                    "ten days later the supervisor is told, though somebody asked",
                    AFTER_WAITING,
                    waiting(40).followedUp(true).build(),
                    "oblige TELL_SUPERVISOR at once",
                    waiting(39).followedUp(true).build()),
            new Row<>(
                    "REF-03.supervisor",
                    "an answer ends the wait",
                    AFTER_WAITING,
                    waiting(400).build(),
                    "oblige TELL_SUPERVISOR at once",
                    waiting(400).replied(true).build()));

    private ConnectionRows() {}

    private static Row<ConnectionSituation> connection(
            String rule, String when, ConnectionSituation spoken, String says, ConnectionSituation silent) {
        return new Row<>(rule, when, MAY_CONNECT, spoken, says, silent);
    }

    private static ConnectionSituation.Builder client() {
        return ConnectionSituation.builder();
    }

    private static ReplySituation.Builder waiting(int days) {
        return ReplySituation.builder().daysWaiting(days);
    }
}
