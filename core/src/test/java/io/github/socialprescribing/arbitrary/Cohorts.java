package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.pathway.AnotherClient;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Several pathways at once, as they are brought to those who count. */
public final class Cohorts {

    private Cohorts() {}

    /** Up to a dozen pathways of as many clients, on which all sorts of things happened. */
    public static Arbitrary<List<Pathway>> pathways() {
        return Journeys.steps()
                .map(Cohorts::walked)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(walked ->
                        Vector.ofAll(walked).zipWithIndex(AnotherClient::on).asJava());
    }

    private static Pathway walked(List<Step> steps) {
        Pathway pathway = Pathway.replay(Journeys.opened());
        for (Step step : steps) {
            Pathway before = pathway;
            pathway = PathwayDecider.decide(before, step.command(), step.context())
                    .fold(refusals -> before, decided -> before.after(decided.events()));
        }
        return pathway;
    }

    /**
     * The consents of somebody who agreed to one thing, or to nothing.
     *
     * @param scope the one thing
     * @param agreed whether they did
     */
    public static Consents consents(ConsentScope scope, boolean agreed) {
        return agreed
                ? Consents.none()
                        .with(Consent.builder()
                                .scope(scope)
                                .givenOn(Journeys.OPENED)
                                .capturedBy(new ActorId("worker-7"))
                                .build())
                : Consents.none();
    }
}
