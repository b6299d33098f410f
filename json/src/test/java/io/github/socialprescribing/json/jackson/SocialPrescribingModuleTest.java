package io.github.socialprescribing.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.socialprescribing.community.AssetMap;
import io.github.socialprescribing.json.SocialPrescribingJson;
import io.github.socialprescribing.json.document.Answer;
import io.github.socialprescribing.json.document.Decision;
import io.github.socialprescribing.json.document.PathwaySnapshot;
import io.github.socialprescribing.json.document.Proposal;
import io.github.socialprescribing.json.problem.Profile;
import io.github.socialprescribing.organisation.Organisations;
import io.github.socialprescribing.policy.DecisionRecord;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.referral.Referral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SocialPrescribingModuleTest {

    private static final String SOUND = read("sound.json");
    private static final String BROKEN = read("broken.json");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SocialPrescribingModule()).build();

    record Message(int priority, Referral referral) {}

    @Test
    void readsAndWritesAsTheFrontDoorDoes() {
        Referral referral = MAPPER.readValue(SOUND, Referral.class);

        assertThat(MAPPER.writeValueAsString(referral))
                .isEqualTo(SocialPrescribingJson.write(referral).get());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(referral), Referral.class))
                .isEqualTo(referral);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Policy.class,
                PathwaySnapshot.class,
                AssetMap.class,
                Organisations.class,
                Decision.class,
                DecisionRecord.class,
                Proposal.class,
                Answer.class
            })
    void bindsWhateverIsADocumentAndATypeByItself(Class<?> type) throws IOException {
        String kind =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String document = Files.readString(
                Path.of("src", "test", "resources", "io/github/socialprescribing/json/samples", kind + ".json"));

        Object value = MAPPER.readValue(document, type);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
        assertThat(MAPPER.writeValueAsString(value)).contains("urn:social-prescribing:" + kind + ":1.0");
        assertThatExceptionOfType(RefusedDocumentException.class).isThrownBy(() -> MAPPER.readValue("{}", type));
    }

    @Test
    void bindsAReferralInsideSomethingElse() {
        Message message = MAPPER.readValue("{\"referral\": " + SOUND + ", \"priority\": 2}", Message.class);

        assertThat(message.priority()).isEqualTo(2);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(message), Message.class))
                .isEqualTo(message);
    }

    @Test
    void tellsEveryProblemWhereItStandsInTheWhole() {
        RefusedDocumentException refused = catchThrowableOfType(
                RefusedDocumentException.class,
                () -> MAPPER.readValue("{\"priority\": 1,\n\"referral\":\n" + BROKEN + "}", Message.class));

        assertThat(refused.problems().map(it -> it.place().line() + " " + it.code() + " " + it.pointer()))
                .containsExactly(line("pigeon") + " word /route", line("tomorrow") + " date /receivedOn");
        assertThat(refused.getMessage()).contains("/receivedOn").doesNotContain("tomorrow", "pigeon");
    }

    @Test
    void findsDuplicatesWhichJacksonLetsPass() {
        String twice = SOUND.replaceFirst("\"route\"", "\"route\": \"gp\", \"route\"");

        RefusedDocumentException refused =
                catchThrowableOfType(RefusedDocumentException.class, () -> MAPPER.readValue(twice, Referral.class));

        assertThat(refused.problems().map(it -> it.code().name())).containsExactly("duplicate");
    }

    @Test
    void readsATreeWhichHasNoPlaces() {
        RefusedDocumentException refused = catchThrowableOfType(
                RefusedDocumentException.class, () -> MAPPER.treeToValue(MAPPER.readTree(BROKEN), Referral.class));

        assertThat(refused.problems()).hasSize(2);
    }

    @Test
    void readsInTheMannerOfItsProfile() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new SocialPrescribingModule(Profile.lenient()))
                .build();

        assertThat(lenient.readValue(SOUND.replaceFirst("\"route\"", "\"colour\": null, \"route\""), Referral.class))
                .isEqualTo(MAPPER.readValue(SOUND, Referral.class));
    }

    /** In the whole, two lines stand before the referral's own. */
    private static long line(String word) {
        return BROKEN.substring(0, BROKEN.indexOf(word)).lines().count() + 2;
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "cli", name));
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
