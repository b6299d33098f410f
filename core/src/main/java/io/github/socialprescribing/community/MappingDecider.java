package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.community.MappingCommand.ActOnMap;
import io.github.socialprescribing.community.MappingCommand.BeginCollecting;
import io.github.socialprescribing.community.MappingCommand.CallForRefresh;
import io.github.socialprescribing.community.MappingCommand.PublishMap;
import io.github.socialprescribing.community.MappingCommand.RecordAsset;
import io.github.socialprescribing.community.MappingCommand.RecordGap;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.MappingId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Answers what may be done in mapping a community. Its own panel does it; link workers may add what they find, since the
 * paper would have "social prescribing link workers and local citizens" do that together.
 */
public final class MappingDecider {

    /** Obliges to draw a map anew. It is the model's own, and of no policy. */
    public static final RuleId MAP_AGES = new RuleId("MAP_AGES");

    private final MappingExercise exercise;
    private final CitizensPanel panel;
    private final Context context;
    private final LocalDate today;

    private MappingDecider(MappingExercise exercise, CitizensPanel panel, Context context) {
        Moves.requireSame(panel, exercise.community());
        this.exercise = exercise;
        this.panel = panel;
        this.context = context;
        this.today = context.today();
    }

    /**
     * Plans an exercise, as a member of the community panel.
     *
     * @param id names it
     * @param panel the panel of the community
     * @param context when, by whom, under which policy
     * @return the event, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<MappingEvent>>> plan(
            MappingId id, CitizensPanel panel, Context context) {
        CommunityId community = panel.community();
        return Refusals.or(
                resident(panel, context),
                () -> context.seal(
                        0, Decided.of(new MappingEvent.MappingPlanned(id, panel.id(), community, context.today()))));
    }

    /**
     * The answer to a command.
     *
     * @param exercise the exercise as it stands
     * @param command what is asked
     * @param panel the panel of its community, which says who sits where
     * @param context when, by whom, under which policy
     * @return the event, with the duty to draw a published map anew, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<MappingEvent>>> decide(
            MappingExercise exercise, MappingCommand command, CitizensPanel panel, Context context) {
        MappingDecider decider = new MappingDecider(exercise, panel, context);
        return context.after(exercise.sequence(), () -> command.match(decider.new Answers()));
    }

    private static Seq<Refusal> resident(CitizensPanel panel, Context context) {
        boolean stranger = !panel.sits(context.recorded().by(), Panel.COMMUNITY);
        return Moves.active(panel).appendAll(when(stranger, CommunityRefusals.NOT_PANEL_MEMBER));
    }

    private Seq<Refusal> towards(MappingStatus status) {
        return Moves.refusals(
                        "mapping exercise", exercise.status(), exercise.status().next(), status)
                .appendAll(resident(panel, context));
    }

    /** What stands in the way of adding to what was found. */
    private Seq<Refusal> collecting(boolean known) {
        boolean worker = context.recorded().role().equals(Roles.LINK_WORKER);
        return when(
                        exercise.status() != MappingStatus.COLLECTING,
                        RefusalCodes.ILLEGAL_TRANSITION,
                        Moves.stands("mapping exercise", exercise.status()))
                .appendAll(when(known, RefusalCodes.DUPLICATE_ID))
                .appendAll(worker ? List.empty() : resident(panel, context));
    }

    private Duty toRefresh() {
        long months = CommunityParameters.in(context.policy(), CommunityParameters.MAP_REFRESH_MONTHS);
        long days = ChronoUnit.DAYS.between(today, today.plusMonths(months));
        return new Duty("REFRESH_MAP", "draw the map anew", Option.some(new Due(days, Due.Unit.DAYS)), MAP_AGES);
    }

    /** The event of each command, or every reason why not. */
    private final class Answers implements MappingCommand.Cases<Either<Refusals, Decided<MappingEvent>>> {

        @Override
        public Either<Refusals, Decided<MappingEvent>> collect(BeginCollecting command) {
            return Refusals.or(
                    towards(MappingStatus.COLLECTING), () -> Decided.of(new MappingEvent.CollectingBegun(today)));
        }

        @Override
        public Either<Refusals, Decided<MappingEvent>> asset(RecordAsset command) {
            return Refusals.or(
                    collecting(exercise.assets().contains(command.asset())),
                    () -> Decided.of(new MappingEvent.AssetFound(command.asset())));
        }

        @Override
        public Either<Refusals, Decided<MappingEvent>> gap(RecordGap command) {
            return Refusals.or(
                    collecting(exercise.gaps().contains(command.gap())),
                    () -> Decided.of(new MappingEvent.GapFound(command.gap())));
        }

        @Override
        public Either<Refusals, Decided<MappingEvent>> publish(PublishMap command) {
            boolean empty = exercise.assets().isEmpty() && exercise.gaps().isEmpty();
            Set<Audience> audience =
                    LinkedHashSet.of(Audience.RESIDENTS, Audience.LINK_WORKERS).addAll(command.besides());
            return Refusals.or(
                    towards(MappingStatus.SHARED).appendAll(when(empty, CommunityRefusals.NOTHING_MAPPED)),
                    () -> Decided.<MappingEvent>of(new MappingEvent.MapPublished(new AssetMap(
                                    exercise.id(),
                                    exercise.panel(),
                                    exercise.community(),
                                    exercise.assets(),
                                    exercise.gaps(),
                                    today,
                                    audience)))
                            .obliging(toRefresh()));
        }

        @Override
        public Either<Refusals, Decided<MappingEvent>> act(ActOnMap command) {
            return Refusals.or(towards(MappingStatus.ACTED_ON), () -> Decided.of(new MappingEvent.MapActedOn(today)));
        }

        @Override
        public Either<Refusals, Decided<MappingEvent>> refresh(CallForRefresh command) {
            return Refusals.or(
                    towards(MappingStatus.REFRESH_DUE), () -> Decided.of(new MappingEvent.RefreshCalled(today)));
        }
    }
}
