package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.advocacy.AdvocacyCommand;
import io.github.socialprescribing.advocacy.AdvocacyCommand.MoveApplication;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.advocacy.EntitlementKind;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.EvidenceItem;
import io.github.socialprescribing.advocacy.EvidenceKind;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funders;
import io.github.socialprescribing.resource.MoneyCommand.RecordExternalFunding;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.workforce.ActivityTypes;
import io.vavr.control.Option;

/** What {@link MeetCarla Carla} is entitled to: another home, respite, and to be heard when respite does not come. */
final class CarlasRights {

    private static final ApplicationId MOVE = new ApplicationId("move");
    private static final ApplicationId PRIORITY = new ApplicationId("priority");
    private static final ApplicationId RESPITE = new ApplicationId("respite");

    private final Teller carla;

    CarlasRights(Teller carla) {
        this.carla = carla;
    }

    void cannotMove() {
        meets(2, "They look for another home.");
        carla.does(
                "They apply. Could the record say that no home was to be had, and not why?",
                prepare(MOVE, EntitlementKinds.HOUSING, Beneficiary.HOUSEHOLD),
                move(MOVE, ApplicationStatus.SUBMITTED),
                move(MOVE, ApplicationStatus.NOT_SECURED));
        carla.does(
                "No other home could be secured where she would live. The record says why.",
                about(new MoveApplication(
                        MOVE,
                        ApplicationStatus.NOT_SECURED,
                        carla.today(),
                        Option.some(new Narrative("not where she would live")))));
        carla.does(
                "Carla pays for cameras at home herself. That goes on record as hers.",
                about(new RecordExternalFunding(new ExternalFunding(
                        Funders.CLIENT, NeedKinds.SAFETY, Option.none(), MeetCarla.JUSTICE, carla.today()))));
    }

    void getsPriority() {
        EvidencePackId pack = new EvidencePackId("for-priority");
        carla.day(WayIn.session(3), "session 3");
        carla.meets(
                3,
                "The link worker agrees to gather evidence for a higher priority.",
                MeetMary.doing(ActivityTypes.ENTITLEMENT_APPLICATION));
        carla.does(
                "They apply for it.",
                prepare(PRIORITY, EntitlementKinds.HOUSING, Beneficiary.HOUSEHOLD),
                move(PRIORITY, ApplicationStatus.SUBMITTED),
                about(new AdvocacyCommand.StartEvidence(pack, PRIORITY)));
        carla.does("Could the evidence go to the council today?", submit(pack, MeetCarla.COUNCIL));
        carla.does(
                "Carla agrees that it goes, and the link worker writes what is known.",
                about(new RecordConsent(Service.consent(ConsentScope.SHARE_WITH_ASSET, carla.today()))),
                written(pack, Service.LINK_WORKER.value(), Roles.LINK_WORKER),
                submit(pack, MeetCarla.COUNCIL));
        carla.does("The council raises her priority.", move(PRIORITY, ApplicationStatus.PRIORITY_RAISED));
        carla.says("A move is more likely now. It is no move yet.");
    }

    void winsRespite() {
        EvidencePackId pack = new EvidencePackId("for-respite");
        meets(5, "Respite for the children had been refused before.");
        carla.does(
                "The refusal goes on record.",
                prepare(RESPITE, EntitlementKinds.RESPITE, Beneficiary.CHILD),
                move(RESPITE, ApplicationStatus.SUBMITTED),
                move(RESPITE, ApplicationStatus.REFUSED));
        carla.does(
                "They apply again to social care, on the evidence of the wellbeing practitioner.",
                about(new AdvocacyCommand.StartEvidence(pack, RESPITE)),
                written(pack, "wellbeing-practitioner", Roles.PARTNER_PRACTITIONER),
                submit(pack, MeetCarla.SOCIAL_CARE),
                move(RESPITE, ApplicationStatus.RE_APPLIED));
        meets(6, "Carla hears from social care.");
        carla.does("Respite is granted.", move(RESPITE, ApplicationStatus.GRANTED));
    }

    void complains() {
        ComplaintId complaint = new ComplaintId("late");
        meets(7, "Respite has not come.");
        carla.does(
                "It is delayed. The link worker helps Carla to complain of social care.",
                move(RESPITE, ApplicationStatus.DELAYED),
                about(new AdvocacyCommand.RaiseComplaint(
                        complaint, MeetCarla.SOCIAL_CARE, new Narrative("respite is late"), carla.today())),
                about(new AdvocacyCommand.MoveComplaint(complaint, ComplaintStatus.SUPPORTED)));
        carla.does(
                "With her consent an advocacy service takes the complaint on.",
                about(new AdvocacyCommand.PassComplaint(complaint, Option.some(new OrganisationId("advocates")))));
    }

    private void meets(int session, String sentence) {
        carla.day(WayIn.session(session), "session " + session);
        carla.meets(session, sentence, Content.none());
    }

    private static PathwayCommand prepare(ApplicationId id, EntitlementKind kind, Beneficiary beneficiary) {
        return about(new AdvocacyCommand.PrepareApplication(
                Application.builder().id(id).kind(kind).beneficiary(beneficiary).build()));
    }

    private PathwayCommand move(ApplicationId id, ApplicationStatus status) {
        return about(new MoveApplication(id, status, carla.today(), Option.none()));
    }

    private PathwayCommand written(EvidencePackId pack, String author, Role role) {
        EvidenceKind letter = EvidenceKind.of("letter");
        return about(new AdvocacyCommand.AddEvidence(
                pack, new EvidenceItem(new ActorId(author), role, letter, carla.today())));
    }

    private static PathwayCommand submit(EvidencePackId pack, OrganisationId to) {
        return about(new AdvocacyCommand.SubmitEvidence(pack, to));
    }
}
