package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.Mary.doing;
import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.advocacy.AdvocacyCommand.AddEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PassComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.advocacy.AdvocacyCommand.RaiseComplaint;
import io.github.socialprescribing.advocacy.AdvocacyCommand.StartEvidence;
import io.github.socialprescribing.advocacy.AdvocacyCommand.SubmitEvidence;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.advocacy.Concern;
import io.github.socialprescribing.advocacy.ConcernKind;
import io.github.socialprescribing.advocacy.EntitlementKind;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.EvidenceItem;
import io.github.socialprescribing.advocacy.EvidenceKind;
import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKinds;
import io.github.socialprescribing.advocacy.SafetyCommand.CloseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RaiseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordRisk;
import io.github.socialprescribing.advocacy.SafetyCommand.ReportConcern;
import io.github.socialprescribing.advocacy.Severity;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.asset.Room;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.RootCause;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin.ReferredBy;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funders;
import io.github.socialprescribing.resource.MoneyCommand.RecordExternalFunding;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Table 3 of the source paper: Carla, for whom six to eight sessions were not enough. Days and amounts are made up. */
final class Carla {

    static final LocalDate ARRIVAL = LocalDate.of(2026, 3, 2);
    static final Referral REFERRAL = Referral.builder()
            .id(new ReferralId("referral"))
            .client(new ClientId("carla"))
            .origin(new ReferredBy(ReferralRoutes.GP, new ActorId("gp-1"), Option.none()))
            .reasons(LinkedHashSet.of(
                    NeedKinds.MENTAL_HEALTH,
                    NeedKinds.SELF_ESTEEM,
                    NeedKinds.HOUSING,
                    NeedKinds.FAMILY,
                    NeedKinds.EMPLOYMENT))
            .receivedOn(ARRIVAL)
            .consents(Consents.none().with(consent(ConsentScope.REFERRAL)))
            .build();
    static final PathwayCommand AGREES = about(new RecordConsent(consent(ConsentScope.SHARE_WITH_ASSET)));

    static final ConcernId CONCERN = new ConcernId("gangs");
    static final NeedId POLICE = new NeedId("police");
    static final ApplicationId MOVE = new ApplicationId("home-elsewhere");
    static final ApplicationId PRIORITY = new ApplicationId("higher-priority");
    static final ApplicationId RESPITE = new ApplicationId("respite");
    static final EvidencePackId FOR_PRIORITY = new EvidencePackId("for-priority");
    static final EvidencePackId FOR_RESPITE = new EvidencePackId("for-respite");
    static final OrganisationId COUNCIL = new OrganisationId("council");
    static final OrganisationId ADVOCATES = new OrganisationId("advocacy-service");
    static final ConnectionId PRACTITIONER = new ConnectionId("mental-health-practitioner");
    static final OrganisationId SOCIAL_CARE = new OrganisationId("social-care");
    static final ComplaintId COMPLAINT = new ComplaintId("respite-late");

    static Consent consent(ConsentScope scope) {
        return Consent.builder()
                .scope(scope)
                .givenOn(ARRIVAL)
                .capturedBy(Moments.WORKER)
                .build();
    }

    /** The first session is a fortnight after the referral, and there is one a week. */
    static LocalDate week(int session) {
        return ARRIVAL.plusWeeks(1L + session);
    }

    static PathwayCommand need(NeedId id, NeedKind kind, RootCause cause, Beneficiary beneficiary) {
        return about(new IdentifyNeed(Need.builder()
                .id(id)
                .kind(kind)
                .origin(new NeedOrigin.StatedByClient())
                .cause(cause)
                .beneficiary(beneficiary)
                .voicedOn(week(1))
                .build()));
    }

    static PathwayCommand prepare(ApplicationId id, EntitlementKind kind, Beneficiary beneficiary) {
        return about(new PrepareApplication(
                Application.builder().id(id).kind(kind).beneficiary(beneficiary).build()));
    }

    static PathwayCommand move(ApplicationId id, ApplicationStatus status, int session) {
        return about(new MoveApplication(id, status, week(session), Option.none()));
    }

    static PathwayCommand refer(String to, String need) {
        return about(new ReferOnward(
                new ConnectionId(to),
                new Destination(new AssetId(to), Sector.MEDICAL),
                LinkedHashSet.of(new NeedId(need)),
                new Prospect(Room.YES, Option.some(week(3)), /* agreesToWait= */ false),
                Option.none()));
    }

    static PathwayCommand answered(OnwardStatus status) {
        return about(new MoveReferral(PRACTITIONER, status, week(4), MovedBy.RECIPIENT, Option.none(), Option.none()));
    }

    static Scene meets(Scene scene, int from, int to) {
        Scene later = scene;
        for (int session = from; session <= to; session++) {
            later = later.meets(session, week(session), Content.none());
        }
        return later;
    }

