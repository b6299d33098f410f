package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is answered to whoever sets a rule aside, or says yes to what rules leave to people: the same on a referral and on a
 * pathway.
 *
 * @param worker where a link worker acts
 * @param manager where a manager does, to whom both are left
 * @param override sets a rule aside until a day
 * @param approve says yes until a day to what waits for a manager
 */
record DecisionCases(
        Situation worker,
        Situation manager,
        BiFunction<RuleId, LocalDate, Object> override,
        Function<LocalDate, Object> approve) {

    private Object aside(String rule, int until) {
        return override.apply(new RuleId(rule), day(until));
    }

    private Object yes(int until) {
        return approve.apply(day(until));
    }

    /**
     * All of them.
     *
     * @param rule one that a manager may set aside
     */
    Seq<Case> of(String rule) {
        return List.of(
                manager.accepts("by a manager, for a time", aside(rule, 20)),
                manager.refuses("that the policy does not have", aside("LIM-99", 20), RefusalCodes.NOT_FOUND),
                worker.refuses("by a link worker", aside(rule, 20), RefusalCodes.NO_RIGHT_TO_OVERRIDE),
                manager.refuses("until a day that has come", aside(rule, 10), RefusalCodes.NOT_AFTER_TODAY),
                worker.refuses(
                        "by a link worker, until a day that has come",
                        aside(rule, 10),
                        RefusalCodes.NO_RIGHT_TO_OVERRIDE,
                        RefusalCodes.NOT_AFTER_TODAY),
                manager.accepts("of what is left to a manager", yes(20)),
                worker.refuses("by a link worker", yes(20), RefusalCodes.NOT_AN_APPROVER),
                manager.refuses("until a day that has come", yes(10), RefusalCodes.NOT_AFTER_TODAY),
                worker.refuses(
                        "by a link worker, until a day that has come",
                        yes(10),
                        RefusalCodes.NOT_AN_APPROVER,
                        RefusalCodes.NOT_AFTER_TODAY));
    }
}
