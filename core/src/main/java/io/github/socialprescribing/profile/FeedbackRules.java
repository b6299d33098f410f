package io.github.socialprescribing.profile;

import static io.github.socialprescribing.community.CommunityQuestions.AFTER_PASSING_ON;
import static io.github.socialprescribing.community.CommunityQuestions.AFTER_SILENCE;
import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;

import io.github.socialprescribing.community.CommunityFacts;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.policy.Deadline;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** That whoever speaks is heard and answered, and that somebody notices where nobody speaks. */
final class FeedbackRules {

    static final Parameter SILENCE_DAYS = new Parameter(
            "silence-days",
            "days after which a direction of feedback counts as silent",
            "days",
            1,
            730,
            90,
            assumed("a quarter of a year"));

    static final Parameter ACKNOWLEDGE_DAYS = new Parameter(
            "feedback-acknowledge-days",
            "days until feedback that was passed on is acknowledged",
            "days",
            1,
            365,
            14,
            assumed("two weeks to say that one has heard, as for a gap"));

    static final Parameter ANSWER_DAYS = new Parameter(
            "feedback-answer-days",
            "days until feedback that was passed on is answered",
            "days",
            1,
            730,
            60,
            assumed("two months, so that a panel which meets monthly has met, as for a gap"));

    private static final Provenance LOOP = paper("close the feedback loop");
    private static final Provenance IN_TIME =
            assumed("the source paper wants the feedback loop closed, and says nothing of how soon");

    private FeedbackRules() {}

    static Seq<Question> questions() {
        return List.of(AFTER_SILENCE.question(), AFTER_PASSING_ON.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(SILENCE_DAYS, ACKNOWLEDGE_DAYS, ANSWER_DAYS);
    }

    static Seq<Rule> all() {
        return answers()
                .prepend(rule("FBK-01")
                        .in(Tiers.COMMUNITY)
                        .asked(AFTER_SILENCE.question())
                        .says("a direction of feedback that has fallen silent is noticed")
                        .when(CommunityFacts.DAYS_SILENT.isAtLeast(SILENCE_DAYS))
                        .then(advise("nobody has spoken in this direction for a while: ask whether anybody listens"))
                        .from(LOOP));
    }

    /** The spans count from the passing on; once one has passed, what is left to do is to say so. */
    private static Seq<Rule> answers() {
        var unheard = CommunityFacts.FEEDBACK_HEARD.isNotTrue();
        return List.of(
                rule("FBK-02.acknowledge")
                        .in(Tiers.COMMUNITY)
                        .asked(AFTER_PASSING_ON.question())
                        .says("feedback that was passed on is acknowledged")
                        .when(unheard)
                        .and(CommunityFacts.DAYS_WAITING.isAtMost(ACKNOWLEDGE_DAYS))
                        .then(oblige(
                                "ACKNOWLEDGE_FEEDBACK",
                                "say that the feedback was heard, counted from its passing on",
                                within(ACKNOWLEDGE_DAYS, Due.Unit.DAYS)))
                        .from(IN_TIME),
                rule("FBK-02.answer")
                        .in(Tiers.COMMUNITY)
                        .asked(AFTER_PASSING_ON.question())
                        .says("feedback that was passed on is answered")
                        .when(CommunityFacts.DAYS_WAITING.isAtMost(ANSWER_DAYS))
                        .then(oblige(
                                "ANSWER_FEEDBACK",
                                "answer the feedback, counted from its passing on",
                                within(ANSWER_DAYS, Due.Unit.DAYS)))
                        .from(IN_TIME),
                rule("FBK-02.escalate")
                        .in(Tiers.COMMUNITY)
                        .asked(AFTER_PASSING_ON.question())
                        .says("feedback that nobody acknowledged or answered in time is escalated")
                        .when(unheard.and(CommunityFacts.DAYS_WAITING.isMoreThan(ACKNOWLEDGE_DAYS))
                                .or(CommunityFacts.DAYS_WAITING.isMoreThan(ANSWER_DAYS)))
                        .then(oblige(
                                "ESCALATE_FEEDBACK",
                                "lay the feedback before the chair of the panel as unanswered",
                                Deadline.NOW))
                        .from(IN_TIME));
    }
}
