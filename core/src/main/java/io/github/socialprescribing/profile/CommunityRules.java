package io.github.socialprescribing.profile;

import static io.github.socialprescribing.community.CommunityQuestions.AFTER_PUBLICATION;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_ADOPT_GAP;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_CONFIRM_CLOSURE;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_DECIDE_AS_PANEL;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_JOIN_PANEL;
import static io.github.socialprescribing.community.CommunityQuestions.MAY_SHOW_COUNT;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;

import io.github.socialprescribing.community.CommunityFacts;
import io.github.socialprescribing.community.Panel;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.provenance.Provenance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Who sits where, how many must be there, and what a panel sees. */
final class CommunityRules {

    static final Parameter SMALLEST_COUNT = new Parameter(
            "smallest-count",
            "the smallest count of people that is shown, other than none",
            "people",
            1,
            100,
            5,
            assumed("a usual bound of disclosure control"));

    static final Parameter COMMUNITY_QUORUM = new Parameter(
            "community-quorum",
            "members of the community panel who must be there for it to decide",
            "members",
            1,
            100,
            4,
            assumed("a third of twelve, the size of a community panel that is known of"));

    static final Parameter PARTNERS_QUORUM = new Parameter(
            "partners-quorum",
            "members of the panel of partners who must be there for it to decide",
            "members",
            1,
            100,
            2,
            assumed("so that no organisation decides alone"));

    private static final Provenance TWO_GROUPS =
            paper("a citizens' panel comprising two separate groups called the community panel (local residents) and"
                    + " partners panel (organisation-level stakeholders, e.g. from the Local Authority, health,"
                    + " business, voluntary sector, and housing)");

    private CommunityRules() {}

    static Seq<Question> questions() {
        return List.of(
                MAY_JOIN_PANEL.question(),
                MAY_ADOPT_GAP.question(),
                MAY_CONFIRM_CLOSURE.question(),
                AFTER_PUBLICATION.question(),
                MAY_SHOW_COUNT.question(),
                MAY_DECIDE_AS_PANEL.question());
    }

    static Seq<Parameter> parameters() {
        return GapRules.parameters().appendAll(List.of(SMALLEST_COUNT, COMMUNITY_QUORUM, PARTNERS_QUORUM));
    }

    static Seq<Rule> all() {
        return seats().appendAll(GapRules.all()).appendAll(quorum()).append(smallCounts());
    }

    private static Seq<Rule> seats() {
        return List.of(
                rule("PNL-01.resident")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_JOIN_PANEL.question())
                        .says("the seats of the community panel are for residents who sit for themselves")
                        .when(CommunityFacts.PANEL.is(Panel.COMMUNITY))
                        .and(CommunityFacts.RESIDENT.isNotTrue().or(CommunityFacts.FOR_ORGANISATION.isTrue()))
                        .then(refuse(CommunityRefusals.NOT_RESIDENT))
                        .from(TWO_GROUPS),
                rule("PNL-01.organisation")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_JOIN_PANEL.question())
                        .says("the seats of the panel of partners are for organisations")
                        .when(CommunityFacts.PANEL.is(Panel.PARTNERS))
                        .and(CommunityFacts.FOR_ORGANISATION.isNotTrue())
                        .then(refuse(CommunityRefusals.NOT_ORGANISATIONAL))
                        .from(TWO_GROUPS),
                rule("PNL-01.both")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_JOIN_PANEL.question())
                        .says("nobody sits on both panels")
                        .when(CommunityFacts.ON_OTHER_PANEL.isTrue())
                        .then(refuse(CommunityRefusals.ALREADY_ON_OTHER_PANEL))
                        .from(TWO_GROUPS));
    }

    private static Seq<Rule> quorum() {
        Provenance none =
                assumed("the source paper gives no quorum; without one a panel could decide with nobody there");
        return List.of(
                rule("PNL-05.community")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_DECIDE_AS_PANEL.question())
                        .says("enough residents are there before their panel decides")
                        .when(CommunityFacts.PANEL.is(Panel.COMMUNITY))
                        .and(CommunityFacts.MEMBERS_THERE.isLessThan(COMMUNITY_QUORUM))
                        .then(refuse(CommunityRefusals.NO_QUORUM))
                        .from(none),
                rule("PNL-05.partners")
                        .in(Tiers.COMMUNITY)
                        .asked(MAY_DECIDE_AS_PANEL.question())
                        .says("enough partners are there before their panel decides")
                        .when(CommunityFacts.PANEL.is(Panel.PARTNERS))
                        .and(CommunityFacts.MEMBERS_THERE.isLessThan(PARTNERS_QUORUM))
                        .then(refuse(CommunityRefusals.NO_QUORUM))
                        .from(none));
    }

    private static Rule smallCounts() {
        return rule("PNL-04")
                .in(Tiers.COMMUNITY)
                .asked(MAY_SHOW_COUNT.question())
                .says("a panel sees no count of so few people that they could be recognised; none is shown as"
                        + " none")
                .when(CommunityFacts.PEOPLE.isAtLeast(1))
                .and(CommunityFacts.PEOPLE.isLessThan(SMALLEST_COUNT))
                .then(refuse(CommunityRefusals.COUNT_TOO_SMALL))
                .from(assumed("disclosure control; a count of none tells of nobody"));
    }
}
