package io.github.socialprescribing.pathway;

import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.ApplicationStatus;
import io.github.socialprescribing.advocacy.EntitlementKind;
import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKind;
import io.github.socialprescribing.advocacy.Safety;
import io.github.socialprescribing.advocacy.TrackedApplication;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.Destination;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.goal.GoalStatus;
import io.github.socialprescribing.goal.OwnedGoal;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.Beneficiary;
import io.github.socialprescribing.need.Need;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedStatus;
import io.github.socialprescribing.outcome.Measure;
import io.github.socialprescribing.outcome.Outcomes;
import io.github.socialprescribing.outcome.Score;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.Funder;
import io.github.socialprescribing.workforce.ActivityType;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What a letter tells of the way: what was needed, wanted, measured, done, connected, applied for and paid for, and what came of
 * each, what did not work as well as what did. It is taken from the pathway and leaves out whatever the reader need not know, such as goals to
 * which the client never agreed and who decided what on the way.
 *
 * @param needs what the client turned out to need, in the order in which it came up
 * @param goals what the client agreed to aim for, in the order in which it was proposed
 * @param scores what was measured at least once
 * @param activities what worker and client did when they met
 * @param connections with what the client was connected
 * @param applications what was applied for
 * @param money for what money was found
 * @param risks what is known of risks
 */
public record LetterContent(
        Seq<NeedTold> needs,
        Seq<GoalTold> goals,
        Seq<ScoreTold> scores,
        Set<ActivityType> activities,
        Seq<ConnectionTold> connections,
        Seq<ApplicationTold> applications,
        Seq<MoneyTold> money,
        RisksTold risks) {

    /**
     * What is known of risks. The standard asks to say that none is known where that is so.
     *
     * @param knowledge whether anybody asked, and whether any is known
     * @param kinds which kinds are known, each once
     * @param concernOpen whether a safeguarding concern is open
     */
    public record RisksTold(Safety.RiskKnowledge knowledge, Set<RiskKind> kinds, boolean concernOpen) {}

    /**
     * A need, and what became of it.
     *
     * @param kind what sort of need
     * @param status what became of it
     */
    public record NeedTold(NeedKind kind, NeedStatus status) {}

    /**
     * A goal of the client, and what became of it.
     *
     * @param words what was agreed
     * @param status what became of it
     */
    public record GoalTold(Option<Narrative> words, GoalStatus status) {}

    /**
     * What was measured.
     *
     * @param measure by what
     * @param first the baseline; none where there was none
     * @param last the last score after it; none where there was none
     */
    public record ScoreTold(Measure measure, Option<Score> first, Option<Score> last) {}

    /**
     * A connection, and what became of it.
     *
     * @param destination where it leads
     * @param status how far an onward referral came; none for a signpost or an accompaniment
     * @param handedOverTo who goes on with it
     */
    public record ConnectionTold(
            Destination destination, Option<OnwardStatus> status, Option<OrganisationId> handedOverTo) {}

    /**
     * What was applied for, and how far it came: a higher priority is no home yet, and respite that is granted may be late.
     *
     * @param kind what was asked for
     * @param beneficiary who is to have it
     * @param status how far it came
     */
    public record ApplicationTold(EntitlementKind kind, Beneficiary beneficiary, ApplicationStatus status) {}

    /**
     * Money that was found. How much it was, and what it bought, the reader need not know.
     *
     * @param purpose for what sort of need
     * @param source who gave it; none where it came of a budget, which says itself whose it is
     */
    public record MoneyTold(NeedKind purpose, Option<Funder> source) {}

    /** What a letter tells of a pathway as it stands. */
    static LetterContent of(Pathway pathway) {
        return new LetterContent(
                pathway.needs().all().map(need -> told(pathway, need)),
                pathway.goals()
                        .all()
                        .reject(goal -> goal.status() instanceof GoalStatus.Proposed)
                        .map(LetterContent::told),
                scores(pathway.outcomes()),
                pathway.support()
                        .sessions()
                        .held()
                        .flatMap(it -> it.content().activities())
                        .toLinkedSet(),
                pathway.connections().all().map(LetterContent::told),
                pathway.advocacy().applications().values().map(LetterContent::told),
                money(pathway),
                told(pathway.safety()));
    }

    private static RisksTold told(Safety safety) {
        return new RisksTold(
                safety.riskKnowledge(), safety.risks().map(KnownRisk::kind).toLinkedSet(), safety.isOpen());
    }

    private static ApplicationTold told(TrackedApplication tracked) {
        Application asked = tracked.application();
        return new ApplicationTold(asked.kind(), asked.beneficiary(), tracked.status());
    }

    private static Seq<MoneyTold> money(Pathway pathway) {
        Seq<MoneyTold> spent = pathway.foundMoney()
                .spends()
                .flatMap(it -> pathway.needs().find(it.need()))
                .map(need -> new MoneyTold(need.kind(), Option.none()));
        Seq<MoneyTold> given =
                pathway.foundMoney().funding().map(it -> new MoneyTold(it.purpose(), Option.some(it.source())));
        return spent.appendAll(given).distinct();
    }

    private static NeedTold told(Pathway pathway, Need need) {
        return new NeedTold(need.kind(), pathway.needs().status(need.id()).get());
    }

    private static GoalTold told(OwnedGoal owned) {
        return new GoalTold(owned.goal().agreedMiddle(), owned.status());
    }

    private static Seq<ScoreTold> scores(Outcomes outcomes) {
        return outcomes.scores()
                .map(Score::measure)
                .distinct()
                .map(measure -> new ScoreTold(measure, outcomes.baseline(measure), outcomes.last(measure)));
    }

    private static ConnectionTold told(Connection connection) {
        Option<OnwardReferral> referral =
                Option.some(connection).filter(OnwardReferral.class::isInstance).map(OnwardReferral.class::cast);
        return new ConnectionTold(
                connection.destination(),
                referral.map(OnwardReferral::status),
                referral.flatMap(OnwardReferral::handedOverTo));
    }
}
