package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.client.SharingFacts;
import io.github.socialprescribing.client.SharingQuestions;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.referral.IntakeFacts;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules about consent: what nobody can override. */
final class ConsentRules {

    private ConsentRules() {}

    static Seq<Question> questions() {
        return List.of(SharingQuestions.MAY_SHARE.question());
    }

    static Seq<Parameter> parameters() {
        return List.empty();
    }

    static Seq<Rule> all() {
        return List.of(
                rule("CON-01")
                        .in(Tiers.CONSENT)
                        .asked(IntakeQuestions.MAY_ACCEPT.question())
                        .says("no referral is accepted without the client's recorded consent to it")
                        .when(IntakeFacts.CONSENTED.isNotTrue())
                        .then(refuse(IntakeRefusals.NO_REFERRAL_CONSENT))
                        .from(source("Joy listing of a primary care network service: full and direct consent")),
                rule("CON-02")
                        .in(Tiers.CONSENT)
                        .asked(SharingQuestions.MAY_SHARE.question())
                        .says(
                                "nothing is told to a referrer, to family or to an asset without the client's live consent to that")
                        .when(SharingFacts.CONSENTED.isNotTrue())
                        .then(refuse(RefusalCodes.NO_CONSENT_TO_SHARE))
                        .from(paper("Confidentiality")),
                rule("CON-03")
                        .in(Tiers.CONSENT)
                        .asked(IntakeQuestions.MAY_ACCEPT.question(), IntakeQuestions.MAY_START.question())
                        .says("a client has one open pathway with a service")
                        .when(IntakeFacts.OPEN_PATHWAYS.isAtLeast(1))
                        .then(refuse(IntakeRefusals.ALREADY_OPEN))
                        .from(assumed("two link workers at once would undo the relationship")),
                rule("CON-04")
                        .in(Tiers.CONSENT)
                        .asked(SessionQuestions.MAY_PLAN_SESSION.question(), SessionQuestions.MAY_HOLD.question())
                        .says("whoever is not to be contacted is not contacted")
                        .when(SessionFacts.DO_NOT_CONTACT.isTrue())
                        .then(refuse(RefusalCodes.DO_NOT_CONTACT))
                        .from(paper("client-led goals, autonomy over when and how contact occurs")));
    }
}
