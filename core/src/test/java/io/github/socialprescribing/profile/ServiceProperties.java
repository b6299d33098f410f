package io.github.socialprescribing.profile;

import static io.github.socialprescribing.pathway.EndingQuestions.MAY_DISCHARGE;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.session.SessionQuestions.MAY_PLAN_SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Often;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.pathway.EndingSituation;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.ParameterRelation;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionSituation;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds in every service that may be put together from the rules of the field, whatever rules and numbers it takes. */
class ServiceProperties {

    /** What no service leaves out: a limit, and care for who is at risk or not to be contacted. */
    private static final Set<String> ALWAYS = LinkedHashSet.of("CON-04", "LIM-02", "SAF-01", "SAF-02");

    /** Half of the other rules, and every number somewhere in its range. */
    private static Policy service(long seed) {
        return draft(seed).build().get();
    }

    /** Such a service, with about as many half units on offer. */
    private static CompiledPolicy<SessionSituation> offering(long seed, int halfUnits) {
        PolicyDraft draft = draft(seed);
        Parameter offered = parameter(draft, OfferParameters.OFFERED.name());
        long some = Math.max(offered.least(), Math.min(offered.most(), halfUnits));
        return reconciled(draft.replacing(offered.withValue(some, assumed("for trials"))))
                .build()
                .get()
                .compile(MAY_PLAN_SESSION);
    }

    private static PolicyDraft draft(long seed) {
        Random random = new Random(seed);
        List<String> rules = List.ofAll(RuleCatalogue.all())
                .map(Rule::id)
                .map(RuleId::value)
                .filter(id -> ALWAYS.contains(id) || random.nextBoolean());
        PolicyDraft draft = RuleCatalogue.draft("SERVICE", "1", rules);
        for (Parameter it : draft.parameters()) {
            long value = it.least() + random.nextInt((int) (it.most() - it.least() + 1));
            draft = draft.replacing(it.withValue(value, assumed("for trials")));
        }
        return reconciled(draft);
    }

    /** Each number as low as its relations to others ask for, all of which name a number that may be as low. */
    private static PolicyDraft reconciled(PolicyDraft draft) {
        PolicyDraft calm = draft;
        for (int round = 0; round < draft.relations().size(); round++) {
            for (ParameterRelation it : draft.relations()) {
                Parameter lower = parameter(calm, it.parameter());
                long most = parameter(calm, it.less()).value() + it.most();
                calm = calm.replacing(lower.withValue(Math.min(lower.value(), most), assumed("for trials")));
            }
        }
        return calm;
    }

    private static Parameter parameter(PolicyDraft draft, String name) {
        return draft.parameters().find(it -> it.name().equals(name)).get();
    }

    /** A session of any kind, always the same for the same seed; what was counted and granted is left to be said. */
    private static SessionSituation.Builder session(long seed, boolean concern) {
        Random random = new Random(~seed);
        return SessionSituation.builder()
                .planned(random.nextInt(4))
                .asked(random.nextInt(4))
                .agreed(random.nextInt(20))
                .daysSinceFirst(100 + random.nextInt(1_000))
                .daysHeld(random.nextInt(100))
                .daysBeforeHolding(random.nextInt(300))
                .daysSinceReview(random.nextInt(400))
                .missedInARow(random.nextInt(5))
                .caseReviewed(random.nextBoolean())
                .ending(random.nextInt(4) == 0)
                .endingArranged(random.nextBoolean())
                .waiting(random.nextBoolean())
                .extensionPending(random.nextInt(4) == 0)
                .safeguardingOpen(concern);
    }

    private static boolean limitStands(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                && refused.objections().exists(it -> it.rule().value().equals("LIM-02"));
    }

    /** Often one session with nothing else in its way than the limit, otherwise a session of any kind. */
    private static SessionSituation.Builder drawn(long seed, int draw) {
        return draw < 4 ? SessionSituation.builder().asked(2) : session(seed, draw == 4);
    }

    @Property(tries = 150)
    void oneMoreCountedSessionNeverTurnsARefusalAtTheLimitIntoAPermit(
            @ForAll long seed,
            @ForAll @IntRange(max = 5) int draw,
            @ForAll @IntRange(max = 40) int counted,
            @ForAll @IntRange(min = -2, max = 5) int left) {
        var policy = offering(seed, counted + left);
        Verdict before = policy.decide(drawn(seed, draw).counted(counted).build());
        Verdict after = policy.decide(drawn(seed, draw).counted(counted + 2).build());

        assertThat(limitStands(after) || !limitStands(before)).isTrue();
        assertThat(after.outcome()).isGreaterThanOrEqualTo(before.outcome());
        Often.happens("the limit stood", limitStands(before));
        Often.happens("the limit was reached", limitStands(after) && !limitStands(before));
    }

    @Property(tries = 150)
    void aLiveGrantNeverTurnsAPermitIntoARefusal(
            @ForAll long seed,
            @ForAll @IntRange(max = 5) int draw,
            @ForAll @IntRange(max = 40) int counted,
            @ForAll @IntRange(min = -4, max = 1) int left,
            @ForAll @IntRange(min = 1, max = 12) int granted) {
        var policy = offering(seed, counted + left);
        Outcome before = policy.outcome(drawn(seed, draw).counted(counted).build());
        Outcome after = policy.outcome(
                drawn(seed, draw).counted(counted).granted(granted).build());

        assertThat(after).isLessThanOrEqualTo(before);
        Often.happens("a grant changes the outcome", after != before);
    }

    @Property(tries = 150)
    void nobodyIsDischargedAsPlannedWhileASafeguardingConcernIsOpen(
            @ForAll long seed, @ForAll boolean agreed, @ForAll boolean held, @ForAll boolean referred) {
        Random random = new Random(seed);
        EndingSituation ending = EndingSituation.builder()
                .planAgreed(agreed)
                .endingSessionHeld(held)
                .professionallyReferred(referred)
                .endingConcernOpen(random.nextBoolean())
                .openConnections(random.nextInt(3))
                .safeguardingOpen(true)
                .build();

        assertThat(service(seed).compile(MAY_DISCHARGE).outcome(ending)).isEqualTo(Outcome.REFUSED);
    }

    @Property(tries = 150)
    void contactIsPermittedWhileASafeguardingConcernIsOpenWhateverTheAllowanceSays(
            @ForAll long seed, @ForAll @IntRange(max = 40) int counted) {
        SessionSituation session = session(seed, true).counted(counted).build();

        assertThat(service(seed).compile(MAY_PLAN_SESSION).outcome(session)).isEqualTo(Outcome.PERMITTED);
    }

    @Property(tries = 150)
    void whoIsNotToBeContactedIsNotThoughAConcernIsOpen(@ForAll long seed, @ForAll @IntRange(max = 40) int counted) {
        SessionSituation session =
                session(seed, true).counted(counted).doNotContact(true).build();

        assertThat(service(seed).compile(MAY_PLAN_SESSION).outcome(session)).isEqualTo(Outcome.REFUSED);
    }
}