    // 1 and 2: the referral, the arson attack and the gangs behind it
    static final Scene BEGUN = Scene.begunFrom(REFERRAL);
    static final PathwayCommand RAISE = about(new RaiseConcern(Concern.builder()
            .id(CONCERN)
            .kind(ConcernKind.of("criminal-exploitation"))
            .severity(Severity.SERIOUS)
            .raisedOn(week(1))
            .build()));
    static final Scene HEARD = meets(BEGUN, 1, 1)
            .does(
                    about(new RecordRisk(new KnownRisk(RiskKinds.ARSON, week(1), Option.none()))),
                    about(new RecordRisk(new KnownRisk(RiskKinds.CRIMINAL_EXPLOITATION, week(1), Option.none()))),
                    need(new NeedId("housing"), NeedKinds.HOUSING, RootCause.STRUCTURAL, Beneficiary.CLIENT),
                    need(new NeedId("anxiety"), NeedKinds.MENTAL_HEALTH, RootCause.UNKNOWN, Beneficiary.CLIENT),
                    need(new NeedId("medicines"), NeedKinds.MEDICATION, RootCause.UNKNOWN, Beneficiary.CLIENT),
                    need(new NeedId("trauma"), NeedKinds.TRAUMA, RootCause.UNKNOWN, Beneficiary.CLIENT),
                    need(new NeedId("children"), NeedKinds.CARING, RootCause.SERVICE, Beneficiary.CHILD),
                    need(POLICE, NeedKinds.SAFETY, RootCause.STRUCTURAL, Beneficiary.CLIENT));
    static final Scene UNSAFE = HEARD.does(RAISE);

    // 3 and 4: no home elsewhere, cameras of her own, and a higher priority
    static final PathwayCommand NOT_WHERE_SHE_WANTS = about(new MoveApplication(
            MOVE, ApplicationStatus.NOT_SECURED, week(2), Option.some(new Narrative("not in the places she prefers"))));
    static final Scene STAYING = meets(UNSAFE, 2, 2)
            .does(
                    about(new ReportConcern(CONCERN, COUNCIL, week(2))),
                    prepare(MOVE, EntitlementKinds.HOUSING, Beneficiary.HOUSEHOLD),
                    move(MOVE, ApplicationStatus.SUBMITTED, 2),
                    NOT_WHERE_SHE_WANTS,
                    about(new RecordExternalFunding(
                            new ExternalFunding(Funders.CLIENT, NeedKinds.SAFETY, Option.none(), POLICE, week(2)))),
                    about(new ProgressNeed(POLICE, new NeedStatus.Unmet(UnmetReason.JUSTICE))));
    static final Scene GATHERING = STAYING.meets(3, week(3), doing(ActivityTypes.ENTITLEMENT_APPLICATION))
            .does(
                    prepare(PRIORITY, EntitlementKinds.HOUSING, Beneficiary.HOUSEHOLD),
                    about(new StartEvidence(FOR_PRIORITY, PRIORITY)));
    static final Scene HIGHER = GATHERING.does(
            about(new AddEvidence(
                    FOR_PRIORITY,
                    new EvidenceItem(Moments.WORKER, Roles.LINK_WORKER, EvidenceKind.of("letter"), week(3)))),
            AGREES,
            about(new SubmitEvidence(FOR_PRIORITY, COUNCIL)),
            move(PRIORITY, ApplicationStatus.SUBMITTED, 3),
            move(PRIORITY, ApplicationStatus.PRIORITY_RAISED, 3));

    // 5: three referrals, all of them medical
    static final Scene REFERRED = meets(
                    HIGHER.does(
                            refer("clinical-pharmacist", "medicines"),
                            refer("psychiatrist", "trauma"),
                            refer(PRACTITIONER.value(), "anxiety")),
                    4,
                    4)
            .does(answered(OnwardStatus.ACCEPTED), answered(OnwardStatus.STARTED));

    // 6 and 7: respite, late, and a complaint
    static final Scene SECURED = meets(REFERRED, 5, 5)
            .does(
                    prepare(RESPITE, EntitlementKinds.RESPITE, Beneficiary.CHILD),
                    move(RESPITE, ApplicationStatus.SUBMITTED, 5),
                    move(RESPITE, ApplicationStatus.REFUSED, 5),
                    about(new StartEvidence(FOR_RESPITE, RESPITE)),
                    about(new AddEvidence(
                            FOR_RESPITE,
                            new EvidenceItem(
                                    new ActorId("wellbeing-practitioner"),
                                    Roles.PARTNER_PRACTITIONER,
                                    EvidenceKind.of("assessment"),
                                    week(5)))),
                    about(new SubmitEvidence(FOR_RESPITE, SOCIAL_CARE)),
                    move(RESPITE, ApplicationStatus.RE_APPLIED, 5),
                    move(RESPITE, ApplicationStatus.GRANTED, 5));
    static final Scene COMPLAINING = meets(SECURED, 6, 7)
            .does(
                    move(RESPITE, ApplicationStatus.DELAYED, 7),
                    about(new RaiseComplaint(COMPLAINT, SOCIAL_CARE, new Narrative("respite is late"), week(7))),
                    about(new MoveComplaint(COMPLAINT, ComplaintStatus.SUPPORTED)));
    static final Scene SAFER = COMPLAINING.does(
            about(new PassComplaint(COMPLAINT, Option.some(ADVOCATES))),
            about(new CloseConcern(CONCERN, Option.some(new Narrative("a safety plan is in place")))));

    private Carla() {}
}
