package io.github.socialprescribing.profile;

import static io.github.socialprescribing.community.CommunityQuestions.AFTER_PUBLICATION;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_ADOPT_GAP;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_CONFIRM_CLOSURE;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;

import io.github.socialprescribing.community.CommunityFacts;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.policy.Deadline;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Who adopts what a community lacks, who says that it is closed, and by when it is answered. */
final class GapRules {

    static final Parameter ACKNOWLEDGE_DAYS = new Parameter(
            "acknowledge-days",
            "days from its publication until a gap is acknowledged",
            "days",
            1,
            365,
            14,
            assumed("two weeks to say that one has heard"));

    static final Parameter ANSWER_DAYS = new Parameter(
            "answer-days",
            "days from its publication until a gap is answered",
            "days",
            1,
            730,
            60,
            assumed("two months, so that a panel which meets monthly has met"));

    static final Parameter TELL_RAISERS_DAYS = new Parameter(
            "tell-raisers-days",
            "days until the others who raised a gap hear that it is closed",
            "days",
            0,
            90,
            14,
            assumed("as long as it takes to acknowledge a gap"));

    private static final Provenance LOOP = paper("close the feedback loop");
    private static final Provenance IN_TIME =
            assumed("the source paper wants the feedback loop closed, and says nothing of how soon");

    private GapRules() {}

    static Seq<Parameter> parameters() {
        return List.of(ACKNOWLEDGE_DAYS, ANSWER_DAYS, TELL_RAISERS_DAYS);
    }

    static Seq<Rule> all() {
        return gaps().appendAll(answers());
    }

    private static Seq<Rule> gaps() {
        return List.of(
                rule("PNL-02.adopt")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_ADOPT_GAP.question())
                        .says("only partners adopt a gap")
                        .when(CommunityFacts.BY_PARTNER.isNotTrue())
                        .then(refuse(CommunityRefusals.NOT_PARTNERS_PANEL))
                        .from(assumed("whoever adopts a gap must be able to do something about it")),
                rule("PNL-02.confirmer")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_ADOPT_GAP.question())
                        .says("where nobody raised a gap, whoever adopts it names who will confirm its closure")
                        .when(CommunityFacts.RAISERS.is(0))
                        .and(CommunityFacts.CONFIRMER_NAMED.isNotTrue())
                        .then(refuse(CommunityRefusals.CONFIRMER_REQUIRED))
                        .from(assumed("else a gap found in data could be closed by nobody, or by anybody")),
                rule("PNL-02.close")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_CONFIRM_CLOSURE.question())
                        .says("only somebody who raised a gap confirms that it is closed; where nobody did, whoever is"
                                + " named to")
                        .when(CommunityFacts.RAISERS
                                .isAtLeast(1)
                                .and(CommunityFacts.BY_RAISER.isNotTrue())
                                .or(CommunityFacts.RAISERS.is(0).and(CommunityFacts.BY_CONFIRMER.isNotTrue())))
                        .then(refuse(CommunityRefusals.ONLY_RAISER_CONFIRMS))
                        .from(LOOP),
                rule("PNL-02.merged")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_CONFIRM_CLOSURE.question())
                        .says("where several raised a gap, one may confirm that it is closed and the others are told")
                        .when(CommunityFacts.RAISERS.isMoreThan(1))
                        .and(CommunityFacts.BY_RAISER.isTrue())
                        .then(oblige(
                                "TELL_OTHER_RAISERS",
                                "tell the others who raised the gap that it was confirmed closed",
                                within(TELL_RAISERS_DAYS, Due.Unit.DAYS)))
                        .from(assumed("whoever disagrees must get to know")));
    }

    /** The spans count from the publication; once one has passed, what is left to do is to say so. */
    private static Seq<Rule> answers() {
        var unheard = CommunityFacts.ACKNOWLEDGED.isNotTrue().and(CommunityFacts.ANSWERED.isNotTrue());
        var unanswered = CommunityFacts.ANSWERED.isNotTrue();
        return List.of(
                rule("PNL-03.acknowledge")
                        .in(Tiers.COMMUNITY)
                        .asked(AFTER_PUBLICATION.question())
                        .says("a published gap is acknowledged")
                        .when(unheard)
                        .and(CommunityFacts.DAYS_PUBLISHED.isAtMost(ACKNOWLEDGE_DAYS))
                        .then(oblige(
                                "ACKNOWLEDGE_GAP",
                                "say that the gap was heard, counted from its publication",
                                within(ACKNOWLEDGE_DAYS, Due.Unit.DAYS)))
                        .from(IN_TIME),
                rule("PNL-03.answer")
                        .in(Tiers.COMMUNITY)
                        .asked(AFTER_PUBLICATION.question())
                        .says("a published gap is answered")
                        .when(unanswered)
                        .and(CommunityFacts.DAYS_PUBLISHED.isAtMost(ANSWER_DAYS))
                        .then(oblige(
                                "ANSWER_GAP",
                                "say what will be done about the gap, or why nothing will, counted from its publication",
                                within(ANSWER_DAYS, Due.Unit.DAYS)))
                        .from(IN_TIME),
                rule("PNL-03.escalate")
                        .in(Tiers.COMMUNITY)
                        .asked(AFTER_PUBLICATION.question())
                        .says("a gap that nobody acknowledged or answered in time is escalated")
                        .when(unheard.and(CommunityFacts.DAYS_PUBLISHED.isMoreThan(ACKNOWLEDGE_DAYS))
                                .or(unanswered.and(CommunityFacts.DAYS_PUBLISHED.isMoreThan(ANSWER_DAYS))))
                        .then(oblige(
                                "ESCALATE_GAP",
                                "lay the gap before the chair of the panel as unanswered",
                                Deadline.NOW))
                        .from(IN_TIME));
    }
}
