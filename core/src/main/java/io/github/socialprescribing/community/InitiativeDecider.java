package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.asset.Asset;
import io.github.socialprescribing.asset.AssetDirectory;
import io.github.socialprescribing.asset.Contribution;
import io.github.socialprescribing.asset.Ownership;
import io.github.socialprescribing.community.InitiativeCommand.AddContribution;
import io.github.socialprescribing.community.InitiativeCommand.BeginCoDesign;
import io.github.socialprescribing.community.InitiativeCommand.CloseInitiative;
import io.github.socialprescribing.community.InitiativeCommand.HandOver;
import io.github.socialprescribing.community.InitiativeCommand.HoldGroupSession;
import io.github.socialprescribing.community.InitiativeCommand.HoldTaster;
import io.github.socialprescribing.community.InitiativeCommand.LaunchInitiative;
import io.github.socialprescribing.community.InitiativeCommand.MarkResourced;
import io.github.socialprescribing.community.InitiativeCommand.NameLead;
import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Answers what may be done about an initiative. It needs a place and somebody who sees to it; money it may do without.
 */
public final class InitiativeDecider {

    /** Advises that the community does this already, so as not to "professionalise what communities already do". */
    public static final RuleId DUPLICATES_COMMUNITY_ASSET = new RuleId("DUPLICATES_COMMUNITY_ASSET");

    /** Obliges to put what runs now on the map. It is the model's own, and of no policy. */
    public static final RuleId INITIATIVE_RUNS = new RuleId("INITIATIVE_RUNS");

    /** Obliges to change the map with what is on it: nobody is sent to what is no more. It is the model's own, too. */
    public static final RuleId MAP_FOLLOWS = new RuleId("MAP_FOLLOWS");

    private final Initiative initiative;
    private final LocalDate today;

    private InitiativeDecider(Initiative initiative, Context context) {
        this.initiative = initiative;
        this.today = context.today();
    }

    /**
     * Proposes an initiative. Nobody is refused; where people do it for one another already, that is said.
     *
     * @param idea what somebody would set up, with an id that no initiative has yet
     * @param directory what the community has
     * @param context when, by whom, under which policy
     */
    public static Decided<Envelope<InitiativeEvent>> propose(
            InitiativeIdea idea, AssetDirectory directory, Context context) {
        boolean known = directory.open().exists(asset -> doesTheSame(asset, idea));
        Seq<Advice> advice = known
                ? List.of(new Advice(
                        "people of this community do this for one another already: ask them before anything else",
                        DUPLICATES_COMMUNITY_ASSET))
                : List.empty();
        return context.seal(
                0,
                Decided.<InitiativeEvent>of(new InitiativeEvent.InitiativeProposed(idea, context.today()))
                        .advised(advice));
    }

    private static boolean doesTheSame(Asset asset, InitiativeIdea idea) {
        return asset.details().ownership() == Ownership.COMMUNITY
                && asset.details().community().equals(idea.community())
                && asset.details().meets().contains(idea.need());
    }

    /**
     * The answer to a command.
     *
     * @param initiative the initiative as it stands
     * @param command what is asked
     * @param context when, by whom, under which policy
     * @return the event, with the duty to change the map where what is on it changes, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<InitiativeEvent>>> decide(
            Initiative initiative, InitiativeCommand command, Context context) {
        InitiativeDecider decider = new InitiativeDecider(initiative, context);
        return context.after(initiative.sequence(), () -> command.match(decider.new Answers()));
    }

    private Seq<Refusal> towards(InitiativeStatus status) {
        return Moves.refusals(
                "initiative", initiative.status(), initiative.status().next(), status);
    }

    private Seq<Refusal> open() {
        return Moves.ended(
                "initiative", initiative.status(), initiative.status().next());
    }

    private Seq<Refusal> provided() {
        return when(!initiative.has(Contribution.Kind.SPACE), CommunityRefusals.NO_SPACE)
                .appendAll(when(initiative.lead().isEmpty(), CommunityRefusals.NO_LEAD));
    }

    private static Duty onMap(String name, String words) {
        return new Duty(name, words, Option.some(Due.NOW), MAP_FOLLOWS);
    }

    private Seq<Refusal> happened(GroupSession session) {
        return when(session.on().isAfter(today), RefusalCodes.NOT_YET);
    }

    /** The event of each command, or every reason why not. */
    private final class Answers implements InitiativeCommand.Cases<Either<Refusals, Decided<InitiativeEvent>>> {

        private Either<Refusals, Decided<InitiativeEvent>> unless(Seq<Refusal> faults, InitiativeEvent event) {
            return Refusals.or(faults, () -> Decided.of(event));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> coDesign(BeginCoDesign command) {
            return unless(towards(InitiativeStatus.CO_DESIGN), new InitiativeEvent.CoDesignBegun(today));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> lead(NameLead command) {
            return unless(open(), new InitiativeEvent.LeadNamed(command.lead()));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> contribution(AddContribution command) {
            boolean known = initiative.contributions().contains(command.contribution());
            return unless(
                    open().appendAll(when(known, RefusalCodes.DUPLICATE_ID)),
                    new InitiativeEvent.ContributionAdded(command.contribution(), today));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> resourced(MarkResourced command) {
            return unless(
                    towards(InitiativeStatus.RESOURCED).appendAll(provided()),
                    new InitiativeEvent.InitiativeResourced(today));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> taster(HoldTaster command) {
            return unless(
                    towards(InitiativeStatus.TASTER).appendAll(happened(command.session())),
                    new InitiativeEvent.TasterHeld(command.session()));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> launch(LaunchInitiative command) {
            Duty map = new Duty("MAP_ASSET", "put what runs now on the map", Option.some(Due.NOW), INITIATIVE_RUNS);
            return unless(
                            towards(InitiativeStatus.RUNNING).appendAll(provided()),
                            new InitiativeEvent.InitiativeLaunched(command.asset(), today))
                    .map(decided -> decided.obliging(map));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> met(HoldGroupSession command) {
            Seq<Refusal> idle = initiative.status().isRunning() ? List.empty() : towards(InitiativeStatus.HANDED_OVER);
            return unless(idle.appendAll(happened(command.session())), new InitiativeEvent.GroupMet(command.session()));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> handOver(HandOver command) {
            Duty describe = onMap("CHANGE_ASSET", "have the map say that it is the community's own now");
            return unless(
                            towards(InitiativeStatus.HANDED_OVER),
                            new InitiativeEvent.InitiativeHandedOver(command.lead(), today))
                    .map(decided -> decided.obliging(describe));
        }

        @Override
        public Either<Refusals, Decided<InitiativeEvent>> close(CloseInitiative command) {
            Decided<InitiativeEvent> closed = Decided.of(new InitiativeEvent.InitiativeClosed(command.reason(), today));
            return Refusals.or(
                    towards(InitiativeStatus.CLOSED),
                    () -> initiative.asset().isEmpty()
                            ? closed
                            : closed.obliging(onMap("CLOSE_ASSET", "have nobody sent to what is no more")));
        }
    }
}
