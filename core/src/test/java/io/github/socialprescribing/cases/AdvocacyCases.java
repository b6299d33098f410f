package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.ConnectionCases.AGREED;
import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.advocacy.AdvocacyCommand.AddEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.StartEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.SubmitEvidence;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.EvidenceItem;
import io.github.socialprescribing.advocacy.EvidenceKind;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is answered to whoever helps a client to get what is theirs. Complaints stand in {@link ComplaintCases}. */
final class AdvocacyCases {

    private static final ApplicationId ID = new ApplicationId("application-1");
    private static final EvidencePackId PACK = new EvidencePackId("pack-1");
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final PrepareApplication PREPARE = new PrepareApplication(
            Application.builder().id(ID).kind(EntitlementKinds.BUS_PASS).build());
    private static final StartEvidence START = new StartEvidence(PACK, ID);
    private static final SubmitEvidence SUBMIT = new SubmitEvidence(PACK, COUNCIL);
    private static final Stand PREPARED = AGREED.after(PREPARE);
    private static final Stand STARTED = PREPARED.after(START);
    private static final Stand FILLED = STARTED.after(add(10));

    private AdvocacyCases() {}

    private static PrepareApplication prepareFor(NeedId need) {
        return new PrepareApplication(Application.builder()
                .id(ID)
                .kind(EntitlementKinds.BUS_PASS)
                .need(Option.some(need))
                .build());
    }

    private static MoveApplication move(ApplicationStatus status, int day, Option<Narrative> reason) {
        return new MoveApplication(ID, status, day(day), reason);
    }

    private static AddEvidence add(int day) {
        return new AddEvidence(
                PACK, new EvidenceItem(Moments.WORKER, Roles.LINK_WORKER, EvidenceKind.of("letter"), day(day)));
    }

    static Seq<Case> all() {
        return applications().appendAll(evidence());
    }

    private static Seq<Case> applications() {
        MoveApplication submitted = move(ApplicationStatus.SUBMITTED, 10, Option.none());
        Stand lost = PREPARED.after(move(ApplicationStatus.NOT_SECURED, 10, Option.some(WORDS)));
        return List.of(
                AGREED.accepts("for a bus pass", PREPARE),
                NeedCases.KNOWN.accepts("for a need of the client", prepareFor(NeedCases.id(1))),
                PREPARED.refuses("under an id that is taken", PREPARE, RefusalCodes.DUPLICATE_ID),
                NeedCases.KNOWN.refuses(
                        "for a need that nobody told", prepareFor(NeedCases.id(9)), RefusalCodes.NOT_FOUND),
                PREPARED.refuses(
                        "under an id that is taken, for a need that nobody told",
                        prepareFor(NeedCases.id(9)),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_FOUND),
                PREPARED.accepts("that is sent", submitted),
                AGREED.refuses("that is unknown", submitted, RefusalCodes.NOT_FOUND),
                lost.refuses("that came to nothing", submitted, RefusalCodes.TERMINAL_STATE),
                PREPARED.refuses(
                        "that is granted before it was sent",
                        move(ApplicationStatus.GRANTED, 10, Option.none()),
                        RefusalCodes.ILLEGAL_TRANSITION),
                PREPARED.refuses(
                        "that comes to nothing without a reason",
                        move(ApplicationStatus.NOT_SECURED, 10, Option.none()),
                        RefusalCodes.REASON_REQUIRED),
                PREPARED.refuses(
                        "on a day to come", move(ApplicationStatus.SUBMITTED, 11, Option.none()), RefusalCodes.NOT_YET),
                PREPARED.refuses(
                        "before it was prepared",
                        move(ApplicationStatus.SUBMITTED, 9, Option.none()),
                        RefusalCodes.DATE_BEFORE_START),
                lost.refuses(
                        "that came to nothing, without a reason, on a day to come",
                        move(ApplicationStatus.NOT_SECURED, 11, Option.none()),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.REASON_REQUIRED,
                        RefusalCodes.NOT_YET),
                AGREED.refuses(
                        "that is unknown, without a reason, on a day to come",
                        move(ApplicationStatus.NOT_SECURED, 11, Option.none()),
                        RefusalCodes.NOT_FOUND,
                        RefusalCodes.REASON_REQUIRED,
                        RefusalCodes.NOT_YET));
    }

    private static Seq<Case> evidence() {
        Stand submitted = FILLED.after(SUBMIT);
        return List.of(
                PREPARED.accepts("for an application", START),
                STARTED.refuses("under an id that is taken", START, RefusalCodes.DUPLICATE_ID),
                AGREED.refuses("for an unknown application", START, RefusalCodes.NOT_FOUND),
                STARTED.refuses(
                        "under an id that is taken, for an unknown application",
                        new StartEvidence(PACK, new ApplicationId("application-9")),
                        RefusalCodes.DUPLICATE_ID,
                        RefusalCodes.NOT_FOUND),
                STARTED.accepts("to a pack", add(10)),
                PREPARED.refuses("to an unknown pack", add(10), RefusalCodes.NOT_FOUND),
                submitted.refuses("to a pack that is handed in", add(10), RefusalCodes.TERMINAL_STATE),
                STARTED.refuses("of a day to come", add(11), RefusalCodes.NOT_YET),
                submitted.refuses(
                        "of a day to come, to a pack that is handed in",
                        add(11),
                        RefusalCodes.TERMINAL_STATE,
                        RefusalCodes.NOT_YET),
                FILLED.accepts("as the client agrees", SUBMIT),
                PREPARED.refuses("that is unknown", SUBMIT, RefusalCodes.NOT_FOUND),
                submitted.refuses("for the second time", SUBMIT, RefusalCodes.TERMINAL_STATE),
                STARTED.refuses("with nothing in it", SUBMIT, SupportRefusals.NO_EVIDENCE),
                FILLED.after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .refuses("without the client's consent", SUBMIT, RefusalCodes.NO_CONSENT_TO_SHARE),
                STARTED.after(new WithdrawConsent(ConsentScope.SHARE_WITH_ASSET))
                        .refuses(
                                "with nothing in it, without the client's consent",
                                SUBMIT,
                                SupportRefusals.NO_EVIDENCE,
                                RefusalCodes.NO_CONSENT_TO_SHARE));
    }
}
