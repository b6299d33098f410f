package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.against;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.highestFirst;
import static io.github.socialprescribing.policy.Rules.lowestFirst;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.workforce.AllocationQuestions.MAY_ALLOCATE;

import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.WorkforceRefusals;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.workforce.AllocationFacts;
import io.github.socialprescribing.workforce.QueueParameters;
import io.github.socialprescribing.workforce.TrainingGate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Who is allocated to whom, and in what order. */
final class WorkforceRules {

    static final Parameter CASELOAD_CAP = new Parameter(
            "caseload-cap",
            "weighted clients for a whole post, beyond which nobody is allocated",
            "clients",
            1,
            400,
            40,
            assumed("twice what youth services in England publish, 20 to 25, whose clients need more time"));

    private static final Condition BEYOND_THE_CAP = AllocationFacts.CLIENTS_PER_POST.isMoreThan(CASELOAD_CAP);

    private WorkforceRules() {}

    static Seq<Question> questions() {
        return List.of(MAY_ALLOCATE.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(CASELOAD_CAP, QueueParameters.WEEKS_PER_BAND);
    }

    static Seq<Rule> all() {
        return fitness().appendAll(capacity()).appendAll(order());
    }

    private static Seq<Rule> fitness() {
        return List.of(
                rule("SAF-03")
                        .in(Tiers.SAFEGUARDING)
                        .asked(MAY_ALLOCATE.question())
                        .says("a client with an open safeguarding concern is allocated to a worker trained for it")
                        .when(AllocationFacts.SAFEGUARDING_OPEN.isTrue())
                        .and(AllocationFacts.SAFEGUARDING_TRAINED.isNotTrue())
                        .then(refuse(WorkforceRefusals.TRAINING_MISSING))
                        .from(assumed(
                                "the source paper has \"Safeguarding training including counter-terrorism\" among the"
                                        + " modules of Table 4; that such a case waits for it nobody says")),
                rule("ALO-03")
                        .in(Tiers.SAFEGUARDING)
                        .asked(MAY_ALLOCATE.question())
                        .says("whoever is not trained to meet clients alone is supervised,"
                                + " and never the only primary worker")
                        .when(AllocationFacts.UNTRAINED.isTrue())
                        .and(AllocationFacts.SOLE_PRIMARY.isTrue().or(AllocationFacts.SUPERVISED.isNotTrue()))
                        .then(refuse(WorkforceRefusals.TRAINING_MISSING))
                        .from(TrainingGate.MEETING_CLIENTS_ALONE.provenance()),
                rule("ALO-02")
                        .in(Tiers.INTAKE)
                        .asked(MAY_ALLOCATE.question())
                        .says("a student on placement is supervised, and never the only primary worker")
                        .when(AllocationFacts.STUDENT.isTrue())
                        .and(AllocationFacts.SOLE_PRIMARY.isTrue().or(AllocationFacts.SUPERVISED.isNotTrue()))
                        .then(refuse(WorkforceRefusals.STUDENT_NEEDS_SUPERVISOR))
                        .from(assumed("the source paper has students on placement and says nothing of their cases")));
    }

    private static Seq<Rule> capacity() {
        return List.of(
                rule("CAP-01")
                        .in(Tiers.INTAKE)
                        .asked(MAY_ALLOCATE.question())
                        .says(
                                "nobody is allocated to a worker whose weighted caseload would pass the cap of their post")
                        .when(BEYOND_THE_CAP)
                        .then(refuse(IntakeRefusals.CASELOAD_FULL))
                        .from(assumed("youth services in England publish caseloads of 10 to 50, many 20 to 25")),
                rule("CAP-05")
                        .in(Tiers.INTAKE)
                        .asked(MAY_ALLOCATE.question())
                        .says("with an open safeguarding concern and a full caseload a manager decides,"
                                + " and names whose support waits or moves")
                        .when(AllocationFacts.SAFEGUARDING_OPEN.isTrue())
                        .and(BEYOND_THE_CAP)
                        .then(
                                needsDecision("a safeguarding concern is open", Roles.MANAGER),
                                against("the caseload is full: the decision names whose support waits or moves for it"))
                        .exceptionTo("CAP-01")
                        .from(assumed("contact is permitted in any case, and somebody must have the time for it")));
    }

    /** They order and decide nothing. The queue is served first, and then the worker is chosen. */
    private static Seq<Rule> order() {
        return List.of(
                rule("CAP-04")
                        .in(Tiers.INTAKE)
                        .asked(MAY_ALLOCATE.question())
                        .says(
                                "the most urgent band is first, as waiting has raised it, and of equals who waited longest")
                        .then(lowestFirst(AllocationFacts.AGED_BAND), highestFirst(AllocationFacts.WEEKS_WAITING))
                        .from(assumed("without ageing the last band could wait for ever")),
                rule("CAP-04.aged")
                        .in(Tiers.MONITORING)
                        .asked(MAY_ALLOCATE.question())
                        .says("who has waited for long counts as more urgent, and it is seen why")
                        .when(AllocationFacts.WEEKS_WAITING.isAtLeast(QueueParameters.WEEKS_PER_BAND))
                        .then(advise("the client has waited long enough to count as a more urgent band"))
                        .from(assumed("without ageing the last band could wait for ever")),
                rule("ALO-01")
                        .in(Tiers.MONITORING)
                        .asked(MAY_ALLOCATE.question())
                        .says("the worker who knows the client is asked first, then the least loaded,"
                                + " then one with the background asked for")
                        .then(
                                highestFirst(AllocationFacts.SERVED_BEFORE),
                                lowestFirst(AllocationFacts.CLIENTS_PER_POST),
                                highestFirst(AllocationFacts.BACKGROUND_MATCHES))
                        .from(assumed(
                                "the source paper calls the relationship a vehicle of change; the order is ours")));
    }
}
