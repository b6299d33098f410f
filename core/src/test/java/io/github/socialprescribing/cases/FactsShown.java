package io.github.socialprescribing.cases;

import static io.github.socialprescribing.cases.Meetings.WORDS;
import static io.github.socialprescribing.cases.Meetings.id;
import static io.github.socialprescribing.cases.Meetings.plan;
import static io.github.socialprescribing.cases.Stand.day;

import io.github.socialprescribing.advocacy.ExemptionGround;
import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKinds;
import io.github.socialprescribing.advocacy.SafetyCommand.ExemptFromClosure;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordRisk;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordWelfareCheck;
import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.client.ClientCommand.WithdrawConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.ConnectionDecider;
import io.github.socialprescribing.connection.OnwardCommand.FollowUp;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.CourseCommand.HoldClient;
import io.github.socialprescribing.pathway.CourseCommand.ResumePathway;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.EndingCommand.CloseEarly;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.HoldingFunction;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.Intake;
import io.github.socialprescribing.referral.IntakeCommand.AcceptReferral;
import io.github.socialprescribing.referral.IntakeDecider;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Examples in which facts are the case of which the others show nothing. */
final class FactsShown {

    private static final Stand BEGUN = Stand.begun();

    private FactsShown() {}

    static Seq<Case> all() {
        return List.of(selfReferred())
                .appendAll(held())
                .appendAll(atRisk())
                .appendAll(more())
                .appendAll(others());
    }

    /** Of somebody who came alone, as {@link Arrived} has none. */
    private static Case selfReferred() {
        Referral alone = Referral.builder()
                .id(new ReferralId("r-2"))
                .client(new ClientId("c-1"))
                .origin(new ReferralOrigin.SelfReferral())
                .reasons(LinkedHashSet.of(NeedKinds.MENTAL_HEALTH))
                .receivedOn(day(0))
                .build();
        Now now = Now.worker(day(10));
        return new Arrived(
                        Intake.replay(IntakeDecider.receive(alone, now.context(Option.none()))
                                .get()
                                .events()),
                        Circumstances.unknown(),
                        now)
                .accepts("of somebody who came alone", new AcceptReferral());
    }

    /** Held for another service a week after they first met, and held again a month later. */
    private static Seq<Case> held() {
        HoldClient hold = new HoldClient(HoldingFunction.SUPPORTING_WHILE_WAITING, day(90));
        Stand waits = BEGUN.after(plan(1, 3), new RecordAttendance(id(1), day(3), 60))
                .under(Stand.only("HOL-01"))
                .after(hold);
        Stand back = waits.on(40).after(new ResumePathway(WORDS));
        return List.of(waits.on(20).accepts("while the client waits", plan(2, 30)), back.accepts("again", hold));
    }

    private static Seq<Case> atRisk() {
        Stand known = BEGUN.after(
                new RecordRisk(new KnownRisk(RiskKinds.ADULT_AT_RISK, day(1), Option.none())),
                new RecordWelfareCheck(day(10), WORDS),
                new ExemptFromClosure(ExemptionGround.LACKS_CAPACITY, WORDS),
                new ExemptFromClosure(ExemptionGround.IN_CRISIS, WORDS));
        return List.of(
                known.accepts("of an adult at risk who was checked on", new CloseEarly(EarlyClosure.DISENGAGED)));
    }

    private static Seq<Case> more() {
        Stand referred = ConnectionCases.AGREED.after(ConnectionCases.refer(1, 1), ExtensionCases.request(1, 4));
        DecideExtension decline =
                new DecideExtension(ExtensionCases.request(1, 4).request().id(), new ExtensionDecision.Declined(WORDS));
        return List.of(
                referred.accepts("beside another, with a referral", ExtensionCases.request(2, 4)),
                referred.manager().accepts("of a manager", decline));
    }

    private static Seq<Case> others() {
        Stand withheld = BEGUN.after(
                Meetings.consent(ConsentScope.SHARE_WITH_REFERRER),
                new WithdrawConsent(ConsentScope.SHARE_WITH_REFERRER));
        ReferOnward waiting = new ReferOnward(
                ConnectionCases.refer(1, 1).id(),
                ConnectionCases.refer(1, 1).to(),
                ConnectionCases.refer(1, 1).needs(),
                new Prospect(Room.WAITLIST, Option.some(day(10)), true),
                Option.none());
        return List.of(
                withheld.accepts("of whom the referrer is not told", new DischargeClient()),
                ConnectionCases.AGREED.accepts("where the client agrees to wait", waiting));
    }

    /** What is owed on an open referral, and on an asset that was seen long ago; no command asks that. */
    static Seq<Duty> owed() {
        Stand sent = ConnectionCases.AGREED.after(ConnectionCases.refer(1, 1)).on(60);
        Stand asked = sent.after(new FollowUp(ConnectionCases.refer(1, 1).id(), day(50)));
        return List.of(sent, asked)
                .flatMap(it -> ConnectionDecider.duties(
                        it.pathway().connections(),
                        it.now().under(Probes.POLICY).context(Option.none())))
                .appendAll(AssetCases.owed(Now.worker(day(60)).under(Probes.POLICY)));
    }
}
