package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Duty;
import io.github.socialprescribing.decision.ObservedFact;
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

/**
 * Answers what may be done about a gap. Who may adopt it and who may say that it is closed, the policy says; where it has no
 * rule about that, partners adopt, and whoever raised it says that it is closed, or is named to. That other answers are for
 * partners, and that it is closed once, holds under every policy. A panel that rests answers nothing, but
 * whoever raised a gap may say at any time whether it is closed.
 */
public final class GapDecider {

    /** Obliges to look again at a gap that was left for later. It is the model's own, and of no policy. */
    public static final RuleId GAP_DEFERRED = new RuleId("GAP_DEFERRED");

    private GapDecider() {}

    /**
     * Raises a gap. Nobody is refused: whoever misses something may say so. A count that the policy would not show to a panel
     * is left out, and whoever raises the gap hears of it.
     *
     * @param finding what is missing, with an id that no gap has yet
     * @param as for which side whoever raises it speaks
     * @param context when, by whom, under which policy
     */
    public static Decided<Envelope<GapEvent>> raise(GapFinding finding, Party as, Context context) {
        return begin(finding, Option.some(new Raiser(context.recorded().by(), as)), context);
    }

    /**
     * Records a gap that was found in data, such as in the unmet needs of many pathways. Nobody raised it, so whoever adopts
     * it names who will say that it is closed.
     *
     * @param finding what is missing, with an id that no gap has yet
     * @param context when, by whom, under which policy
     */
    public static Decided<Envelope<GapEvent>> find(GapFinding finding, Context context) {
        return begin(finding, Option.none(), context);
    }

    private static Decided<Envelope<GapEvent>> begin(GapFinding finding, Option<Raiser> raiser, Context context) {
        return GapRulings.begin(
                finding.evidence(),
                shown -> new GapEvent.GapRaised(finding.showing(shown), raiser, context.today()),
                context);
    }

    /**
     * Makes two gaps one, as a member of either panel. What the context says was seen is of the gap that is kept.
     *
     * @param kept the gap that carries on the other, with its raisers and evidence
     * @param givenUp the other, which nobody has taken on yet
     * @param panel the panel of their community
     * @param context when, by whom, under which policy
     * @return what happens to each, or every reason why not
     */
    public static Either<Refusals, GapMerger> merge(Gap kept, Gap givenUp, CitizensPanel panel, Context context) {
        GapAnswers one = new GapAnswers(kept, panel, context);
        GapAnswers other = new GapAnswers(givenUp, panel, context);
        Seq<Refusal> faults = one.member()
                .appendAll(when(kept.id().equals(givenUp.id()), RefusalCodes.DUPLICATE_ID))
                .appendAll(one.open())
                .appendAll(other.towards(GapStatus.MERGED))
                .appendAll(when(
                        givenUp.status() == GapStatus.DEFERRED
                                && givenUp.adoption().isDefined(),
                        RefusalCodes.ILLEGAL_TRANSITION,
                        new ObservedFact("the gap was", "adopted")));
        GapEvent absorbed =
                new GapEvent.GapAbsorbed(givenUp.id(), givenUp.raisers(), givenUp.evidence(), context.today());
        GapEvent merged = new GapEvent.GapMerged(kept.id(), context.today());
        return context.after(kept.sequence(), () -> Refusals.or(faults, () -> Decided.of(absorbed)))
                .map(decided -> new GapMerger(decided, context.seal(givenUp.sequence(), Decided.of(merged))));
    }

    /**
     * The answer to a command.
     *
     * @param gap the gap as it stands
     * @param command what is asked
     * @param panel the panel of its community, which says who sits where
     * @param context when, by whom, under which policy
     * @return the event, with duties, or every reason why not
     */
    public static Either<Refusals, Decided<Envelope<GapEvent>>> decide(
            Gap gap, GapCommand command, CitizensPanel panel, Context context) {
        GapAnswers answers = new GapAnswers(gap, panel, context);
        return context.after(gap.sequence(), () -> command.match(answers));
    }

    /**
     * What partners owe to those who raised a gap that is public, and owe anew where it is open again or was left for later
     * until now: to be asked each day.
     *
     * @param gap the gap as it stands
     * @param context when, by whom, under which policy
     */
    public static Seq<Duty> owed(Gap gap, Context context) {
        return gap.status().isFinal()
                ? List.empty()
                : gap.sharedOn()
                        .toList()
                        .flatMap(day -> new GapRulings(gap, context)
                                .publicSince(day)
                                .verdict()
                                .duties());
    }
}
