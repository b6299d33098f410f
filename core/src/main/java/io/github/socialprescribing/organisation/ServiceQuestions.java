package io.github.socialprescribing.organisation;

import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Question;

/** What is asked of a policy about a service as a whole. */
public final class ServiceQuestions {

    /**
     * What should a service notice about itself? Only duties and advice are heard, and no command asks it: whoever keeps the
     * counts of a service does, as often as they like, by {@code context.ask(SERVICE_REVIEW, counts).verdict()}.
     */
    public static final Asked<ServiceSituation> SERVICE_REVIEW = Asked.of(
                    Question.builder()
                            .name("service-review")
                            .meaning("what should the service notice about itself?")
                            .decision(RefusalCodes.DECISION_NEEDED)
                            .build(),
                    ServiceSituation.class)
            .with(ServiceFacts.EXTENDED_PERCENT, ServiceSituation::extendedPercent)
            .with(ServiceFacts.STARTED_PER_POST, ServiceSituation::startedPerPost)
            .supplementedBy(ServiceSituation::supplement);

    private ServiceQuestions() {}
}
