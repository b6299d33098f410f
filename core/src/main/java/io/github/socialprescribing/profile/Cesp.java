package io.github.socialprescribing.profile;

import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.CountingRow;
import io.github.socialprescribing.policy.CountingTable;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.ParameterRelation;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.Rules;
import io.github.socialprescribing.policy.Span;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.session.ExtensionQuestions;
import io.github.socialprescribing.session.OfferParameters;
import io.github.socialprescribing.session.SessionQuestions;

/**
 * Community-Enhanced Social Prescribing, as its source paper describes the service in Manchester: six to eight sessions,
 * occasionally extended case by case, and nobody's sessions end abruptly. Every number that the paper does not give is
 * marked as assumed.
 */
public final class Cesp {

    private static final Policy POLICY = draft().build()
            .getOrElseThrow(faults -> new IllegalStateException("the shipped policy is sound: " + faults));

    private Cesp() {}

    /** The policy. */
    public static Policy policy() {
        return POLICY;
    }

    /** The policy as a draft, to be changed and built under another name. */
    public static PolicyDraft draft() {
        return Policy.draft("CESP", "1")
                .withTiers(Tiers.all())
                .withQuestions(
                        IntakeQuestions.MAY_ACCEPT.question(),
                        SessionQuestions.MAY_PLAN_SESSION.question(),
                        SessionQuestions.AFTER_CONTACT.question(),
                        ExtensionQuestions.MAY_REQUEST_EXTENSION.question(),
                        ExtensionQuestions.MAY_GRANT_EXTENSION.question(),
                        EndingQuestions.MAY_DISCHARGE.question(),
                        EndingQuestions.MAY_END_AT_CLIENTS_WISH.question())
                .withParameters(
                        OfferParameters.TALK_OF_ENDING,
                        OfferParameters.OFFERED,
                        ConsentRules.LARGEST_GRANT,
                        ConsentRules.ENDING_TALK_DAYS,
                        ConsentRules.LETTER_DAYS)
                .withRelations(ParameterRelation.atMost(OfferParameters.TALK_OF_ENDING, OfferParameters.OFFERED))
                .withRules(ConsentRules.all())
                .withCounting(counting())
                .withOverrides(
                        OverrideRight.of("LIM-02", Roles.MANAGER),
                        OverrideRight.of("EXT-04", Roles.MANAGER),
                        OverrideRight.of("EXT-05", Roles.MANAGER),
                        OverrideRight.of("END-01", Roles.MANAGER));
    }

    private static CountingTable counting() {
        return CountingTable.of(
                CountingRow.of("CNT-00", 2, Rules.paper("6–8 sessions of social prescribing"))
                        .forKinds("session", "home-visit")
                        .forOutcomes("attended"),
                CountingRow.of("CNT-01", 0, Rules.assumed("a session that was not had is still on offer"))
                        .forOutcomes("did-not-attend", "cancelled-by-client"),
                CountingRow.of("CNT-03", 0, Rules.assumed("what the service calls off costs the client nothing"))
                        .forOutcomes("cancelled-by-service"),
                CountingRow.of(
                                "CNT-04",
                                0,
                                Rules.assumed("groups, letters and short calls are not the sessions offered"))
                        .forKinds("group-session", "letter")
                        .forOutcomes("attended"),
                CountingRow.of("CNT-04", 0, Rules.assumed("a call of less than a quarter of an hour is a check-in"))
                        .forKinds("call")
                        .forOutcomes("attended")
                        .forMinutes(Span.below(15)),
                CountingRow.of("CNT-00", 2, Rules.assumed("a longer call is a session by other means"))
                        .forKinds("call")
                        .forOutcomes("attended")
                        .forMinutes(Span.from(15)),
                CountingRow.of("CNT-05", 1, Rules.assumed("the paper is silent; half under half an hour"))
                        .forKinds("accompaniment")
                        .forOutcomes("attended")
                        .forMinutes(Span.below(30)),
                CountingRow.of("CNT-05", 2, Rules.assumed("the paper is silent; a whole from half an hour"))
                        .forKinds("accompaniment")
                        .forOutcomes("attended")
                        .forMinutes(Span.from(30)));
    }
}
