package io.github.socialprescribing.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.asset.AssetEvent;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.client.ClientEvent;
import io.github.socialprescribing.community.AssetMap;
import io.github.socialprescribing.community.FeedbackEvent;
import io.github.socialprescribing.community.GapEvent;
import io.github.socialprescribing.community.InitiativeEvent;
import io.github.socialprescribing.community.IssueEvent;
import io.github.socialprescribing.community.MappingEvent;
import io.github.socialprescribing.community.PanelEvent;
import io.github.socialprescribing.decision.Explanation;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.json.decode.Decoded;
import io.github.socialprescribing.json.decode.Decoding;
import io.github.socialprescribing.json.problem.Limits;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.pathway.PathwayEvent;
import io.github.socialprescribing.policy.Verdict;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.IntakeEvent;
import io.github.socialprescribing.resource.BudgetEvent;
import io.github.socialprescribing.resource.FundingEvent;
import io.github.socialprescribing.workforce.WorkerEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedTest {

    private static final Decoding STRICT = new Decoding(Profile.strict(), Limits.standard());

    /** Every kind of event and command there is, those inside of others too. */
    static Stream<Class<?>> cases() {
        Set<Class<?>> cases = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(java.util.List.of(
                PathwayEvent.class,
                PathwayCommand.class,
                ClientEvent.class,
                ClientCommand.class,
                IntakeEvent.class,
                IntakeCommand.class,
                BudgetEvent.class,
                FundingEvent.class,
                WorkerEvent.class,
                AssetEvent.class,
                MappingEvent.class,
                PanelEvent.class,
                GapEvent.class,
                IssueEvent.class,
                InitiativeEvent.class,
                FeedbackEvent.class,
                AssetMap.class,
                Verdict.class,
                Refusals.class,
                Explanation.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (!Parts.isComposed(type) && type.isSealed()) {
                open.addAll(java.util.List.of(type.getPermittedSubclasses()));
            } else if (cases.add(type)) {
                Parts.of(type).all().forEach(part -> {
                    if (part.type() instanceof Class<?> inner && inner.isSealed() && !Parts.isComposed(inner)) {
                        open.add(inner);
                    }
                });
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    <T> void everyEventAndCommandIsReadAsItWasWritten(Class<T> type) {
        Codec<T> codec = Derived.of(type);
        for (int seed = 0; seed < 30; seed++) {
            T value = new Anything(seed).of(type);
            String document = Documents.write(value, codec);

            Decoded<T> read = STRICT.decode(document.getBytes(StandardCharsets.UTF_8), codec.decoder());

            assertThat(read.problems()).as(document).isEmpty();
            assertThat(read.value()).as(document).containsExactly(value);
            assertThat(Documents.write(read.value().get(), codec)).isEqualTo(document);
        }
    }
}
