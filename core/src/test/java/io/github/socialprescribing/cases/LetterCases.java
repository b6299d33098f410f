package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Meetings.consent;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.advocacy.SafetyCommand.ForbidContact;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.identity.CentreId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.CourseCommand.BeginEnding;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.DraftLetter;
import io.github.socialprescribing.pathway.EndingCommand.GiveSummary;
import io.github.socialprescribing.pathway.EndingCommand.IssueLetter;
import io.github.socialprescribing.pathway.EndingCommand.RecordPopIn;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.session.SessionFacts;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever writes about an ending, and what comes after it. */
final class LetterCases {

    private static final Referral THEIRS = Journeys.referral();
    private static final Referral ANOTHER = Referral.builder()
            .id(new ReferralId("r-9"))
            .client(new ClientId("c-1"))
            .origin(THEIRS.origin())
            .reasons(LinkedHashSet.of(NeedKinds.FOOD))
            .receivedOn(day(0))
            .build();
    private static final Referral ALONE = Referral.builder()
            .id(THEIRS.id())
            .client(new ClientId("c-1"))
            .origin(new ReferralOrigin.SelfReferral())
            .reasons(LinkedHashSet.of(NeedKinds.FOOD))
            .receivedOn(day(0))
            .build();
    private static final Referral SOMEBODY_ELSES = Referral.builder()
            .id(THEIRS.id())
            .client(new ClientId("c-9"))
            .origin(THEIRS.origin())
            .reasons(THEIRS.reasons())
            .receivedOn(day(0))
            .build();
    private static final Stand BEGUN = Stand.begun();
    private static final Stand DEAD =
            BEGUN.after(new CloseEarly(EarlyClosure.DIED)).on(12);
    private static final Stand ENDING = BEGUN.after(new BeginEnding());
    private static final Stand ENDED =
            BEGUN.after(consent(ConsentScope.SHARE_WITH_REFERRER), new CloseEarly(EarlyClosure.CLIENTS_WISH));

    private LetterCases() {}

    private static DraftLetter draft(Referral referral) {
        return new DraftLetter(referral, Option.none());
    }

    private static IssueLetter issue(Referral referral) {
        return new IssueLetter(referral, Option.some(WORDS));
    }

    static Seq<Case> all() {
        return letters().appendAll(summaries()).appendAll(visits());
    }

    private static Seq<Case> letters() {
        return List.of(
                ENDING.accepts("while the ending is worked on", draft(THEIRS)),
                ENDED.accepts("after the end", draft(THEIRS)),
                ENDING.refuses("about another referral", draft(ANOTHER), RefusalCodes.NOT_FOUND),
                ENDING.refuses("to nobody", draft(ALONE), EndingRefusals.NO_REFERRER),
                BEGUN.refuses("before anybody works on an ending", draft(THEIRS), EndingRefusals.ENDING_NOT_BEGUN),
                BEGUN.refuses(
                        "about another referral, before anybody works on an ending",
                        draft(ANOTHER),
                        RefusalCodes.NOT_FOUND,
                        EndingRefusals.ENDING_NOT_BEGUN),
                ENDED.accepts("after the end, as the client agrees", issue(THEIRS)),
                ENDED.refuses("about another referral", issue(ANOTHER), RefusalCodes.NOT_FOUND),
                ENDED.refuses("to nobody", issue(ALONE), EndingRefusals.NO_REFERRER),
                ENDED.refuses("about another client", issue(SOMEBODY_ELSES), RefusalCodes.NOT_FOUND),
                ENDING.after(consent(ConsentScope.SHARE_WITH_REFERRER))
                        .refuses("before the end", issue(THEIRS), RefusalCodes.PATHWAY_OPEN),
                BEGUN.after(new CloseEarly(EarlyClosure.CLIENTS_WISH))
                        .refuses("without the client's consent", issue(THEIRS), RefusalCodes.NO_CONSENT_TO_SHARE),
                BEGUN.refuses(
                        "about another referral, before the end, without the client's consent",
                        issue(ANOTHER),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.PATHWAY_OPEN,
                        RefusalCodes.NO_CONSENT_TO_SHARE));
    }

    private static Seq<Case> summaries() {
        GiveSummary give = new GiveSummary(Option.none());
        return List.of(
                ENDING.accepts("while the ending is worked on", give),
                ENDED.accepts("after the end", give),
                BEGUN.refuses("before anybody works on an ending", give, EndingRefusals.ENDING_NOT_BEGUN),
                DEAD.refuses("after their death", give, RefusalCodes.PATHWAY_CLOSED),
                ENDED.after(new ForbidContact(WORDS))
                        .refuses("to whoever is not to be contacted", give, RefusalCodes.DO_NOT_CONTACT),
                BEGUN.after(new ForbidContact(WORDS))
                        .refuses(
                                "before anybody works on an ending, to whoever is not to be contacted",
                                give,
                                EndingRefusals.ENDING_NOT_BEGUN,
                                RefusalCodes.DO_NOT_CONTACT));
    }

    private static RecordPopIn visit(int day) {
        return new RecordPopIn(new CentreId("library"), day(day));
    }

    private static Seq<Case> visits() {
        Stand closed = BEGUN.knowing(FactValues.NONE.with(SessionFacts.CENTRE_CLOSED, true));
        return List.of(
                BEGUN.accepts("before the end", visit(10)),
                ENDED.accepts("after the end", visit(10)),
                DEAD.accepts("on the day of their death", visit(10)),
                DEAD.refuses("after their death", visit(11), RefusalCodes.PATHWAY_CLOSED),
                BEGUN.refuses("on a day to come", visit(11), RefusalCodes.NOT_YET),
                BEGUN.refuses("before the pathway began", visit(-1), RefusalCodes.DATE_BEFORE_START),
                closed.refuses("at a centre that was closed", visit(10), EndingRefusals.CENTRE_CLOSED),
                closed.refuses(
                        "on a day to come, at a centre that is closed then",
                        visit(11),
                        RefusalCodes.NOT_YET,
                        EndingRefusals.CENTRE_CLOSED));
    }
}
