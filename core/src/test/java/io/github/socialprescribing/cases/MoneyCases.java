package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.NeedCases.KNOWN;
import static io.github.socialprescribing.cases.NeedCases.id;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.FundingStreamId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funders;
import io.github.socialprescribing.resource.FundingCommand;
import io.github.socialprescribing.resource.FundingCommand.EndStream;
import io.github.socialprescribing.resource.FundingCommand.FundPost;
import io.github.socialprescribing.resource.FundingCommand.OpenStream;
import io.github.socialprescribing.resource.FundingCommand.ReleasePost;
import io.github.socialprescribing.resource.FundingDecider;
import io.github.socialprescribing.resource.FundingEvent;
import io.github.socialprescribing.resource.FundingStream;
import io.github.socialprescribing.resource.FundingStreams;
import io.github.socialprescribing.resource.MoneyCommand.LinkSpend;
import io.github.socialprescribing.resource.MoneyCommand.RecordExternalFunding;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What is answered to whoever tells of money for a need, and of the money that pays for posts. */
final class MoneyCases {

    private static final FundingStreamId STREAM = new FundingStreamId("stream-1");
    private static final WorkerId POST = new WorkerId("worker-7");

    private static final FundingStreamId ANOTHER = new FundingStreamId("another");

    private MoneyCases() {}

    /** The streams as they stand today. */
    private record Streams(FundingStreams streams) implements Situation {

        Streams after(FundingCommand command) {
            return new Streams(decide(command).get().events().foldLeft(streams, FundingStreams::after));
        }

        private Either<Refusals, Decided<FundingEvent>> decide(FundingCommand command) {
            return FundingDecider.decide(streams, command, Moments.manager(day(10)));
        }

        @Override
        public Either<Refusals, ? extends Decided<?>> answer(Object command, Option<Long> seen) {
            return decide((FundingCommand) command);
        }

        @Override
        public boolean hasVersions() {
            return false;
        }
    }

    static Seq<Case> all() {
        return forNeeds().appendAll(streams()).appendAll(posts());
    }

    private static LinkSpend link(int need) {
        return new LinkSpend(new BudgetId("budget"), new SpendId("spend-1"), id(need));
    }

    private static RecordExternalFunding funding(int need, int day) {
        return new RecordExternalFunding(
                new ExternalFunding(Funders.CHARITY, NeedKinds.ENERGY, Option.none(), id(need), day(day)));
    }

    private static Seq<Case> forNeeds() {
        return List.of(
                KNOWN.accepts("to a need", link(1)),
                KNOWN.refuses("to an unknown need", link(9), SupportRefusals.NO_LINKED_NEED),
                KNOWN.after(link(1)).refuses("for the second time", link(2), RefusalCodes.DUPLICATE_ID),
                KNOWN.after(link(1))
                        .refuses(
                                "for the second time, to an unknown need",
                                link(9),
                                SupportRefusals.NO_LINKED_NEED,
                                RefusalCodes.DUPLICATE_ID),
                KNOWN.accepts("for a need", funding(1, 10)),
                KNOWN.refuses("for an unknown need", funding(9, 10), SupportRefusals.NO_LINKED_NEED),
                KNOWN.refuses("on a day to come", funding(1, 11), RefusalCodes.NOT_YET),
                KNOWN.refuses(
                        "for an unknown need, on a day to come",
                        funding(9, 11),
                        SupportRefusals.NO_LINKED_NEED,
                        RefusalCodes.NOT_YET));
    }

    private static final Streams NONE = new Streams(FundingStreams.none());
    private static final OpenStream OPEN = new OpenStream(
            new FundingStream(STREAM, Funders.PRIMARY_CARE_NETWORK, day(0), Option.none(), LinkedHashSet.empty()));
    private static final Streams OPENED = NONE.after(OPEN);
    private static final Streams OVER = OPENED.after(new EndStream(STREAM, day(9)));

    private static Seq<Case> streams() {
        return List.of(
                NONE.accepts("of a network", OPEN),
                OPENED.refuses("under an id that is taken", OPEN, RefusalCodes.DUPLICATE_ID),
                OPENED.accepts("on a day to come", new EndStream(STREAM, day(90))),
                NONE.refuses("that is unknown", new EndStream(STREAM, day(90)), RefusalCodes.NOT_FOUND),
                OVER.refuses("that has ended", new EndStream(STREAM, day(90)), RefusalCodes.TERMINAL_STATE),
                OPENED.refuses("before it began", new EndStream(STREAM, day(-1)), RefusalCodes.DATE_BEFORE_START),
                OVER.refuses(
                        "that has ended, before it began",
                        new EndStream(STREAM, day(-1)),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.DATE_BEFORE_START));
    }

    private static OpenStream another(Set<WorkerId> posts, Map<WorkerId, Integer> shares) {
        return new OpenStream(new FundingStream(ANOTHER, Funders.CHARITY, day(0), Option.none(), posts, shares));
    }

    private static Seq<Case> posts() {
        FundPost fund = new FundPost(STREAM, POST);
        ReleasePost release = new ReleasePost(STREAM, POST);
        Streams paying = OPENED.after(fund);
        FundPost part = new FundPost(STREAM, POST, Option.some(60));
        Streams inPart = OPENED.after(part).after(another(LinkedHashSet.empty(), TreeMap.empty()));
        return List.of(
                OPENED.accepts("from a stream", fund),
                NONE.refuses("from an unknown stream", fund, RefusalCodes.NOT_FOUND),
                OVER.refuses("from a stream that has ended", fund, RefusalCodes.TERMINAL_STATE),
                paying.refuses("for the second time", fund, RefusalCodes.DUPLICATE_ID),
                paying.after(new EndStream(STREAM, day(9)))
                        .refuses(
                                "for the second time, from a stream that has ended",
                                fund,
                                RefusalCodes.TERMINAL_STATE,
                                RefusalCodes.DUPLICATE_ID),
                OPENED.accepts("in part", part),
                inPart.refuses(
                        "for more than is left of it",
                        new FundPost(ANOTHER, POST, Option.some(41)),
                        SupportRefusals.MORE_THAN_THE_POST),
                inPart.refuses(
                        "for the second time, for more than is left of it",
                        new FundPost(STREAM, POST, Option.some(41)),
                        RefusalCodes.DUPLICATE_ID,
                        SupportRefusals.MORE_THAN_THE_POST),
                OPENED.after(part)
                        .refuses(
                                "that would pay more than a post costs",
                                another(LinkedHashSet.of(POST), TreeMap.of(POST, 41)),
                                SupportRefusals.MORE_THAN_THE_POST),
                inPart.refuses(
                        "under an id that is taken, that would pay more than a post costs",
                        another(LinkedHashSet.of(POST), TreeMap.of(POST, 41)),
                        RefusalCodes.DUPLICATE_ID,
                        SupportRefusals.MORE_THAN_THE_POST),
                paying.accepts("that a stream pays", release),
                OPENED.refuses("that no stream pays", release, RefusalCodes.NOT_FOUND));
    }
}
