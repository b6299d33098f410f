package io.github.socialprescribing.evaluation;

import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.Connection;
import io.github.socialprescribing.connection.Connection.OnwardReferral;
import io.github.socialprescribing.connection.OnwardStatus;
import io.github.socialprescribing.connection.RejectionReason;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.pathway.EarlyClosure;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.privacy.ProtectedTable;
import io.github.socialprescribing.session.ContactOutcome.Attended;
import io.github.socialprescribing.vocabulary.Code;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Locale;

/** What somebody finds who counts pathways by hand. */
final class Recount {

    private Recount() {}

    /** Of those who are brought, who is counted on a day. */
    static Seq<Participant> counted(Iterable<Participant> participants, LocalDate day) {
        return meant(participants).filter(it -> agreed(it, day));
    }

    /** How many are not, because they have not agreed. */
    static int leftOut(Iterable<Participant> participants, LocalDate day) {
        return meant(participants).count(it -> !agreed(it, day));
    }

    private static Seq<Participant> meant(Iterable<Participant> participants) {
        return List.ofAll(participants)
                .reject(it -> it.pathway().ending().exists(end -> end.early().contains(EarlyClosure.ENTERED_IN_ERROR)));
    }

    private static boolean agreed(Participant participant, LocalDate day) {
        return participant
                .consents()
                .all()
                .exists(it -> it.scope() == ConsentScope.RESEARCH
                        && it.isLiveOn(day)
                        && it.withdrawnOn().isEmpty());
    }

    static Map<List<String>, Long> needs(Seq<Pathway> pathways) {
        return count(pathways.flatMap(pathway -> pathway.needs()
                .all()
                .map(need -> List.of(
                        pathway.needs()
                                .status(need.id())
                                .get()
                                .match(
                                        step -> "open",
                                        () -> "met",
                                        () -> "partly-met",
                                        reason -> switch (reason) {
                                            case STRUCTURAL, JUSTICE -> "unmet-structurally";
                                            default -> "unmet";
                                        },
                                        () -> "no-longer"),
                        need.kind().code().value(),
                        word(need.cause())))));
    }

    static Map<List<String>, Long> connections(Seq<Participant> participants, AssetId choir) {
        return count(participants.flatMap(it -> connections(it.pathway(), area(it), choir)));
    }

    private static String area(Participant participant) {
        return participant.groups().get(Grouping.AREA).map(Code::value).getOrElse("not-told");
    }

    private static Seq<List<String>> connections(Pathway pathway, String area, AssetId choir) {
        return pathway.connections()
                .all()
                .reject(it -> it instanceof OnwardReferral to && to.status() == OnwardStatus.ENTERED_IN_ERROR)
                .flatMap(connection -> kinds(pathway, connection)
                        .map(kind -> List.of(
                                kind,
                                word(connection.destination().sector()),
                                connection.destination().asset().equals(choir) ? "choir" : "not-listed",
                                area,
                                connection.match(it -> "signposted", it -> became(it), it -> "accompanied"),
                                waited(
                                        connection,
                                        List.of(OnwardStatus.ACCEPTED, OnwardStatus.STARTED),
                                        "not-accepted"),
                                waited(connection, List.of(OnwardStatus.STARTED), "not-started"))));
    }

    private static String waited(Connection connection, Seq<OnwardStatus> until, String notYet) {
        if (!(connection instanceof OnwardReferral referral)) {
            return "not-referred";
        }
        LocalDate sent = referral.steps().head().on();
        return referral.steps()
                .filter(step -> until.contains(step.status()))
                .map(step -> step.on().toEpochDay())
                .min()
                .map(day -> day < sent.plusMonths(1).toEpochDay()
                        ? "under-one-month"
                        : day <= sent.plusMonths(3).toEpochDay() ? "one-to-three-months" : "over-three-months")
                .getOrElse(notYet);
    }

    private static String became(OnwardReferral referral) {
        return word(referral.status())
                + (referral.rejection().contains(RejectionReason.NO_CAPACITY) ? "-no-capacity" : "");
    }

    private static Seq<String> kinds(Pathway pathway, Connection connection) {
        List<String> kinds = List.ofAll(connection.needs())
                .map(need -> pathway.needs()
                        .find(need)
                        .map(it -> it.kind().code().value())
                        .getOrElse("not-told"));
        return kinds.isEmpty() ? List.of("not-told") : kinds;
    }

    static Map<Tuple2<String, String>, Long> waits(Seq<Pathway> pathways) {
        return TreeMap.ofEntries(pathways.flatMap(pathway -> pathway.connections()
                        .referrals()
                        .reject(it -> it.status() == OnwardStatus.ENTERED_IN_ERROR)
                        .filter(it -> it.steps().exists(step -> step.status() == OnwardStatus.STARTED))
                        .flatMap(it -> kinds(pathway, it)
                                .map(kind -> new Tuple2<>(
                                        new Tuple2<>(kind, word(it.destination().sector())), waited(it)))))
                .groupBy(Tuple2::_1)
                .map(group -> group.map2(it -> {
                    Seq<Long> days = it.map(Tuple2::_2).sorted();
                    return days.get((days.size() - 1) / 2);
                })));
    }

    private static long waited(OnwardReferral referral) {
        LocalDate started = referral.steps()
                .find(step -> step.status() == OnwardStatus.STARTED)
                .get()
                .on();
        return Math.max(0, started.toEpochDay() - referral.steps().head().on().toEpochDay());
    }

    static Map<List<String>, Long> minutes(Seq<Pathway> pathways) {
        return TreeMap.ofEntries(
                comparator(),
                pathways.flatMap(pathway -> pathway.support().sessions().all())
                        .filter(it -> it.outcome() instanceof Attended held && held.minutes() > 0)
                        .groupBy(it -> List.of(word(it.mode())))
                        .map(group -> group.map2(held -> held.map(it -> (long) ((Attended) it.outcome()).minutes())
                                .sum()
                                .longValue())));
    }

    private static Map<List<String>, Long> count(Seq<List<String>> things) {
        return TreeMap.ofEntries(
                comparator(), things.groupBy(it -> it).map(group -> group.map2(it -> (long) it.size())));
    }

    static Map<List<String>, Long> cells(ProtectedTable table) {
        return TreeMap.ofEntries(
                comparator(), table.rows().map(row -> new Tuple2<>(List.ofAll(row.words()), row.count())));
    }

    private static java.util.Comparator<List<String>> comparator() {
        return java.util.Comparator.comparing(it -> it.mkString("|"));
    }

    private static String word(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
