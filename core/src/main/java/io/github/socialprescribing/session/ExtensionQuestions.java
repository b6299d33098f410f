package io.github.socialprescribing.session;

import io.github.socialprescribing.decision.Approval;
import io.github.socialprescribing.decision.Outcome;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Assumption;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Total;
import io.vavr.collection.List;

/** What deciders ask of a policy about extensions. */
public final class ExtensionQuestions {

    /** May this request be made? Asking is not granting: it is permitted unless a rule objects. */
    public static final Asked<ExtensionSituation> MAY_REQUEST_EXTENSION =
            question("may-request-extension", "may this extension be asked for?");

    /** May this person grant this extension? */
    public static final Asked<ExtensionSituation> MAY_GRANT_EXTENSION =
            question("may-grant-extension", "may this person grant this extension?");

    /** What follows from what was decided? Only duties and advice are heard. */
    public static final Asked<ExtensionSituation> AFTER_EXTENSION_DECISION =
            question("after-extension-decision", "what follows from what was decided?");

    /** May this grant be taken back? Where no rule says so, a manager decides. */
    public static final Asked<ExtensionSituation> MAY_REVOKE_EXTENSION = about(Question.builder()
            .name("may-revoke-extension")
            .meaning("may this grant be taken back?")
            .decision(RefusalCodes.DECISION_NEEDED)
            .otherwise(Outcome.NEEDS_DECISION)
            .approvals(List.of(new Approval(Roles.MANAGER, 1)))
            .totals(totals())
            .assumptions(assumptions())
            .build());

    private ExtensionQuestions() {}

    private static Asked<ExtensionSituation> question(String name, String meaning) {
        return about(Question.builder()
                .name(name)
                .meaning(meaning)
                .decision(SessionRefusals.EXTENSION_NEEDS_DECISION)
                .totals(totals())
                .assumptions(assumptions())
                .build());
    }

    /** Whoever asks for less will have used less. */
    private static List<Total> totals() {
        return List.of(Total.of(ExtensionFacts.COUNTED_WITH_THIS, ExtensionFacts.WITHIN_REACH, ExtensionFacts.UNITS));
    }

    /** What is used was within reach. */
    private static List<Assumption> assumptions() {
        return List.of(Assumption.atMost(ExtensionFacts.COUNTED, ExtensionFacts.WITHIN_REACH));
    }

    private static Asked<ExtensionSituation> about(Question question) {
        return aboutTheCase(Asked.of(question, ExtensionSituation.class))
                .with(ExtensionFacts.UNITS, ExtensionSituation::units)
                .with(ExtensionFacts.GROUNDS, ExtensionSituation::grounds)
                .with(ExtensionFacts.CLIENT_AGREES, ExtensionSituation::clientAgrees)
                .with(ExtensionFacts.OTHER_PENDING, ExtensionSituation::otherPending)
                .with(ExtensionFacts.DECIDED_BY_MANAGER, ExtensionSituation::decidedByManager)
                .with(ExtensionFacts.DECIDED_BY_REQUESTER, ExtensionSituation::decidedByRequester)
                .with(ExtensionFacts.TURNED_DOWN, ExtensionSituation::turnedDown)
                .supplementedBy(ExtensionSituation::supplement);
    }

    private static Asked<ExtensionSituation> aboutTheCase(Asked<ExtensionSituation> asked) {
        return asked.with(ExtensionFacts.COUNTED, ExtensionSituation::counted)
                .with(ExtensionFacts.WITHIN_REACH, ExtensionSituation::withinReach)
                .with(ExtensionFacts.COUNTED_WITH_THIS, it -> (long) it.withinReach() + it.units())
                .with(ExtensionFacts.GRANTED, ExtensionSituation::granted)
                .with(ExtensionFacts.NEED_DOMAINS, ExtensionSituation::needDomains)
                .with(ExtensionFacts.LIVE_REFERRALS, ExtensionSituation::liveReferrals)
                .with(ExtensionFacts.WAIT_WEEKS, ExtensionSituation::waitWeeks)
                .with(ExtensionFacts.ENDING_ARRANGED, ExtensionSituation::endingArranged);
    }
}
