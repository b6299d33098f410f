package io.github.socialprescribing.arbitrary;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ExtensionCommand;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As Carla was supported: eight sessions, a grant, more, a second grant that leans on the first, and more again. */
final class MuchLonger {

    private static final HalfUnits TWO_SESSIONS = HalfUnits.ofSessions(2);
    private static final ExtensionId FIRST = new ExtensionId("e11");
    private static final ExtensionId SECOND = new ExtensionId("e12");

    private MuchLonger() {}

    /** The steps, one session a day from a day on. */
    static List<Step> from(LocalDate day) {
        return Stream.of(
                        met(day, 0, 8),
                        granted(day.plusDays(8), FIRST, Option.none()),
                        met(day, 9, 11),
                        granted(day.plusDays(11), SECOND, Option.some(FIRST)),
                        met(day, 12, 14))
                .flatMap(steps -> steps)
                .toList();
    }

    private static Stream<Step> met(LocalDate day, int from, int to) {
        return IntStream.range(from, to).boxed().flatMap(after -> {
            ContactId contact = new ContactId("longer-" + after);
            LocalDate on = day.plusDays(after);
            return Stream.of(
                    step(
                            on,
                            about(new SessionCommand.PlanSession(
                                    Contact.builder().id(contact).plannedFor(on).build()))),
                    step(on, about(new SessionCommand.RecordAttendance(contact, on, 60))));
        });
    }

    private static Step step(LocalDate day, PathwayCommand command) {
        return new Step(day, /* asManager= */ false, command);
    }

    private static Stream<Step> granted(LocalDate day, ExtensionId id, Option<ExtensionId> precedent) {
        PathwayCommand asked = about(new ExtensionCommand.RequestExtension(ExtensionRequest.builder()
                .id(id)
                .unitsAsked(TWO_SESSIONS)
                .grounds(LinkedHashSet.of(ExtensionGround.COMPLEXITY))
                .evidence(io.vavr.collection.List.of(new Narrative("CANARY as the pharmacist wrote")))
                .precedents(LinkedHashSet.ofAll(precedent))
                .clientAgrees(true)
                .build()));
        PathwayCommand granted = about(
                new ExtensionCommand.DecideExtension(id, new ExtensionDecision.Granted(TWO_SESSIONS, Option.none())));
        return Stream.of(step(day, asked), new Step(day, /* asManager= */ true, granted));
    }
}
