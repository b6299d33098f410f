package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.session.CancelledBy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.ContactKind;
import io.github.socialprescribing.session.ContactOutcome;
import io.github.socialprescribing.session.Content;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RecordExpiry;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionCommand.RevokeGrant;
import io.github.socialprescribing.session.ExtensionCommand.WithdrawRequest;
import io.github.socialprescribing.session.ExtensionDecision;
import io.github.socialprescribing.session.ExtensionGround;
import io.github.socialprescribing.session.ExtensionRequest;
import io.github.socialprescribing.session.Focus;
import io.github.socialprescribing.session.HalfUnits;
import io.github.socialprescribing.session.SessionCommand.AgreeNumber;
import io.github.socialprescribing.session.SessionCommand.CancelSession;
import io.github.socialprescribing.session.SessionCommand.CorrectOutcome;
import io.github.socialprescribing.session.SessionCommand.DescribeSession;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.github.socialprescribing.session.SessionCommand.RecordAttendance;
import io.github.socialprescribing.session.SessionCommand.RecordCaseReview;
import io.github.socialprescribing.session.SessionCommand.RecordContactAttempt;
import io.github.socialprescribing.session.SessionCommand.RecordCouldNotAttend;
import io.github.socialprescribing.session.SessionCommand.RecordNonAttendance;
import io.github.socialprescribing.session.SessionCommand.RescheduleSession;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Commands about sessions and extensions, of few enough ids to meet. */
final class SessionCommands {

    private SessionCommands() {}

    private static Arbitrary<ContactId> contactIds() {
        return Arbitraries.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).map(it -> new ContactId("c" + it));
    }

    /**
     * Plans of every kind.
     *
     * @param days the days for which something is planned
     */
    static Arbitrary<PathwayCommand> plans(Arbitrary<LocalDate> days) {
        return Combinators.combine(contactIds(), days, Arbitraries.of(ContactKind.class), Arbitraries.of(Focus.class))
                .as((id, day, kind, focus) -> new PathwayCommand.AboutSession(new PlanSession(Contact.builder()
                        .id(id)
                        .kind(kind)
                        .plannedFor(day)
                        .content(Content.about(focus))
                        .build())));
    }

    /**
     * What may become of a plan.
     *
     * @param days the days on which something happens
     */
    static Arbitrary<PathwayCommand> outcomes(Arbitrary<LocalDate> days) {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(-1, 120);
        Arbitrary<PathwayCommand> held = Combinators.combine(contactIds(), days, lengths)
                .as((id, day, minutes) -> new PathwayCommand.AboutSession(new RecordAttendance(id, day, minutes)));
        Arbitrary<PathwayCommand> others = Arbitraries.oneOf(
                contactIds().map(id -> new PathwayCommand.AboutSession(new RecordNonAttendance(id))),
                contactIds()
                        .map(id -> new PathwayCommand.AboutSession(
                                new RecordCouldNotAttend(id, new Narrative("CANARY in hospital")))),
                Combinators.combine(contactIds(), days, Arbitraries.of(CancelledBy.class))
                        .as((id, to, by) ->
                                new PathwayCommand.AboutSession(new RescheduleSession(id, to, Option.none(), by))),
                Combinators.combine(contactIds(), Arbitraries.of(Focus.class))
                        .as((id, focus) ->
                                new PathwayCommand.AboutSession(new DescribeSession(id, Content.about(focus)))),
                Combinators.combine(contactIds(), days)
                        .as((id, day) -> new PathwayCommand.AboutSession(new CorrectOutcome(
                                id, new ContactOutcome.Attended(day, 45), new Narrative("CANARY put right")))),
                Combinators.combine(contactIds(), Arbitraries.of(CancelledBy.class), lengths)
                        .as((id, by, hours) -> new PathwayCommand.AboutSession(new CancelSession(id, by, hours))));
        return Arbitraries.oneOf(held, others);
    }

    /**
     * Reviews of the case.
     *
     * @param days the days on which it is reviewed
     */
    static Arbitrary<PathwayCommand> reviews(Arbitrary<LocalDate> days) {
        return days.map(day -> new PathwayCommand.AboutSession(new RecordCaseReview(day)));
    }

    /**
     * Attempts to reach the client, of which every fourth is answered.
     *
     * @param days the days on which it is tried
     */
    static Arbitrary<PathwayCommand> attempts(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(Channels.TELEPHONE, Channels.TEXT_MESSAGE, Channels.LETTER),
                        Arbitraries.of(true, false, false, false))
                .as((day, hour, channel, reached) -> new PathwayCommand.AboutSession(
                        new RecordContactAttempt(new ContactAttempt(day.atTime(hour, 0), channel, reached))));
    }

    /** Numbers of sessions to agree on, within the offer and outside it. */
    static Arbitrary<PathwayCommand> numbers() {
        return Arbitraries.integers()
                .between(1, 20)
                .map(halves -> new PathwayCommand.AboutSession(new AgreeNumber(new HalfUnits(halves))));
    }

    /**
     * Requests for more, and what may become of them.
     *
     * @param days the days on which a grant expires or a request is looked at again
     */
    static Arbitrary<PathwayCommand> extensions(Arbitrary<LocalDate> days) {
        Arbitrary<ExtensionId> ids = Arbitraries.integers().between(1, 4).map(it -> new ExtensionId("e" + it));
        Arbitrary<HalfUnits> units = Arbitraries.integers().between(1, 8).map(HalfUnits::new);
        Arbitrary<PathwayCommand> asked = Combinators.combine(
                        ids,
                        units,
                        Arbitraries.of(ExtensionGround.class).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(new Narrative("CANARY as the nurse saw it"), new Narrative("CANARY a letter"))
                                .list()
                                .ofMaxSize(2),
                        ids.list().ofMaxSize(1))
                .as((id, asks, grounds, agrees, evidence, precedents) ->
                        new PathwayCommand.AboutExtension(new RequestExtension(ExtensionRequest.builder()
                                .id(id)
                                .unitsAsked(asks)
                                .grounds(LinkedHashSet.ofAll(grounds))
                                .clientAgrees(agrees)
                                .evidence(List.ofAll(evidence))
                                .precedents(LinkedHashSet.ofAll(precedents))
                                .build())));
        Arbitrary<ExtensionDecision> decisions = Arbitraries.oneOf(
                Combinators.combine(units, days.optional())
                        .as((grants, expires) -> new ExtensionDecision.Granted(grants, Option.ofOptional(expires))),
                Arbitraries.just(new ExtensionDecision.Declined(new Narrative("CANARY enough for now"))),
                days.map(ExtensionDecision.Deferred::new));
        return Arbitraries.oneOf(
                asked,
                Combinators.combine(ids, decisions)
                        .as((id, decision) -> new PathwayCommand.AboutExtension(new DecideExtension(id, decision))),
                ids.map(id -> new PathwayCommand.AboutExtension(new WithdrawRequest(id))),
                ids.map(id -> new PathwayCommand.AboutExtension(new RevokeGrant(id, new Narrative("CANARY no more")))),
                ids.map(id -> new PathwayCommand.AboutExtension(new RecordExpiry(id))));
    }
}
