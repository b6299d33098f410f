package io.github.socialprescribing.examples;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.advocacy.Concern;
import io.github.socialprescribing.advocacy.ConcernKind;
import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKinds;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.advocacy.Severity;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.connection.ConnectionCommand.ReferOnward;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand.MoveReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedCommand.IdentifyNeed;
import io.github.socialprescribing.need.NeedCommand.ProgressNeed;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedOrigin;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.need.UnmetReason;
import io.github.socialprescribing.pathway.EndingCommand.DischargeClient;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.session.Content;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.io.PrintStream;

/** Carla of Table 3 of the source paper, whose needs lie in many systems at once. Days are made up. */
public final class MeetCarla {

    private static final Referral REFERRAL = WayIn.fromGp(
            new ClientId("carla"),
            Consents.none(),
            NeedKinds.MENTAL_HEALTH,
            NeedKinds.SELF_ESTEEM,
            NeedKinds.HOUSING,
            NeedKinds.FAMILY,
            NeedKinds.EMPLOYMENT);
    static final OrganisationId COUNCIL = new OrganisationId("council");
    static final OrganisationId SOCIAL_CARE = new OrganisationId("social-care");
    static final NeedId JUSTICE = new NeedId("justice");
    private static final ConcernId GANGS = new ConcernId("gangs");
    private static final ConnectionId PRACTITIONER = new ConnectionId("mental-health-practitioner");

    private final Teller carla;

    private MeetCarla(Teller carla) {
        this.carla = carla;
    }

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Teller carla = WayIn.tell(out, "Carla", REFERRAL);
        MeetCarla story = new MeetCarla(carla);
        CarlasRights rights = new CarlasRights(carla);
        story.isNotSafe();
        rights.cannotMove();
        rights.getsPriority();
        story.isReferredOnward();
        rights.winsRespite();
        rights.complains();
        story.isSafer();
        MuchLonger.tell(carla);
    }

    private void isNotSafe() {
        meets(1, "Carla tells of criminal gangs who target her, and of an arson attack on her home.");
        carla.does(
                "Both risks go on record.",
                about(new SafetyCommand.RecordRisk(new KnownRisk(RiskKinds.ARSON, carla.today(), Option.none()))),
                about(new SafetyCommand.RecordRisk(
                        new KnownRisk(RiskKinds.CRIMINAL_EXPLOITATION, carla.today(), Option.none()))));
        carla.does(
                "The link worker raises a safeguarding concern.",
                about(new SafetyCommand.RaiseConcern(Concern.builder()
                        .id(GANGS)
                        .kind(ConcernKind.of("criminal-exploitation"))
                        .severity(Severity.SERIOUS)
                        .raisedOn(carla.today())
                        .build())));
        carla.does(
                "It is reported to the council, and the manager is told.",
                about(new SafetyCommand.ReportConcern(GANGS, COUNCIL, carla.today())));
        carla.does(
                "Carla is anxious at home, her medicines do not help, and looking after two children with autism is"
                        + " difficult.",
                need("anxiety", NeedKinds.MENTAL_HEALTH, Beneficiary.CLIENT),
                need("medicines", NeedKinds.MEDICATION, Beneficiary.CLIENT),
                need("trauma", NeedKinds.TRAUMA, Beneficiary.CLIENT),
                need("home", NeedKinds.HOUSING, Beneficiary.CLIENT),
                need("care", NeedKinds.CARING, Beneficiary.CHILD));
        carla.does(
                "The police took no action against those who did it.",
                need(JUSTICE.value(), NeedKinds.SAFETY, Beneficiary.CLIENT));
        carla.does(
                "That need stays unmet. The reason is justice: it is not the link worker's doing, and no gap in what the"
                        + " community offers.",
                about(new ProgressNeed(JUSTICE, new NeedStatus.Unmet(UnmetReason.JUSTICE))));
        carla.does("Could anybody discharge Carla now?", about(new DischargeClient()));
    }

    private void isSafer() {
        carla.does(
                "The safeguarding concern is closed: those responsible made a plan with her.",
                about(new SafetyCommand.CloseConcern(GANGS, Option.some(new Narrative("a plan was made with her")))));
    }

    private void isReferredOnward() {
        meets(4, "They speak of medication, of what the attack left behind, and of her anxiety.");
        carla.does(
                "Carla is referred to a clinical pharmacist, a psychiatrist and a mental health practitioner.",
                refer("pharmacist", "medicines"),
                refer("psychiatrist", "trauma"),
                refer(PRACTITIONER.value(), "anxiety"));
        carla.says("All three are medical, and no rule objects to that. The first two have been asked.");
        carla.does(
                "The mental health practitioner takes her on at once.",
                answered(OnwardStatus.ACCEPTED),
                answered(OnwardStatus.STARTED));
    }

    private void meets(int session, String sentence) {
        carla.day(WayIn.session(session), "session " + session);
        carla.meets(session, sentence, Content.none());
    }

    private PathwayCommand need(String id, NeedKind kind, Beneficiary beneficiary) {
        return about(new IdentifyNeed(Need.builder()
                .id(new NeedId(id))
                .kind(kind)
                .origin(new NeedOrigin.StatedByClient())
                .beneficiary(beneficiary)
                .voicedOn(carla.today())
                .build()));
    }

    private PathwayCommand refer(String to, String need) {
        return about(new ReferOnward(
                new ConnectionId(to),
                new Destination(new AssetId(to), Sector.MEDICAL),
                LinkedHashSet.of(new NeedId(need)),
                Prospect.good(carla.today()),
                Option.none()));
    }

    private PathwayCommand answered(OnwardStatus status) {
        return about(
                new MoveReferral(PRACTITIONER, status, carla.today(), MovedBy.RECIPIENT, Option.none(), Option.none()));
    }
}
