package io.github.socialprescribing.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Table 4 of the source paper, counted. */
class TrainingModulesTest {

    private static final Seq<TrainingModule> ROWS = TrainingModules.table4().terms();

    @Test
    void hasTwelveRowsOfWhichTheEleventhIsTheOnlyOptionalOne() {
        assertThat(ROWS).hasSize(12);
        assertThat(ROWS.filter(TrainingModule::isOptional)).containsExactly(ROWS.get(10));
        assertThat(TrainingModules.required()).hasSize(11);
    }

    @Test
    void tellsTheOptionalTopicsApartForWhoeverCertifiesEach() {
        Seq<TrainingModule> topics = TrainingModules.standard().terms().removeAll(ROWS);

        assertThat(topics)
                .containsExactlyInAnyOrder(
                        TrainingModules.MENTAL_HEALTH,
                        TrainingModules.WELFARE_RIGHTS,
                        TrainingModules.SPECIFIC_DISABILITIES)
                .allMatch(TrainingModule::isOptional)
                .allMatch(topic -> TrainingModules.standard().isA(topic, TrainingModules.OPTIONAL_TOPICS));
    }

    @Test
    void asksForAFullDayOfListeningAndForNoOtherLength() {
        assertThat(ROWS.filter(module -> module.leastDays() > 0)).containsExactly(TrainingModules.LISTENING);
        assertThat(TrainingModules.LISTENING.leastDays()).isEqualTo(1);
    }

    @Test
    void givesTwoInPersonSevenOnlineAndThreeEitherWay() {
        assertThat(ROWS.count(module -> module.deliveries().equals(LinkedHashSet.of(Delivery.IN_PERSON))))
                .isEqualTo(2);
        assertThat(ROWS.count(module -> module.deliveries().equals(LinkedHashSet.of(Delivery.ONLINE))))
                .isEqualTo(7);
        assertThat(ROWS.count(module -> module.deliveries().size() == 2)).isEqualTo(3);
    }

    @Test
    void knowsWhatLinkWorkersDo() {
        assertThat(ActivityTypes.standard().terms()).hasSize(37);
        assertThat(ActivityTypes.standard().terms().map(ActivityType::level).distinct())
                .containsExactlyInAnyOrder(ActivityLevel.values());
        assertThat(Backgrounds.standard().terms()).hasSize(8);
        assertThat(ActivityTypes.standard().label(ActivityTypes.ENDING_WORK)).isEqualTo("ending well");
    }
}
