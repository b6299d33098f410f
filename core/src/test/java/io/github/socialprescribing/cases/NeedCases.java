package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.BarrierId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.need.Barrier;
import io.github.socialprescribing.need.BarrierKinds;
import io.github.socialprescribing.need.Hindered;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.ActOnNeed;
import io.github.socialprescribing.need.NeedCommand.FindBarrier;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.LinkCause;
import io.github.socialprescribing.need.NeedCommand.NoteStrength;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedCommand.ReopenNeed;
import io.github.socialprescribing.need.NeedCommand.ReviseNeed;
import io.github.socialprescribing.need.NeedCommand.SettleBarrier;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.Strength;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is answered to whoever tells of needs, of what stands in their way, and of strengths. */
final class NeedCases {

    private static final Stand BEGUN = Stand.begun();

    /** Two needs are known; the first is pressing. */
    static final Stand KNOWN = BEGUN.after(need(1, 10), need(2, new NeedOrigin.StatedByClient(), Urgency.ROUTINE, 10));

    private NeedCases() {}

    static NeedId id(int number) {
        return new NeedId("need-" + number);
    }

    private static IdentifyNeed need(int number, int day) {
        return need(number, new NeedOrigin.StatedByClient(), Urgency.IMMEDIATE, day);
    }

    private static IdentifyNeed need(int number, NeedOrigin origin, Urgency urgency, int day) {
        return new IdentifyNeed(Need.builder()
                .id(id(number))
                .kind(NeedKinds.FOOD)
                .origin(origin)
                .urgency(urgency)
                .voicedOn(day(day))
                .build());
    }

    static Seq<Case> all() {
        return identification()
                .appendAll(revisions())
                .appendAll(causes())
                .appendAll(progress())
                .appendAll(barriers());
    }

    private static Seq<Case> identification() {
        NeedOrigin nowhere = new NeedOrigin.DiscoveredIn(Meetings.id(9));
        return List.of(
                BEGUN.accepts("that must be met at once", need(1, 10)),
                KNOWN.refuses("under an id that is taken", need(1, 10), RefusalCodes.DUPLICATE_ID),
                BEGUN.refuses("voiced on a day to come", need(1, 11), RefusalCodes.NOT_YET),
                KNOWN.after(Meetings.plan(9, 20))
                        .refuses(
                                "discovered in a session to come",
                                need(3, nowhere, Urgency.ROUTINE, 10),
                                RefusalCodes.NOT_YET),
                KNOWN.after(Meetings.plan(9, 10), new RecordNonAttendance(Meetings.id(9)))
                        .refuses(
                                "discovered in a session that the client missed",
                                need(3, nowhere, Urgency.ROUTINE, 10),
                                RefusalCodes.ILLEGAL_TRANSITION),
                KNOWN.refuses(
                        "discovered in an unknown session",
                        need(3, nowhere, Urgency.ROUTINE, 10),
                        RefusalCodes.NOT_FOUND),
                KNOWN.refuses(
                        "under an id that is taken, voiced on a day to come, in an unknown session",
                        need(1, nowhere, Urgency.ROUTINE, 11),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_YET,
                        RefusalCodes.NOT_FOUND),
                KNOWN.accepts("that is pressing", new ActOnNeed(id(1), WORDS)),
                KNOWN.refuses("that is unknown", new ActOnNeed(id(9), WORDS), RefusalCodes.NOT_FOUND),
                KNOWN.refuses("that can wait", new ActOnNeed(id(2), WORDS), RefusalCodes.ILLEGAL_TRANSITION),
                BEGUN.accepts("of the client's", new NoteStrength(new Strength(WORDS, List.empty()))));
    }

    private static ReviseNeed revise(int number, NeedOrigin origin, Urgency urgency) {
        return new ReviseNeed(need(number, origin, urgency, 10).need(), WORDS);
    }

    private static Seq<Case> revisions() {
        NeedOrigin stated = new NeedOrigin.StatedByClient();
        Stand gone = KNOWN.after(progress(2, new NeedStatus.NoLonger()));
        return List.of(
                KNOWN.accepts("that has become pressing", revise(2, stated, Urgency.IMMEDIATE)),
                KNOWN.refuses("that is unknown", revise(9, stated, Urgency.SOON), RefusalCodes.NOT_FOUND),
                KNOWN.refuses("as it is", revise(2, stated, Urgency.ROUTINE), RefusalCodes.ILLEGAL_TRANSITION),
                KNOWN.refuses(
                        "as if it had come up otherwise",
                        revise(2, new NeedOrigin.Referred(), Urgency.SOON),
                        RefusalCodes.ILLEGAL_TRANSITION),
                gone.refuses("that has ended for good", revise(2, stated, Urgency.SOON), RefusalCodes.TERMINAL_STATE),
                gone.refuses(
                        "that has ended for good, as it is",
                        revise(2, stated, Urgency.ROUTINE),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.ILLEGAL_TRANSITION));
    }

