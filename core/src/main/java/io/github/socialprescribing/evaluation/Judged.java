package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.community.CommunityQuestions;
import io.github.socialprescribing.community.GapEvent;
import io.github.socialprescribing.community.PanelEvent;
import io.github.socialprescribing.connection.ConnectionQuestions;
import io.github.socialprescribing.pathway.EndingQuestions;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Envelope;
import io.github.socialprescribing.provenance.RuleOverride;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.referral.IntakeQuestions;
import io.github.socialprescribing.resource.BudgetEvent;
import io.github.socialprescribing.resource.SpendQuestions;
import io.github.socialprescribing.session.AttendanceQuestions;
import io.github.socialprescribing.session.ExtensionQuestions;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.workforce.AllocationQuestions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A kind of history, with the questions by which a policy judges what is done in it. A rule that speaks to none of them
 * is never in the way there, so that nothing can be said of how often it was set aside. Kinds that are not here, such as
 * feedback, only get duties and advice of a policy, and there is nothing to set aside.
 *
 * @param <E> the kind of event
 */
public final class Judged<E> {

    /** Pathways. */
    public static final Judged<PathwayEvent> PATHWAYS = new Judged<>(
            event -> event instanceof PathwayEvent.RuleOverridden it ? Option.some(it.override()) : Option.none(),
            SessionQuestions.MAY_PLAN_SESSION,
            SessionQuestions.MAY_HOLD,
            SessionQuestions.MAY_POP_IN,
            ExtensionQuestions.MAY_REQUEST_EXTENSION,
            ExtensionQuestions.MAY_GRANT_EXTENSION,
            ExtensionQuestions.MAY_REVOKE_EXTENSION,
            ConnectionQuestions.MAY_CONNECT,
            AllocationQuestions.MAY_ALLOCATE,
            AttendanceQuestions.MAY_CLOSE_FOR_ATTENDANCE,
            AttendanceQuestions.MAY_LAPSE,
            EndingQuestions.MAY_DISCHARGE,
            EndingQuestions.MAY_END_AT_CLIENTS_WISH);

    /** Referrals on their way in. */
    public static final Judged<IntakeEvent> INTAKES = new Judged<>(
            event -> event instanceof IntakeEvent.RuleOverridden it ? Option.some(it.override()) : Option.none(),
            IntakeQuestions.MAY_ACCEPT,
            IntakeQuestions.MAY_START,
            AllocationQuestions.MAY_ALLOCATE,
            AttendanceQuestions.MAY_LAPSE);

    /** Citizens' panels. */
    public static final Judged<PanelEvent> PANELS = new Judged<>(
            event -> Option.none(), CommunityQuestions.MAY_JOIN_PANEL, CommunityQuestions.MAY_DECIDE_AS_PANEL);

    /** What a community lacks. */
    public static final Judged<GapEvent> GAPS = new Judged<>(
            event -> Option.none(),
            CommunityQuestions.MAY_SHOW_COUNT,
            CommunityQuestions.MAY_ADOPT_GAP,
            CommunityQuestions.MAY_CONFIRM_CLOSURE);

    /** Budgets. */
    public static final Judged<BudgetEvent> BUDGETS = new Judged<>(event -> Option.none(), SpendQuestions.MAY_SPEND);

    private final Function<E, Option<RuleOverride>> told;
    private final Seq<String> questions;

    private Judged(Function<E, Option<RuleOverride>> told, Asked<?>... questions) {
        this.told = told;
        this.questions =
                List.of(questions).map(asked -> asked.question().name()).sorted();
    }

    /** The names of the questions whose answer can stand in the way. */
    public Seq<String> questions() {
        return questions;
    }

    boolean hears(Rule rule) {
        return rule.questions().exists(questions::contains);
    }

    /** What an event shows to have been set aside: by itself, or for it. */
    Seq<RuleOverride> setAside(Envelope<E> envelope) {
        return envelope.overrides().appendAll(told.apply(envelope.event()));
    }
}
