package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.COUNCIL;
import static io.github.socialprescribing.community.Town.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.GapId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.profile.EveryFactRead;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is assumed of gaps is so of every gap, whoever raised it, or if it was found in data. */
class GapAssumptionsProperties {

    private static final Policy POLICY = EveryFactRead.of(Town.POLICY);

    @Provide
    Arbitrary<java.util.List<GapCommand>> commands() {
        return Arbitraries.<GapCommand>of(
                        new GapCommand.ShareGap(),
                        new GapCommand.AcknowledgeGap(),
                        new GapCommand.AdoptGap(Option.some(CHAIR)),
                        new GapCommand.AdoptGap(Option.none()),
                        new GapCommand.AddressGap(AddressedBy.asset(new AssetId("a"))),
                        new GapCommand.ConfirmClosure(),
                        new GapCommand.AddEvidence(GapEvidence.none().with(new ShownCount.Exactly(9))))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<ActorId> actors() {
        return Step.actors();
    }

    @Property(tries = 100)
    void noGapComesIntoASituationThatIsAssumedNeverToBe(
            @ForAll("commands") java.util.List<GapCommand> commands,
            @ForAll("actors") ActorId raiser,
            @ForAll("actors") ActorId who,
            @ForAll boolean inData) {
        GapFinding finding = Town.finding(new GapId("g"), GapEvidence.none().with(new ShownCount.Exactly(12)));
        Gap gap = Gap.replay(
                inData
                        ? GapDecider.find(finding, by(COUNCIL)).events()
                        : GapDecider.raise(finding, Party.COMMUNITY, by(raiser)).events());
        for (GapCommand command : commands) {
            Gap before = gap;
            gap = GapDecider.decide(before, command, Town.panel(), by(who))
                    .fold(refusals -> before, decided -> before.after(decided.events()));
        }

        assertThat(gap.raisers().isEmpty()).isEqualTo(inData);
    }

    private static Context by(ActorId who) {
        return Moments.of(FIRST, who, Roles.PANEL_CHAIR, POLICY);
    }
}
