package io.github.socialprescribing.arbitrary;

import static io.github.socialprescribing.pathway.PathwayCommand.about;

import io.github.socialprescribing.advocacy.ExemptionGround;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.arbitrary.Journeys.Step;
import io.github.socialprescribing.client.ClientCommand.RecordConsent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.connection.OnwardCommand.HandOver;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.ConnectionId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.EndingConcernId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.pathway.CaseFlag;
import io.github.socialprescribing.pathway.CourseCommand;
import io.github.socialprescribing.pathway.EndingCommand;
import io.github.socialprescribing.pathway.EndingPlan;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.ExtensionCommand;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.SessionCommand;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All that may have to be done before a client can be discharged, whatever the way was like, and the discharge. */
final class OrderlyEnding {

    private static final Narrative WORDS = new Narrative("CANARY in good order");

    private OrderlyEnding() {}

    /** The steps, of which each may be refused where there is nothing to be done. */
    static List<Step> on(LocalDate day) {
        return Stream.of(settled(), over(), met(day), ended(day))
                .flatMap(commands -> commands)
                .map(command -> new Step(day, /* asManager= */ false, command))
                .toList();
    }

    private static Stream<PathwayCommand> settled() {
        return Stream.of(
                about(new SafetyCommand.AllowContact(WORDS)),
                about(new SafetyCommand.CloseConcern(new ConcernId("x1"), Option.some(WORDS))),
                about(new SafetyCommand.CloseConcern(new ConcernId("x2"), Option.some(WORDS))),
                about(new HandOver(new ConnectionId("k1"), new OrganisationId("council"))),
                about(new HandOver(new ConnectionId("k2"), new OrganisationId("council"))),
                about(new CourseCommand.ResumePathway(WORDS)));
    }

    /** What was for a time, and is over by now. */
    private static Stream<PathwayCommand> over() {
        Stream<PathwayCommand> grants = Stream.of(1, 2, 3, 4, 7, 10)
                .map(it -> about(new ExtensionCommand.RecordExpiry(new ExtensionId("e" + it))));
        Stream<PathwayCommand> exemptions =
                Stream.of(ExemptionGround.values()).map(it -> about(new SafetyCommand.EndExemption(it, WORDS)));
        Stream<PathwayCommand> flags = Stream.of(CaseFlag.values()).map(it -> about(new CourseCommand.LowerFlag(it)));
        return Stream.of(grants, exemptions, flags).flatMap(commands -> commands);
    }

    private static Stream<PathwayCommand> met(LocalDate day) {
        ContactId last = new ContactId("last");
        return Stream.of(
                about(new SessionCommand.PlanSession(Contact.builder()
                        .id(last)
                        .plannedFor(day)
                        .content(Content.about(Focus.ENDING_WORK))
                        .build())),
                about(new SessionCommand.RecordAttendance(last, day, 60)),
                about(new SessionCommand.DescribeSession(last, Content.about(Focus.ENDING_WORK, Focus.REVIEW))));
    }

    private static Stream<PathwayCommand> ended(LocalDate day) {
        return Stream.of(
                about(new EndingCommand.AgreeEndingPlan(
                        EndingPlan.builder().agreedOn(day).build())),
                about(new EndingCommand.AnswerEndingConcern(new EndingConcernId("w1"), WORDS)),
                about(new EndingCommand.AnswerEndingConcern(new EndingConcernId("w2"), WORDS)),
                about(new EndingCommand.AnswerEndingConcern(new EndingConcernId("w3"), WORDS)),
                about(new CourseCommand.BeginEnding()),
                about(new EndingCommand.DraftLetter(Journeys.referral(), Option.none())),
                about(new EndingCommand.DischargeClient()),
                about(new RecordConsent(Clients.consent(ConsentScope.SHARE_WITH_REFERRER, day))),
                about(new EndingCommand.IssueLetter(Journeys.referral(), Option.none())));
    }
}
