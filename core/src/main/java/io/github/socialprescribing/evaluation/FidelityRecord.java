package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.identity.ServiceId;
import io.github.socialprescribing.privacy.About;
import io.github.socialprescribing.privacy.ConsentRule;
import io.github.socialprescribing.privacy.Purpose;
import io.github.socialprescribing.privacy.Table;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.LocalDate;

/**
 * How closely a service kept to Connecting People when somebody looked. In the pilot of that model people fared better where
 * fidelity was high (Webber et al. 2019), which can only be found out where it is recorded.
 *
 * @param service the service
 * @param on the day
 * @param scores what each item was given, from 0 to {@code highest}
 * @param highest the most that an item can be given; positive
 */
public record FidelityRecord(ServiceId service, LocalDate on, Map<FidelityItem, Integer> scores, int highest) {

    /** On which side of the split a service stands. */
    public enum Level {
        /** As the model means it, or close. */
        HIGH,
        /** Far from it. */
        LOW
    }

    /** Refuses a record without an item, and a score outside its scale. */
    public FidelityRecord {
        int most = highest;
        if (highest < 1 || scores.isEmpty() || scores.values().exists(it -> it < 0 || it > most)) {
            throw new IllegalArgumentException("fidelity is scored by items, each from 0 to the highest score");
        }
    }

    /** What was given of what could have been, from 0 to 1. */
    public double share() {
        return scores.values().sum().doubleValue() / ((double) highest * scores.size());
    }

    /**
     * On which side of a split it stands. Where to split is for the study to say; there is no usual place.
     *
     * @param split the smallest share that is high, above 0 and at most 1
     */
    public Level level(double split) {
        if (!(split > 0 && split <= 1)) {
            throw new IllegalArgumentException("a split lies above 0 and at most at 1");
        }
        return share() >= split ? Level.HIGH : Level.LOW;
    }

    /**
     * Records as rows, a row for each item.
     *
     * @param records the records
     * @param purpose what they are for
     */
    public static Table table(Iterable<FidelityRecord> records, Purpose purpose) {
        return new Table(
                "fidelity",
                new About(purpose, ConsentRule.OF_SERVICES),
                List.of("service", "on", "item", "score", "highest"),
                List.ofAll(records)
                        .flatMap(record -> record.scores()
                                .toList()
                                .map(item -> List.of(
                                        record.service().value(),
                                        record.on().toString(),
                                        item._1.code().word(),
                                        item._2.toString(),
                                        Integer.toString(record.highest())))));
    }
}
