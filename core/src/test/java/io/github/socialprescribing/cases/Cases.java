package io.github.socialprescribing.cases;

import io.github.socialprescribing.asset.AssetCommand;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.community.FeedbackCommand;
import io.github.socialprescribing.community.GapCommand;
import io.github.socialprescribing.community.InitiativeCommand;
import io.github.socialprescribing.community.IssueCommand;
import io.github.socialprescribing.community.MappingCommand;
import io.github.socialprescribing.community.PanelCommand;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.resource.BudgetCommand;
import io.github.socialprescribing.resource.FundingCommand;
import io.github.socialprescribing.workforce.WorkerCommand;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.lang.reflect.RecordComponent;

/** Every example of what is answered to the commands about one person and those who walk with them, by subject. */
final class Cases {

    /** The sums of commands of which every command has examples. */
    private static final Seq<Class<?>> SUMS = List.of(
            IntakeCommand.class,
            PathwayCommand.class,
            ClientCommand.class,
            BudgetCommand.class,
            FundingCommand.class,
            WorkerCommand.class,
            AssetCommand.class,
            MappingCommand.class,
            PanelCommand.class,
            GapCommand.class,
            InitiativeCommand.class,
            FeedbackCommand.class,
            IssueCommand.class);

    private static final Map<String, Seq<Case>> BY_SUBJECT = LinkedHashMap.<String, Seq<Case>>empty()
            .put("Referrals", IntakeCases.all().appendAll(AllocationCases.all()))
            .put("Needs", NeedCases.all())
            .put("Goals", GoalCases.all())
            .put(
                    "Sessions",
                    SessionCases.all().appendAll(MovedSessionCases.all()).appendAll(MeetingCases.all()))
            .put("More sessions", ExtensionCases.all())
            .put("Outcomes", OutcomeCases.all())
            .put("Connections", ConnectionCases.all().appendAll(AssetReferralCases.all()))
            .put("Safety", SafetyCases.all())
            .put("Standing up for the client", AdvocacyCases.all().appendAll(ComplaintCases.all()))
            .put("Money", MoneyCases.all().appendAll(BudgetCases.all()))
            .put("The course of a pathway, and what people decide", CourseCases.all())
            .put("Endings", EndingCases.all().appendAll(LetterCases.all()))
            .put("Clients", ClientCases.all())
            .put("Workers", WorkerCases.all())
            .put("Assets", AssetCases.all())
            .put("Maps", MappingCases.all())
            .put("Panels", PanelCases.all().appendAll(PanelMeetingCases.all()))
            .put("Gaps", GapCases.all())
            .put("Initiatives", InitiativeCases.all())
            .put("Feedback", FeedbackCases.all())
            .put("Issues", IssueCases.all());

    private Cases() {}

    static Map<String, Seq<Case>> bySubject() {
        return BY_SUBJECT;
    }

    static Seq<Case> all() {
        return List.ofAll(BY_SUBJECT.values()).flatMap(cases -> cases);
    }

    static Seq<Case> of(Class<?> command) {
        return all().filter(it -> it.kind().equals(command));
    }

    /** Why a command is refused in some example. */
    static Set<RefusalCode> codes(Class<?> command) {
        return of(command).flatMap(Case::codes).toLinkedSet();
    }

    /** Every command, those of the areas taken out of their wrappers. */
    static Seq<Class<?>> commands() {
        return SUMS.flatMap(Cases::commands).distinct();
    }

    private static Seq<Class<?>> commands(Class<?> type) {
        if (type.isSealed()) {
            return List.of(type.getPermittedSubclasses()).flatMap(Cases::commands);
        }
        RecordComponent[] parts = type.getRecordComponents();
        boolean wraps =
                parts.length == 1 && parts[0].getType().isSealed() && PathwayCommand.class.isAssignableFrom(type);
        return wraps ? commands(parts[0].getType()) : List.of(type);
    }
}
