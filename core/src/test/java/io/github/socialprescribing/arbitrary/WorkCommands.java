package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.advocacy.Adjustment;
import io.github.socialprescribing.advocacy.AdvocacyCommand;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.ComplaintStatus;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.EvidenceItem;
import io.github.socialprescribing.advocacy.EvidenceKind;
import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.Sector;
import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.connection.ConnectionCommand;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.MovedBy;
import io.github.socialprescribing.connection.OnwardCommand;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.Prospect;
import io.github.socialprescribing.connection.RejectionReason;
import io.github.socialprescribing.connection.Seeker;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ComplaintId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.EvidencePackId;
import io.github.socialprescribing.identity.GoalId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.ObservationId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.ScoreId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.need.Urgency;
import io.github.socialprescribing.outcome.Measures;
import io.github.socialprescribing.outcome.Observation;
import io.github.socialprescribing.outcome.OutcomeCommand;
import io.github.socialprescribing.outcome.Points;
import io.github.socialprescribing.outcome.Score;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.ExternalFunding;
import io.github.socialprescribing.resource.Funder;
import io.github.socialprescribing.resource.MoneyCommand;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Commands about outcomes, connections, safety, advocacy and money, of few enough ids to meet. */
public final class WorkCommands {

    private static final Narrative WORDS = new Narrative("CANARY as it was told");
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final List<Asset> ASSETS =
            AssetLives.three(LocalDate.of(2026, 3, 2)).asJava();
    private static final Seeker ADULT =
            Seeker.builder().ageBand(Option.some(AgeBand.FROM_40)).build();
    private static final Seeker CHILD =
            Seeker.builder().ageBand(Option.some(AgeBand.FROM_11)).build();

    private WorkCommands() {}

    /**
     * Scores, corrected ones and observations.
     *
     * @param days the days on which something is measured
     */
    public static Arbitrary<OutcomeCommand> outcomes(Arbitrary<LocalDate> days) {
        Arbitrary<Score> scores = Combinators.combine(
                        numbers().map(it -> new ScoreId("s" + it)),
                        Arbitraries.of(Score.Moment.class),
                        days,
                        Arbitraries.integers().between(0, 10).map(Points::of))
                .as((id, moment, day, points) -> Score.builder()
                        .id(id)
                        .measure(Measures.ONS4_HAPPINESS)
                        .moment(moment)
                        .on(day)
                        .points(points)
                        .build());
        return Arbitraries.oneOf(
                scores.map(OutcomeCommand.RecordScore::new),
                scores.map(score -> new OutcomeCommand.CorrectScore(score, WORDS)),
                Combinators.combine(numbers().map(it -> new ObservationId("o" + it)), days)
                        .as((id, day) -> new OutcomeCommand.RecordObservation(
                                new Observation(id, day, Roles.LINK_WORKER, WORDS))));
    }

    /**
     * Signposts, onward referrals and their steps, accompaniments.
     *
     * @param days the days on which something is heard of them
     */
    public static Arbitrary<ConnectionCommand> connections(Arbitrary<LocalDate> days) {
        Arbitrary<ConnectionId> ids = numbers().map(it -> new ConnectionId("k" + it));
        Arbitrary<Destination> destinations = Combinators.combine(
                        numbers().map(it -> new AssetId("a" + it)), Arbitraries.of(Sector.class))
                .as(Destination::new);
        return Arbitraries.oneOf(
                Combinators.combine(ids, destinations, needs(), words()).as(ConnectionCommand.SignpostClient::new),
                Combinators.combine(ids, destinations, needs(), days, goals(), priorities())
                        .as((id, to, needs, day, goals, priority) -> new ConnectionCommand.ReferOnward(
                                id, to, needs, Prospect.good(day), Option.none(), goals, priority)),
                Combinators.combine(
                                ids,
                                Arbitraries.of(ASSETS),
                                needs(),
                                Arbitraries.of(ADULT, CHILD),
                                goals(),
                                priorities())
                        .as((id, asset, needs, seeker, goals, priority) -> new ConnectionCommand.ReferToAsset(
                                id, asset, needs, seeker, Option.none(), goals, priority)),
                Combinators.combine(ids, destinations)
                        .as((id, to) -> new ConnectionCommand.AccompanyClient(
                                id, to, LinkedHashSet.empty(), new ContactId("c1"), true, Option.some(WORDS))),
                Combinators.combine(
                                ids,
                                Arbitraries.of(OnwardStatus.class),
                                days,
                                Arbitraries.of(MovedBy.class),
                                Arbitraries.of(RejectionReason.class).optional())
                        .as((id, status, day, side, rejection) -> new OnwardCommand.MoveReferral(
                                id,
                                status,
                                day,
                                side,
                                Option.some(WORDS),
                                Option.none(),
                                Option.ofOptional(rejection).filter(it -> status == OnwardStatus.REJECTED))),
                ids.map(id -> new OnwardCommand.ReopenReferral(id, WORDS)),
                Combinators.combine(ids, days).as(OnwardCommand.FollowUp::new),
                ids.map(id -> new OnwardCommand.HandOver(id, COUNCIL)),
                Combinators.combine(ids, Arbitraries.of(true, false))
                        .as((id, valued) -> new ConnectionCommand.RecordClientsView(id, valued, Option.some(WORDS))));
    }