    private static Seq<Case> causes() {
        return List.of(
                KNOWN.accepts("of one need in another", new LinkCause(id(1), id(2))),
                KNOWN.refuses("of an unknown need", new LinkCause(id(9), id(2)), RefusalCodes.NOT_FOUND),
                KNOWN.refuses("in an unknown need", new LinkCause(id(1), id(9)), RefusalCodes.NOT_FOUND),
                KNOWN.refuses(
                        "of an unknown need, in itself",
                        new LinkCause(id(9), id(9)),
                        RefusalCodes.NOT_FOUND,
                        SupportRefusals.NEED_CAUSE_CYCLE),
                KNOWN.after(new LinkCause(id(1), id(2)))
                        .refuses("in what comes of it", new LinkCause(id(2), id(1)), SupportRefusals.NEED_CAUSE_CYCLE));
    }

    private static ProgressNeed progress(int number, NeedStatus status) {
        return new ProgressNeed(id(number), status);
    }

    private static Seq<Case> progress() {
        NeedStatus gap = new NeedStatus.Unmet(UnmetReason.GAP);
        ReopenNeed reopen = new ReopenNeed(id(1), WORDS);
        Stand partly = KNOWN.after(progress(1, new NeedStatus.PartlyMet()));
        return List.of(
                KNOWN.accepts("that is being addressed", progress(1, NeedStatus.Open.BEING_ADDRESSED)),
                KNOWN.accepts("for which there is nothing of the kind", progress(1, gap)),
                KNOWN.refuses("that is unknown", progress(9, gap), RefusalCodes.NOT_FOUND),
                partly.refuses("that has ended for good", progress(1, gap), RefusalCodes.TERMINAL_STATE),
                KNOWN.refuses(
                        "that waits although nothing was begun",
                        progress(1, NeedStatus.Open.WAITING),
                        RefusalCodes.ILLEGAL_TRANSITION),
                KNOWN.after(progress(1, new NeedStatus.Met())).accepts("that was met", reopen),
                KNOWN.after(progress(1, gap)).accepts("for which there is something now", reopen),
                BEGUN.refuses("that is unknown", reopen, RefusalCodes.NOT_FOUND),
                partly.refuses("that has ended for good", reopen, RefusalCodes.TERMINAL_STATE),
                KNOWN.refuses("that is open", reopen, RefusalCodes.ILLEGAL_TRANSITION));
    }

    private static FindBarrier barrier(Hindered hindered) {
        return new FindBarrier(Barrier.builder()
                .id(new BarrierId("barrier-1"))
                .kind(BarrierKinds.standard().terms().head())
                .hindered(hindered)
                .build());
    }

    private static SettleBarrier settle(Barrier.Status status) {
        return new SettleBarrier(new BarrierId("barrier-1"), status);
    }

    private static Seq<Case> barriers() {
        FindBarrier found = barrier(new Hindered.OfNeed(id(1)));
        Stand hindered = KNOWN.after(found);
        Stand settled = hindered.after(settle(Barrier.Status.ADDRESSED));
        return List.of(
                KNOWN.accepts("to a need", found),
                hindered.refuses("under an id that is taken", found, RefusalCodes.DUPLICATE_ID),
                KNOWN.refuses("to an unknown need", barrier(new Hindered.OfNeed(id(9))), RefusalCodes.NOT_FOUND),
                KNOWN.refuses(
                        "to an unknown goal",
                        barrier(new Hindered.OfGoal(new GoalId("goal-9"))),
                        RefusalCodes.NOT_FOUND),
                hindered.refuses(
                        "under an id that is taken, to an unknown connection",
                        barrier(new Hindered.OfConnection(new ConnectionId("connection-9"))),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_FOUND),
                hindered.accepts("about which something was done", settle(Barrier.Status.ADDRESSED)),
                KNOWN.refuses("that is unknown", settle(Barrier.Status.ACCEPTED), RefusalCodes.NOT_FOUND),
                settled.refuses("that is settled", settle(Barrier.Status.ACCEPTED), RefusalCodes.TERMINAL_STATE),
                hindered.refuses("so that it stands", settle(Barrier.Status.OPEN), RefusalCodes.ILLEGAL_TRANSITION),
                settled.refuses(
                        "that is settled, so that it stands",
                        settle(Barrier.Status.OPEN),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.ILLEGAL_TRANSITION));
    }
}
