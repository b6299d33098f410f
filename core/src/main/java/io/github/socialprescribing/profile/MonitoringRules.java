package io.github.socialprescribing.profile;

import static io.github.socialprescribing.organisation.ServiceQuestions.SERVICE_REVIEW;
import static io.github.socialprescribing.policy.Rules.advise;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.paper;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.source;

import io.github.socialprescribing.organisation.ServiceFacts;
import io.github.socialprescribing.policy.Parameter;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What a service should notice about itself. */
final class MonitoringRules {

    static final Parameter EXTENDED_SHARE = new Parameter(
            "extended-share",
            "the share of closed pathways up to which extensions are occasional",
            "per cent",
            0,
            100,
            20,
            assumed("the source paper says occasionally; one in five is still that"));

    static final Parameter STARTED_A_YEAR = new Parameter(
            "started-a-year",
            "people started in 12 months for a whole post, up to which there is time for them",
            "people",
            1,
            1_000,
            250,
            source("guidance for primary care networks in England: 200 to 250 people a year for a link worker"));

    private MonitoringRules() {}

    static Seq<Question> questions() {
        return List.of(SERVICE_REVIEW.question());
    }

    static Seq<Parameter> parameters() {
        return List.of(EXTENDED_SHARE, STARTED_A_YEAR);
    }

    static Seq<Rule> all() {
        return List.of(
                rule("EXT-10")
                        .in(Tiers.MONITORING)
                        .asked(SERVICE_REVIEW.question())
                        .says("where extensions are no longer occasional, the offer itself is looked at")
                        .when(ServiceFacts.EXTENDED_PERCENT.isMoreThan(EXTENDED_SHARE))
                        .then(advise("more pathways are extended than now and then: look at the offer"))
                        .from(paper("which can occasionally be extended on a case-by-case basis")),
                rule("CAP-02")
                        .in(Tiers.MONITORING)
                        .asked(SERVICE_REVIEW.question())
                        .says("where more people start than the posts have time for, the service hears of it")
                        .when(ServiceFacts.STARTED_PER_POST.isMoreThan(STARTED_A_YEAR))
                        .then(advise("more people were started than guidance gives a post: look at intake and posts"))
                        .from(source("guidance for primary care networks in England: 200 to 250 people a year")));
    }
}