    private static Arbitrary<Option<Narrative>> words() {
        return Arbitraries.of(Option.none(), Option.some(WORDS));
    }

    private static Arbitrary<Set<GoalId>> goals() {
        return GoalCommands.ids().list().ofMaxSize(1).map(LinkedHashSet::ofAll);
    }

    private static Arbitrary<Option<Urgency>> priorities() {
        return Arbitraries.of(Urgency.class).optional().map(Option::ofOptional);
    }

    private static Arbitrary<Set<NeedId>> needs() {
        return NeedCommands.ids().list().ofMaxSize(2).map(LinkedHashSet::ofAll);
    }

    /**
     * Applications, evidence, complaints and adjustments.
     *
     * @param days the days on which something is asked or answered
     */
    public static Arbitrary<AdvocacyCommand> advocacy(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(applications(days), complaints(days));
    }

    private static Arbitrary<AdvocacyCommand> applications(Arbitrary<LocalDate> days) {
        Arbitrary<ApplicationId> ids = numbers().map(it -> new ApplicationId("p" + it));
        Arbitrary<EvidencePackId> packs = numbers().map(it -> new EvidencePackId("e" + it));
        return Arbitraries.oneOf(
                ids.map(id -> new AdvocacyCommand.PrepareApplication(Application.builder()
                        .id(id)
                        .kind(EntitlementKinds.BUS_PASS)
                        .build())),
                Combinators.combine(ids, Arbitraries.of(ApplicationStatus.class), days)
                        .as((id, status, day) ->
                                new AdvocacyCommand.MoveApplication(id, status, day, Option.some(WORDS))),
                Combinators.combine(packs, ids).as(AdvocacyCommand.StartEvidence::new),
                Combinators.combine(packs, days)
                        .as((pack, day) -> new AdvocacyCommand.AddEvidence(
                                pack,
                                new EvidenceItem(Moments.WORKER, Roles.LINK_WORKER, EvidenceKind.of("letter"), day))),
                packs.map(pack -> new AdvocacyCommand.SubmitEvidence(pack, COUNCIL)));
    }

    private static Arbitrary<AdvocacyCommand> complaints(Arbitrary<LocalDate> days) {
        Arbitrary<ComplaintId> ids = numbers().map(it -> new ComplaintId("g" + it));
        Arbitrary<AdjustmentId> adjustments = numbers().map(it -> new AdjustmentId("j" + it));
        return Arbitraries.oneOf(
                Combinators.combine(ids, days)
                        .as((id, day) -> new AdvocacyCommand.RaiseComplaint(id, COUNCIL, WORDS, day)),
                Combinators.combine(ids, Arbitraries.of(movable())).as(AdvocacyCommand.MoveComplaint::new),
                ids.map(id -> new AdvocacyCommand.PassComplaint(id, Option.some(COUNCIL))),
                Combinators.combine(adjustments, days)
                        .as((id, day) -> new AdvocacyCommand.AskForAdjustment(id, WORDS, COUNCIL, day)),
                Combinators.combine(adjustments, Arbitraries.of(Adjustment.Answer.class))
                        .as(AdvocacyCommand.RecordAdjustmentAnswer::new));
    }

    private static List<ComplaintStatus> movable() {
        return Arrays.stream(ComplaintStatus.values())
                .filter(it -> it != ComplaintStatus.PASSED_TO_ADVOCACY && it != ComplaintStatus.RAISED)
                .toList();
    }

    /**
     * Money for needs.
     *
     * @param days the days on which something was given
     */
    public static Arbitrary<MoneyCommand> money(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(
                Combinators.combine(numbers(), NeedCommands.ids())
                        .as((number, need) ->
                                new MoneyCommand.LinkSpend(new BudgetId("b"), new SpendId("s" + number), need)),
                Combinators.combine(NeedCommands.ids(), days)
                        .as((need, day) -> new MoneyCommand.RecordExternalFunding(new ExternalFunding(
                                Funder.of("charity"), NeedKinds.ENERGY, Option.none(), need, day))));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 2);
    }
}
