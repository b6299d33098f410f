package io.github.socialprescribing.profile;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.permit;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.pathway.EndingFacts;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.policy.Condition;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Provenance;
import io.github.socialprescribing.session.SessionFacts;
import io.github.socialprescribing.session.SessionQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The rules about ending well. */
final class EndingRules {

    static final Parameter ENDING_SESSION = new Parameter(
            "ending-session-units",
            "what the one session for ending well may take beyond the offer",
            "half units",
            1,
            8,
            2,
            assumed("one session, as the source paper gives no number"));

    static final Parameter LETTER_DAYS = new Parameter(
            "letter-days",
            "working days until the referrer hears back",
            "working days",
            1,
            60,
            10,
            assumed("two weeks"));

    private static final Provenance NOT_ABRUPTLY =
            paper("Mary was also assured that the relationship would not abruptly end");

    private static final Condition REFERRED = EndingFacts.PROFESSIONALLY_REFERRED.isTrue();

    private EndingRules() {}

    static Seq<Rule> all() {
        return sessions().appendAll(discharge()).appendAll(letters());
    }

    static Seq<Question> questions() {
        return List.of(EndingQuestions.MAY_DISCHARGE.question(), EndingQuestions.MAY_END_AT_CLIENTS_WISH.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(ENDING_SESSION, LETTER_DAYS);
    }

    private static Seq<Rule> sessions() {
        return List.of(rule("END-04")
                .in(Tiers.ALLOWANCE)
                .asked(SessionQuestions.MAY_PLAN_SESSION.question())
                .says("one ending session is permitted even when the offer or its window is used up")
                .when(SessionFacts.ENDING.isTrue())
                .and(SessionFacts.ENDING_ARRANGED.isNotTrue())
                .and(SessionFacts.ASKED.isAtMost(ENDING_SESSION))
                .then(permit("nobody's sessions end abruptly"))
                .exceptionTo("LIM-02", "LIM-06", "LIM-06.waiting", "LIM-10", "LIM-10.band", "EXT-04")
                .from(NOT_ABRUPTLY));
    }

    private static Seq<Rule> discharge() {
        var mayDischarge = EndingQuestions.MAY_DISCHARGE.question();
        return List.of(
                rule("END-01")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("a planned discharge needs an ending plan and an ending session")
                        .when(EndingFacts.PLAN_AGREED.isNotTrue().or(EndingFacts.SESSION_HELD.isNotTrue()))
                        .then(refuse(EndingRefusals.NO_ENDING_PLAN))
                        .from(NOT_ABRUPTLY),
                rule("END-03")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("what worries the client about the ending is resolved first")
                        .when(EndingFacts.CONCERN_OPEN.isTrue())
                        .then(refuse(EndingRefusals.ENDING_CONCERN_OPEN))
                        .from(paper("Mary expressed concern about the end of her social prescribing")),
                rule("END-05")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("no onward referral is left in the air")
                        .when(EndingFacts.OPEN_CONNECTIONS.isMoreThan(0))
                        .then(refuse(EndingRefusals.OPEN_CONNECTIONS))
                        .from(assumed("somebody has to hear what became of each")),
                rule("END-06")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says(
                                "an ending that was planned, and given a session, may take place when nothing is left open")
                        .when(EndingFacts.PLAN_AGREED.isTrue())
                        .and(EndingFacts.SESSION_HELD.isTrue())
                        .and(EndingFacts.CONCERN_OPEN.isNotTrue())
                        .and(EndingFacts.SAFEGUARDING_OPEN.isNotTrue())
                        .and(EndingFacts.OPEN_CONNECTIONS.is(0))
                        .then(permit("the ending was agreed and given its session"))
                        .from(assumed("the reverse of what END-01, END-03, END-05 and SAF-02 refuse")),
                rule("END-06.control")
                        .in(Tiers.ENDING)
                        .asked(
                                EndingQuestions.MAY_DISCHARGE.question(),
                                EndingQuestions.MAY_END_AT_CLIENTS_WISH.question())
                        .says("where there is no policy, an ending waits for nobody, unless somebody is at risk")
                        .when(EndingFacts.SAFEGUARDING_OPEN.isNotTrue())
                        .then(permit("no policy asks for more"))
                        .from(assumed("a control has to let people leave")),
                rule("END-07")
                        .in(Tiers.ENDING)
                        .asked(EndingQuestions.MAY_END_AT_CLIENTS_WISH.question())
                        .says("a client may end when they wish, unless somebody is at risk")
                        .when(EndingFacts.SAFEGUARDING_OPEN.isNotTrue())
                        .then(permit("sessions are offered, not imposed"))
                        .from(paper("Service users are offered 6–8 sessions of social prescribing")));
    }

    private static Seq<Rule> letters() {
        var mayDischarge = EndingQuestions.MAY_DISCHARGE.question();
        return List.of(
                rule("END-02")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("whoever referred the client hears how it ended")
                        .when(REFERRED)
                        .and(EndingFacts.SHARING_WITHHELD.isNotTrue())
                        .then(oblige(
                                "LETTER_DUE",
                                "write to the referrer, as far as the client consents",
                                within(LETTER_DAYS, Due.Unit.WORKING_DAYS)))
                        .from(paper("writing discharge letters to referrers")),
                rule("END-02.withheld")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("where the client does not want the referrer told, the client is told what is not said")
                        .when(REFERRED)
                        .and(EndingFacts.SHARING_WITHHELD.isTrue())
                        .then(oblige(
                                "TELL_CLIENT_NO_LETTER",
                                "tell the client that no letter goes out; the referrer hears only what the client consents to",
                                within(LETTER_DAYS, Due.Unit.WORKING_DAYS)))
                        .from(assumed("consent comes before letters")),
                rule("END-02.client")
                        .in(Tiers.ENDING)
                        .asked(mayDischarge)
                        .says("whoever came alone takes a summary along")
                        .when(EndingFacts.PROFESSIONALLY_REFERRED.isNotTrue())
                        .then(oblige(
                                "SUMMARY_DUE",
                                "give the client a summary of what was done and agreed",
                                within(LETTER_DAYS, Due.Unit.WORKING_DAYS)))
                        .from(assumed("there is no referrer to write to")));
    }
}
