package io.github.socialprescribing.arbitrary;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.advocacy.Adjustment;
import io.github.socialprescribing.advocacy.AdvocacyCommand;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.EvidenceItem;
import io.github.socialprescribing.advocacy.EvidenceKind;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.need.NeedCommand;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funder;
import io.github.socialprescribing.resource.MoneyCommand;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.ExtensionCommand;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Commands that belong together, as people give them one after the other: each has a chance because of those before. */
record Episodes(int number, LocalDate day) {

    private static final Narrative WORDS = new Narrative("CANARY as it went");
    private static final OrganisationId COUNCIL = new OrganisationId("council");

    /**
     * Any of them.
     *
     * @param days the days on which they are
     */
    static Arbitrary<List<Step>> any(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        Arbitraries.of(
                                "session",
                                "session",
                                "corrected",
                                "session",
                                "more",
                                "need",
                                "refer",
                                "rights",
                                "danger",
                                "missed",
                                "barrier",
                                "goal",
                                "aim",
                                "money",
                                "longer"),
                        Arbitraries.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                        days)
                .as((kind, number, day) -> new Episodes(number, day).of(kind));
    }

    private List<Step> of(String kind) {
        return switch (kind) {
            case "session" -> told(met(), met(60));
            case "corrected" -> told(met(), met(20), corrected());
            case "more" -> more();
            case "need" -> told(needs());
            case "refer" -> told(new ReferralEpisodes(number, day).heard());
            case "rights" -> told(rights());
            case "danger" -> told(SafetyCommands.episode(number, day));
            case "missed" -> told(met(), missed());
            case "barrier" -> told(barrier());
            case "aim" -> told(new ReferralEpisodes(number, day).towardsGoal());
            case "money" -> told(money());
            case "longer" -> MuchLonger.from(day);
            default -> told(goal());
        };
    }

    private List<Step> told(PathwayCommand... commands) {
        return Stream.of(commands)
                .map(it -> new Step(day, /* asManager= */ false, it))
                .toList();
    }

    private ContactId contact() {
        return new ContactId("c" + number);
    }

    private PathwayCommand met() {
        return about(new SessionCommand.PlanSession(
                Contact.builder().id(contact()).plannedFor(day).build()));
    }

    private PathwayCommand met(int minutes) {
        return about(new SessionCommand.RecordAttendance(contact(), day, minutes));
    }

    private PathwayCommand corrected() {
        ContactOutcome truth =
                number % 2 == 0 ? new ContactOutcome.DidNotAttend() : new ContactOutcome.Attended(day, 45);
        return about(new SessionCommand.CorrectOutcome(contact(), truth, WORDS));
    }

    private PathwayCommand missed() {
        return about(
                switch (number % 4) {
                    case 0 -> new SessionCommand.RecordNonAttendance(contact());
                    case 1 -> new SessionCommand.RecordCouldNotAttend(contact(), WORDS);
                    case 2 ->
                        new SessionCommand.RescheduleSession(
                                contact(), day.plusDays(2), Option.none(), CancelledBy.SERVICE);
                    default -> new SessionCommand.CancelSession(contact(), CancelledBy.CLIENT, number);
                });
    }

    private List<Step> more() {
        ExtensionId id = new ExtensionId("e" + number);
        HalfUnits units = HalfUnits.ofSessions(1 + number % 3);
        PathwayCommand asked = about(new ExtensionCommand.RequestExtension(ExtensionRequest.builder()
                .id(id)
                .unitsAsked(units)
                .grounds(LinkedHashSet.of(ExtensionGround.COMPLEXITY, ExtensionGround.WAITING_FOR_SERVICE))
                .clientAgrees(true)
                .build()));
        PathwayCommand granted = about(new ExtensionCommand.DecideExtension(
                id, new ExtensionDecision.Granted(units, Option.when(number % 3 == 1, () -> day.plusDays(7)))));
        PathwayCommand revoked = about(new ExtensionCommand.RevokeGrant(id, WORDS));
        if (number == 5) {
            return told(asked, about(new ExtensionCommand.WithdrawRequest(id)));
        }
        Stream<PathwayCommand> end = number % 3 == 0
                ? Stream.of(granted, new PathwayCommand.Approve(revoked, WORDS, day.plusDays(7)), revoked)
                : Stream.of(granted);
        return Stream.concat(told(asked).stream(), end.map(it -> new Step(day, /* asManager= */ true, it)))
                .toList();
    }

    private PathwayCommand[] needs() {
        NeedId one = new NeedId("n" + (1 + number % NeedCommands.IDS));
        NeedId other = new NeedId("n" + (1 + (number + 1) % NeedCommands.IDS));
        return new PathwayCommand[] {
            about(new NeedCommand.IdentifyNeed(NeedCommands.need(one, day))),
            about(new NeedCommand.IdentifyNeed(NeedCommands.need(other, day))),
            about(new NeedCommand.ActOnNeed(one, WORDS)),
            about(new NeedCommand.LinkCause(one, other)),
            about(new NeedCommand.ProgressNeed(other, new NeedStatus.Met())),
            about(new NeedCommand.ReopenNeed(other, WORDS))
        };
    }

    private PathwayCommand[] barrier() {
        return NeedCommands.barrier(1 + number % NeedCommands.IDS, day)
                .map(PathwayCommand::about)
                .toArray(PathwayCommand[]::new);
    }

    private PathwayCommand[] money() {
        NeedId need = new NeedId("n" + (1 + number % NeedCommands.IDS));
        return new PathwayCommand[] {
            about(new NeedCommand.IdentifyNeed(NeedCommands.need(need, day))),
            about(new MoneyCommand.LinkSpend(new BudgetId("b"), new SpendId("s" + (10 + number)), need)),
            about(new MoneyCommand.RecordExternalFunding(
                    new ExternalFunding(Funder.of("charity"), NeedKinds.ENERGY, Option.none(), need, day)))
        };
    }

    private PathwayCommand[] rights() {
        ApplicationId id = new ApplicationId("p" + number);
        EvidencePackId pack = new EvidencePackId("e" + number);
        ComplaintId complaint = new ComplaintId("g" + number);
        AdjustmentId adjustment = new AdjustmentId("j" + number);
        return new PathwayCommand[] {
            about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_ASSET, day))),
            about(new AdvocacyCommand.PrepareApplication(
                    Application.builder().id(id).kind(EntitlementKinds.HOUSING).build())),
            about(new AdvocacyCommand.StartEvidence(pack, id)),
            about(new AdvocacyCommand.AddEvidence(
                    pack, new EvidenceItem(Moments.WORKER, Roles.LINK_WORKER, EvidenceKind.of("letter"), day))),
            about(new AdvocacyCommand.SubmitEvidence(pack, COUNCIL)),
            about(new AdvocacyCommand.MoveApplication(id, ApplicationStatus.SUBMITTED, day, Option.none())),
            about(new AdvocacyCommand.RaiseComplaint(complaint, COUNCIL, WORDS, day)),
            about(new AdvocacyCommand.MoveComplaint(complaint, ComplaintStatus.SUPPORTED)),
            about(new AdvocacyCommand.PassComplaint(complaint, Option.some(COUNCIL))),
            about(new AdvocacyCommand.AskForAdjustment(adjustment, WORDS, COUNCIL, day)),
            about(new AdvocacyCommand.RecordAdjustmentAnswer(adjustment, Adjustment.Answer.AGREED))
        };
    }

    private PathwayCommand[] goal() {
        GoalId id = new GoalId("g" + (1 + number % 4));
        return GoalCommands.life(id, day).map(PathwayCommand::about).toArray(PathwayCommand[]::new);
    }
}
