package io.github.socialprescribing.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Assets;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.IntakeRefusals;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.CompiledPolicy;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Fact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssetProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Context CONTEXT = Moments.of(
            TODAY,
            Moments.WORKER,
            Roles.LINK_WORKER,
            RuleCatalogue.draft("TEST", "1", "AST-01").build().get());

    @Provide
    Arbitrary<List<AssetCommand>> commands() {
        return Assets.commands(Arbitraries.of(-400, -200, -90, -1, 0, 1).map(TODAY::plusDays))
                .list()
                .ofMinSize(1)
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<Eligibility> eligibilities() {
        return Assets.eligibilities();
    }

    private static Seq<Envelope<AssetEvent>> happened(List<AssetCommand> commands) {
        Seq<Envelope<AssetEvent>> events = Vector.empty();
        AssetDirectory directory = AssetDirectory.none();
        for (AssetCommand command : commands) {
            Seq<Envelope<AssetEvent>> next =
                    AssetDecider.decide(directory, command, CONTEXT).fold(refused -> Vector.empty(), Decided::events);
            events = events.appendAll(next);
            directory = directory.after(next);
        }
        assertThat(AssetDirectory.replay(events)).isEqualTo(directory);
        return events;
    }

    @Property(tries = 200)
    void everyAssetTakesOnlyStepsThatLeadOn(@ForAll("commands") List<AssetCommand> commands) {
        AssetDirectory directory = AssetDirectory.none();
        for (Envelope<AssetEvent> envelope : happened(commands)) {
            AssetEvent event = envelope.event();
            AssetDirectory next = directory.after(envelope);
            AssetStatus now = next.find(event.id()).get().status();
            directory.find(event.id()).forEach(before -> {
                assertThat(before.status().isFinal()).isFalse();
                assertThat(before.status() == now || before.status().leadsTo(now))
                        .isTrue();
                assertThat(event instanceof AssetEvent.AssetVerified
                                && before.status().isOpen()
                                && !next.find(event.id()).get().status().isOpen())
                        .isFalse();
            });
            directory = next;
        }
        assertThat(directory.all()).allSatisfy(asset -> {
            assertThat(asset.status() == AssetStatus.FULL)
                    .isEqualTo(asset.capacity().room() == Room.NO
                            && (asset.status() == AssetStatus.FULL || asset.status() == AssetStatus.ACTIVE));
            assertThat(asset.status() == AssetStatus.PROPOSED
                            || asset.status().isFinal()
                            || asset.verifiedOn().isDefined())
                    .isTrue();
            assertThat(asset.isAvailable() && asset.hindrances().nonEmpty()).isFalse();
        });
    }

    @Property(tries = 200)
    void mergingEndsSomewhere(@ForAll("commands") List<AssetCommand> commands) {
        AssetDirectory directory = AssetDirectory.replay(happened(commands));

        for (Asset asset : directory.all()) {
            Set<AssetId> seen = new HashSet<>();
            AssetId id = asset.id();
            while (directory.find(id).get().mergedInto().isDefined()) {
                assertThat(seen.add(id)).isTrue();
                id = directory.find(id).get().mergedInto().get();
            }
            assertThat(directory.resolve(asset.id())).isEqualTo(directory.find(id));
        }
    }

    @Property(tries = 100)
    void theAssetsOfADirectoryAreTheSameInWhateverOrderTheyCame(
            @ForAll("commands") List<AssetCommand> commands, @ForAll Random random) {
        Seq<Envelope<AssetEvent>> events = happened(commands);
        List<AssetId> ids = new java.util.ArrayList<>(
                events.map(it -> it.event().id()).distinct().asJava());
        java.util.Collections.shuffle(ids, random);

        Seq<Envelope<AssetEvent>> oneAfterAnother = Vector.ofAll(ids)
                .flatMap(id -> events.filter(it -> it.event().id().equals(id)))
                .zipWithIndex((it, place) -> new Envelope<>(
                        place + 1L, it.recorded(), it.stamp(), it.overrides(), it.assents(), it.event()));

        assertThat(AssetDirectory.replay(oneAfterAnother)).isEqualTo(AssetDirectory.replay(events));
        assertThat(AssetDirectory.replay(oneAfterAnother).all())
                .isEqualTo(AssetDirectory.replay(events).all());
    }

    @Property(tries = 200)
    void whomAnAssetIsForIsWhatTheEngineSays(
            @ForAll("eligibilities") Eligibility eligibility, @ForAll("known") FactValues known) {
        Suitability suits = eligibility.suits(known);
        if (eligibility.policy().isEmpty()) {
            assertThat(suits.isPossible()).isTrue();
            return;
        }
        Policy whole = eligibility.policy().get();
        CompiledPolicy<FactValues> policy =
                whole.compile(Asked.ofValues(whole.questions().head()));

        assertThat(suits.ask()).isEmpty();
        assertThat(suits.against().flatMap(Refusal::rules).sorted())
                .isEqualTo(policy.decide(known).fired().sorted());
        assertThat(suits.against().toLinkedSet())
                .isEqualTo(policy.decide(known).refusals(policy.explain(known)).toLinkedSet());
    }

    @Property(tries = 200)
    void whatIsNotKnownIsAskedForAndNeverHeldAgainstAnybody(
            @ForAll("eligibilities") Eligibility eligibility,
            @ForAll("known") FactValues known,
            @ForAll Random random) {
        FactValues less = new FactValues(known.values().filter(it -> random.nextBoolean()));

        Suitability suits = eligibility.suits(less);
        Seq<RuleId> against = eligibility.suits(known).against().flatMap(Refusal::rules);

        assertThat(suits.against()).allMatch(it -> it.code().equals(IntakeRefusals.NOT_ELIGIBLE));
        assertThat(against.containsAll(suits.against().flatMap(Refusal::rules))).isTrue();
        assertThat(suits.ask().map(Fact::name).filter(less.values()::containsKey))
                .isEmpty();
    }

    @Provide
    Arbitrary<FactValues> known() {
        Arbitrary<FactValues> ages = Arbitraries.integers()
                .between(0, 99)
                .map(age -> FactValues.NONE
                        .with(EligibilityFacts.AGE_AT_LEAST, age)
                        .with(EligibilityFacts.AGE_AT_MOST, age + age % 3));
        Arbitrary<FactValues> all = ages;
        for (FlagFact flag : List.of(
                EligibilityFacts.IN_COMMUNITY,
                EligibilityFacts.CARES,
                EligibilityFacts.AGREES,
                EligibilityFacts.need(NeedKinds.BEREAVEMENT),
                EligibilityFacts.need(NeedKinds.LONELINESS))) {
            all = all.flatMap(values -> Arbitraries.of(true, false).map(it -> values.with(flag, it)));
        }
        return all;
    }
}
