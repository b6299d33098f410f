package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What happened on pathways on which everything of a journey was asked for. */
public final class Walked {

    /** Every rule that anybody may set aside, set aside by a manager. */
    public static final Seq<RuleOverride> EVERY_RULE_ASIDE = Cesp.policy()
            .overrides()
            .map(right -> new RuleOverride(
                    right.rule(),
                    Moments.MANAGER,
                    Roles.MANAGER,
                    new Narrative("this once"),
                    LocalDate.of(2030, 1, 1)));

    /** The yes of a manager and of a link worker. */
    public static final Seq<Assent> EVERYBODYS_YES = List.of(Roles.MANAGER, Roles.LINK_WORKER)
            .map(role -> new Assent(Moments.MANAGER, role, new Narrative("it helps"), LocalDate.of(2030, 1, 1)));

    private Walked() {}

    /**
     * The history of a pathway on which all of these were asked for.
     *
     * @param steps what was asked for
     */
    public static Seq<Envelope<PathwayEvent>> history(Iterable<Step> steps) {
        return history(steps, List.empty(), List.empty());
    }

    /**
     * The same, with what people decided for each step.
     *
     * @param steps what was asked for
     * @param aside rules that they set aside
     * @param yes whose yes was brought along
     */
    public static Seq<Envelope<PathwayEvent>> history(Iterable<Step> steps, Seq<RuleOverride> aside, Seq<Assent> yes) {
        Seq<Envelope<PathwayEvent>> history = Journeys.opened();
        Pathway pathway = Pathway.replay(history);
        for (Step step : steps) {
            Context context = step.context().with(aside, yes);
            Seq<Envelope<PathwayEvent>> next = PathwayDecider.decide(pathway, step.command(), context)
                    .fold(refused -> List.empty(), decided -> decided.events());
            history = history.appendAll(next);
            pathway = pathway.after(next);
        }
        return history;
    }
}
