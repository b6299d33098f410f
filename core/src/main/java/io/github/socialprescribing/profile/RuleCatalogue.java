package io.github.socialprescribing.profile;

import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.ParameterRelation;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * The rules of the field, from which the shipped profiles are put together and from which services may put together their
 * own. A rule here is not in force anywhere until a policy takes it up.
 *
 * <pre>{@code
 * RuleCatalogue.draft("OURS", "1", "CON-01", "SAF-01", "LIM-02", "END-04")
 *         .withCounting(CountingTable.of(CountingRows.ATTENDED, CountingRows.MISSED_IS_FREE))
 *         .build();
 * }</pre>
 *
 * <p>What counts (the ids {@code CNT-…}) stands in {@link CountingRows}, and who may override what ({@code OVR-01}) is a table
 * of the policy; neither is a rule of its own. Services that differ by a number have one rule with a parameter: what is
 * elsewhere called LIM-03, LIM-04, LIM-07 and LIM-08 is {@code LIM-01}, {@code LIM-02} and {@code LIM-06} with other
 * numbers. Where they differ in what follows there are variants, such as {@code EXT-03} and {@code EXT-03.strict}.
 *
 * <p>Some rules are in no ready-made policy: what those services publish does not have the rule, or says no number that one of
 * them keeps to. They are for services that make their own; the page of profiles, {@code core/PROFILES.md}, lists them.
 *
 * <p>Two limits go together where one lies within the other: {@code LIM-10}, the number that each client agrees on, knows
 * numbers from {@code agreed-least} to {@code agreed-most}, and a policy that also has the offer of {@code LIM-01} and
 * {@code LIM-02} is built only if these lie within it. A client's number outside them is no limit; {@code LIM-10.band}
 * refuses to plan by it, so that it is put right.
 */
public final class RuleCatalogue {

    private static final Seq<Rule> RULES = List.of(
                    ConsentRules.all(),
                    SafeguardingRules.all(),
                    MeetingRules.all(),
                    IntakeRules.all(),
                    WorkforceRules.all(),
                    AllowanceRules.all(),
                    ExtensionRules.all(),
                    AttendanceRules.all(),
                    EndingRules.all(),
                    ReentryRules.all(),
                    ConnectionRules.all(),
                    AssetRules.all(),
                    CommunityRules.all(),
                    FeedbackRules.all(),
                    MonitoringRules.all())
            .flatMap(rules -> rules);

    private static final Seq<Question> QUESTIONS = List.of(
                    ConsentRules.questions(),
                    SafeguardingRules.questions(),
                    IntakeRules.questions(),
                    WorkforceRules.questions(),
                    AllowanceRules.questions(),
                    ExtensionRules.questions(),
                    AttendanceRules.questions(),
                    EndingRules.questions(),
                    ReentryRules.questions(),
                    ConnectionRules.questions(),
                    AssetRules.questions(),
                    CommunityRules.questions(),
                    FeedbackRules.questions(),
                    MonitoringRules.questions())
            .flatMap(questions -> questions);

    private static final Seq<Parameter> PARAMETERS = List.of(
                    ConsentRules.parameters(),
                    SafeguardingRules.parameters(),
                    IntakeRules.parameters(),
                    WorkforceRules.parameters(),
                    AllowanceNumbers.parameters(),
                    ExtensionNumbers.parameters(),
                    AttendanceNumbers.parameters(),
                    EndingRules.parameters(),
                    ReentryRules.parameters(),
                    ConnectionRules.parameters(),
                    AssetRules.parameters(),
                    CommunityRules.parameters(),
                    FeedbackRules.parameters(),
                    MonitoringRules.parameters())
            .flatMap(parameters -> parameters);

    private static final Seq<ParameterRelation> RELATIONS = AllowanceNumbers.RELATIONS
            .append(ParameterRelation.atMost(IntakeRules.LOWEST_AGE, IntakeRules.HIGHEST_AGE))
            .append(ParameterRelation.atMost(
                    AttendanceNumbers.REVIEW_AFTER_MISSES, AttendanceNumbers.CLOSE_AFTER_MISSES));

    private RuleCatalogue() {}

    /** Every rule, by subject. */
    public static Seq<Rule> all() {
        return RULES;
    }

    /**
     * The rule of this id.
     *
     * @param id the id of a rule, such as {@code LIM-02}
     */
    public static Option<Rule> find(String id) {
        return RULES.find(rule -> rule.id().value().equals(id));
    }

    /** Every question that a rule speaks to, or a decider asks. */
    public static Seq<Question> questions() {
        return QUESTIONS;
    }

    /** Every parameter that a rule mentions, set as a service without wishes of its own would. */
    public static Seq<Parameter> parameters() {
        return PARAMETERS;
    }

    /**
     * A draft of a policy with these rules and what they need: all tiers and questions, the parameters that the rules
     * mention, and the relations that must hold between those: a policy whose numbers contradict each other, such as one that
     * lets people agree on more sessions than it offers, is not built. An exception to a rule that is not taken up has nothing to silence, and is left out.
     *
     * @param id the lasting name of the policy
     * @param version its version
     * @param rules ids of rules; one that is not in the catalogue is a mistake in the program
     */
    public static PolicyDraft draft(String id, String version, String... rules) {
        return draft(id, version, List.of(rules));
    }

    /**
     * A draft of a policy with these rules and what they need.
     *
     * @param id the lasting name of the policy
     * @param version its version
     * @param rules ids of rules; one that is not in the catalogue is a mistake in the program
     */
    public static PolicyDraft draft(String id, String version, Seq<String> rules) {
        Seq<Rule> chosen = rules.map(RuleCatalogue::require);
        Set<RuleId> ids = chosen.map(Rule::id).toLinkedSet();
        Set<String> mentioned = chosen.flatMap(Mentioned::parameters).toLinkedSet();
        Seq<ParameterRelation> relations =
                RELATIONS.filter(it -> mentioned.contains(it.parameter()) && mentioned.contains(it.less()));
        return Policy.draft(id, version)
                .withTiers(Tiers.all())
                .withQuestions(QUESTIONS.toJavaArray(Question[]::new))
                .withParameters(
                        PARAMETERS.filter(it -> mentioned.contains(it.name())).toJavaArray(Parameter[]::new))
                .withRelations(relations.toJavaArray(ParameterRelation[]::new))
                .withRules(chosen.map(rule -> Mentioned.silencingOnly(ids, rule)));
    }

    private static Rule require(String id) {
        return find(id).getOrElseThrow(() -> new IllegalArgumentException("no rule has the id `" + id + "`"));
    }
}
