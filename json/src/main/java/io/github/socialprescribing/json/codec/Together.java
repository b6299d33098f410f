package io.github.socialprescribing.json.codec;

import io.github.socialprescribing.asset.Capacity;
import io.github.socialprescribing.asset.Eligibility;
import io.github.socialprescribing.client.SupportNetwork;
import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.community.AddressedBy;
import io.github.socialprescribing.community.AssetMap;
import io.github.socialprescribing.community.ContextFactor;
import io.github.socialprescribing.community.FeedbackMessage;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.Step;
import io.github.socialprescribing.goal.SupportPlan;
import io.github.socialprescribing.outcome.Measure;
import io.github.socialprescribing.pathway.DischargeLetter;
import io.github.socialprescribing.pathway.EndingPlan;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Period;
import io.github.socialprescribing.resource.BudgetTerms;
import io.github.socialprescribing.resource.FundingStream;
import io.github.socialprescribing.workforce.Attendance;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * The parts of a type that its constructor looks at side by side, so that they are named where they do not fit; of two the
 * last is pointed at, such as an end that lies before its beginning. A test asks the types themselves whether it is true.
 */
final class Together {

    private static final Map<Class<?>, Seq<String>> ALL = LinkedHashMap.ofEntries(List.of(
            of(Capacity.class, "places", "waiting", "asOf", "room"),
            of(AddressedBy.class, "initiative", "asset"),
            of(ContextFactor.class, "from", "to"),
            of(FeedbackMessage.class, "from", "to"),
            of(Step.class, "waiting", "rejection", "status"),
            of(SupportPlan.class, "agreedOn", "reviewOn"),
            of(DischargeLetter.class, "status", "ending"),
            of(EndingPlan.class, "openDoor", "popInAt"),
            of(Period.class, "from", "until"),
            of(BudgetTerms.class, "from", "to", "amount", "restrictions"),
            of(FundingStream.class, "from", "to", "posts", "shares"),
            of(MoveReferral.class, "waiting", "rejection", "status"),
            of(SupportNetwork.class, "byId", "coordinator"),
            of(Eligibility.class, "facts", "criteria"),
            of(CountFact.class, "least", "most"),
            of(WeeklyTime.class, "from", "until"),
            of(AssetMap.class, "gaps", "assets"),
            of(Measure.class, "lowest", "step", "highest"),
            of(Attendance.class, "attended", "minutes")));

    private Together() {}

    private static Tuple2<Class<?>, Seq<String>> of(Class<?> type, String... parts) {
        return Tuple.of(type, List.of(parts));
    }

    /** The types whose parts are looked at so. */
    static Seq<Class<?>> types() {
        return ALL.keySet().toList();
    }

    /** Those of a type; none where its constructor looks at each by itself, or at more than can be told apart. */
    static Seq<String> of(Class<?> type) {
        return ALL.getOrElse(type, List.empty());
    }
}
