package io.github.socialprescribing.cases;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** The facts that are told by the caller, because no record of this library holds them, and why. */
final class FactsTold {

    private static final String LAW =
            "whether a law allows to tell without consent, and who may decide it, is judged by people";
    private static final String CLIENT =
            "an intake knows the referral, and not the client's record or earlier pathways";
    private static final String SERVICE = "it is of the service as a whole: its partners, its waits, its other clients";
    private static final String WORKER =
            "no pathway and no intake knows a worker's record: Worker.facts and Candidate.of tell it";

    static final Map<String, String> BY_THE_CALLER = LinkedHashMap.<String, String>empty()
            .merge(told(LAW, "may-share legal-basis-recorded", "may-share disclosure-authorised"))
            .merge(told(
                    "a concern is reported when it has been raised, and the question is asked when it is",
                    "after-concern concern-reported"))
            .merge(told(
                    CLIENT,
                    "may-accept previous-ending",
                    "may-accept days-since-ending",
                    "may-accept new-need",
                    "may-accept open-pathways",
                    "may-start open-pathways",
                    "may-accept age-at-least",
                    "may-accept in-crisis",
                    "may-accept support-in-place",
                    "may-accept safeguarding-open"))
            .merge(told(
                    SERVICE,
                    "may-accept open-door-agreement",
                    "may-accept longest-ordinary-wait",
                    "may-request-extension wait-p90",
                    "service-review extended-percent",
                    "service-review started-per-post"))
            .merge(told(
                    WORKER,
                    "may-allocate served-before",
                    "may-allocate background-matches",
                    "may-allocate supervised",
                    "may-plan-session worker-known",
                    "may-plan-session student",
                    "may-plan-session untrained-to-meet-alone"))
            .merge(told("the decider asks of referrals only that nobody has answered", "after-waiting replied"));

    private FactsTold() {}

    private static Map<String, String> told(String why, String... facts) {
        return LinkedHashMap.ofEntries(List.of(facts).map(fact -> Tuple.of(fact, why)));
    }
}
