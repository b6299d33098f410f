package io.github.socialprescribing.examples;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.Finding;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyAnalysis;
import io.github.socialprescribing.policy.PolicyDiff;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.RuleDraft;
import io.github.socialprescribing.policy.Tier;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import java.io.PrintStream;
import java.util.Locale;

/**
 * A service writes down when its link workers visit people at home, in four sentences that all sound right. The analysis
 * finds where two of them contradict each other, and a situation that nobody thought of.
 */
public final class FindTheGap {

    private static final CountFact VISITS = CountFact.of("visits-made", "home visits made so far", "visits", 0, 50);
    private static final CountFact MISSED =
            CountFact.of("visits-missed", "home visits at which nobody was in", "visits", 0, 50);
    private static final CountFact WORKERS = CountFact.of("workers-going", "workers who would go", "workers", 1, 4)
            .thatCanChange();
    private static final FlagFact CAN_TRAVEL = FlagFact.of("can-travel", "the client can come to the centre");
    private static final FlagFact RISK = FlagFact.of("risk-known", "a risk to visitors is known");

    private static final Question MAY_VISIT = Question.builder()
            .name("may-visit-at-home")
            .meaning("may a home visit be planned?")
            .decision(RefusalCodes.DECISION_NEEDED)
            .facts(List.of(VISITS, MISSED, WORKERS, CAN_TRAVEL, RISK))
            .assumptions(List.of(Assumption.atMost(MISSED, VISITS)))
            .build();

    private static final Tier VISITING = new Tier(2, "home visits", true);
    private static final Provenance TEAM_MEETING = assumed("agreed at a team meeting");

    private static final RefusalCode NOT_ALONE =
            new RefusalCode("NOT_ALONE", "nobody goes alone where a risk is known", "ask a colleague to come along");
    private static final RefusalCode MEET_AT_CENTRE =
            new RefusalCode("MEET_AT_CENTRE", "the next meeting is at the centre", "offer a session at the centre");

    private FindTheGap() {}

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Story story = new Story(out);
        Policy first = asWritten().build().get();
        story.chapter("What the team wrote down");
        rules(story, first);
        story.chapter("What the analysis says");
        findings(story, PolicyAnalysis.of(first));

        Policy second = mended().build().get();
        story.chapter("What the team makes of it");
        rules(story, second);
        story.chapter("What the analysis says now");
        PolicyAnalysis analysis = PolicyAnalysis.of(second);
        findings(story, analysis);
        story.say(
                analysis.isComplete()
                        ? "That is all there is: the analysis looked at every situation, not at samples."
                        : "Some of it could not be settled.");

        story.chapter("What changes for clients");
        PolicyDiff.between(first, second).cases().forEach(it -> difference(story, it));
    }

    private static PolicyDraft asWritten() {
        return Policy.draft("home-visits", "1")
                .withTiers(VISITING)
                .withQuestions(MAY_VISIT)
                .withRules(
                        visit("HV-1")
                                .says("the first four visits may simply be planned")
                                .when(VISITS.isLessThan(4))
                                .then(permit("it is one of the first four"))
                                .from(TEAM_MEETING),
                        visit("HV-2")
                                .says("from the fifth on a manager decides for those who cannot travel")
                                .when(VISITS.isAtLeast(4))
                                .and(CAN_TRAVEL.isNotTrue())
                                .then(needsDecision("home visits are scarce", Roles.MANAGER))
                                .from(TEAM_MEETING),
                        notAlone(),
                        visit("HV-4")
                                .says("whoever was out three times is met at the centre")
                                .when(MISSED.isAtLeast(3))
                                .and(CAN_TRAVEL.isTrue())
                                .then(refuse(MEET_AT_CENTRE))
                                .from(TEAM_MEETING));
    }

    /** Four again where somebody was out, a permit only where nothing speaks against it, and a word on the fifth. */
    private static PolicyDraft mended() {
        return asWritten()
                .withVersion("2")
                .withoutRule("HV-1")
                .withRules(
                        visit("HV-1")
                                .says(
                                        "the first four visits may be planned, unless the client is met elsewhere or at risk")
                                .when(VISITS.isLessThan(4))
                                .and(RISK.isNotTrue().or(WORKERS.isAtLeast(2)))
                                .and(MISSED.isLessThan(3).or(CAN_TRAVEL.isNotTrue()))
                                .then(permit("it is one of the first four"))
                                .from(TEAM_MEETING),
                        visit("HV-5")
                                .says("from the fifth on those who can travel are met at the centre")
                                .when(VISITS.isAtLeast(4))
                                .and(CAN_TRAVEL.isTrue())
                                .then(refuse(MEET_AT_CENTRE))
                                .from(TEAM_MEETING));
    }

    private static Rule notAlone() {
        return visit("HV-3")
                .says("nobody goes alone where a risk is known")
                .when(RISK.isTrue())
                .and(WORKERS.isLessThan(2))
                .then(refuse(NOT_ALONE))
                .from(TEAM_MEETING);
    }

    private static RuleDraft visit(String id) {
        return rule(id).in(VISITING).asked(MAY_VISIT);
    }

    private static void rules(Story story, Policy policy) {
        policy.rules().forEach(rule -> story.wrapped("    " + rule.id() + "  ", rule.says()));
    }

    private static void findings(Story story, PolicyAnalysis analysis) {
        if (analysis.findings().isEmpty()) {
            story.say("Nothing: every situation is decided by a rule, and no two rules contradict each other.");
        }
        for (Finding finding : analysis.findings()) {
            story.wrapped("    " + kind(finding), finding.words());
            finding.witness().forEach(witness -> story.wrapped("      for one ", witness.words()));
        }
    }

    private static String kind(Finding finding) {
        return switch (finding.kind()) {
            case NO_RULE_DECIDES -> "gap       ";
            case PERMIT_MEETS_REFUSAL -> "clash     ";
            default -> "to know   ";
        };
    }

    private static void difference(Story story, PolicyDiff.Case it) {
        story.wrapped("    where     ", it.words());
        story.wrapped("      it was  ", words(it.before()) + ", and is now " + words(it.after()));
        story.wrapped("      for one ", it.witness().words());
    }

    private static String words(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
