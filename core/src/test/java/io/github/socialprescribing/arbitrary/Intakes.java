package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.client.Channel;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.Consents;
import io.github.socialprescribing.client.ContactAttempt;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ClientId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.ReferralId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.referral.Circumstances;
import io.github.socialprescribing.referral.DeclinedBy;
import io.github.socialprescribing.referral.HandOver;
import io.github.socialprescribing.referral.IntakeCommand;
import io.github.socialprescribing.referral.OpenDoorAgreement;
import io.github.socialprescribing.referral.Referral;
import io.github.socialprescribing.referral.ReferralOrigin;
import io.github.socialprescribing.referral.ReferralRoutes;
import io.github.socialprescribing.workforce.Candidate;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One referral, what surrounds it, and commands of every kind about it. */
public final class Intakes {

    /** The day on which the referral was received. */
    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    /** The service that received it. */
    public static final OrganisationId US = new OrganisationId("us");

    /** A partner with an open door. */
    public static final OrganisationId PARTNER = new OrganisationId("night-cafe");

    /** A party that had the client before. */
    public static final OrganisationId BEFORE = new OrganisationId("advice-shop");

    /** A party with which nothing is agreed. */
    public static final OrganisationId STRANGER = new OrganisationId("far-away");

    /** A worker who has room. */
    public static final WorkerId FREE = new WorkerId("worker-1");

    /** A worker whose caseload is full. */
    public static final WorkerId FULL = new WorkerId("worker-2");

    /** A policy with every rule about referrals that the tests meet. */
    public static final Policy POLICY = RuleCatalogue.draft(
                    "INTAKE", "1", "CON-01", "CON-02", "CON-03", "REN-02", "CAP-01", "CAP-05", "ATT-06", "ATT-06.lapse")
            .withOverrides(OverrideRight.of("CAP-01", Roles.MANAGER))
            .build()
            .get();

    private Intakes() {}

    /** The referral, with the consent that it needs. */
    public static Referral referral() {
        return Referral.builder()
                .id(new ReferralId("r-1"))
                .client(new ClientId("c-1"))
                .origin(new ReferralOrigin.ReferredBy(
                        ReferralRoutes.OPEN_DOOR, new ActorId("adviser-1"), Option.some(BEFORE)))
                .reasons(LinkedHashSet.of(NeedKinds.MENTAL_HEALTH))
                .receivedOn(RECEIVED)
                .consents(Consents.none().with(consent(RECEIVED)))
                .build();
    }

    /**
     * A consent to the referral.
     *
     * @param day the day on which it was given
     */
    public static Consent consent(LocalDate day) {
        return Consent.builder()
                .scope(ConsentScope.REFERRAL)
                .givenOn(day)
                .capturedBy(Moments.WORKER)
                .build();
    }

    /** A service with two workers and one agreement. */
    public static Circumstances circumstances() {
        return Circumstances.builder()
                .candidates(List.of(
                        Candidate.builder().worker(FREE).build(),
                        Candidate.builder()
                                .worker(FULL)
                                .caseload(400)
                                .servedBefore(true)
                                .build()))
                .us(Option.some(US))
                .agreements(List.of(new OpenDoorAgreement(
                        LinkedHashSet.of(US, PARTNER, BEFORE), List.of("a room"), RECEIVED, Option.none())))
                .build();
    }

    /**
     * An attempt to reach the client on a morning.
     *
     * @param day the day
     * @param channel in which way
     * @param reached whether they answered
     */
    public static IntakeCommand attempt(LocalDate day, Channel channel, boolean reached) {
        return new IntakeCommand.RecordContactAttempt(new ContactAttempt(day.atTime(9, 30), channel, reached));
    }

    /** Any command about a referral, most with a chance of being accepted. */
    public static Arbitrary<IntakeCommand> commands() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, steps()),
                Tuple.of(6, attempts()),
                Tuple.of(
                        2,
                        Arbitraries.<IntakeCommand>of(
                                new IntakeCommand.RecordConsent(consent(RECEIVED)),
                                new IntakeCommand.WithdrawConsent(ConsentScope.REFERRAL))),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of("CAP-01", "REN-02", "CON-01", "LIM-99"),
                                        Arbitraries.integers().between(0, 90))
                                .as((rule, day) -> new IntakeCommand.OverrideRule(
                                        new RuleId(rule), new Narrative("CANARY agreed"), RECEIVED.plusDays(day)))),
                Tuple.of(
                        2,
                        steps().map(it -> new IntakeCommand.Approve(
                                it, new Narrative("CANARY it is right"), RECEIVED.plusDays(90)))));
    }

    private static Arbitrary<IntakeCommand> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 60),
                        Arbitraries.of(Channels.standard().terms().asJava()),
                        Arbitraries.of(true, false, false, false))
                .as((day, channel, reached) -> attempt(RECEIVED.plusDays(day), channel, reached));
    }

    private static Arbitrary<IntakeCommand> steps() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(new IntakeCommand.AcceptReferral())),
                Tuple.of(
                        5,
                        Combinators.combine(
                                        Arbitraries.integers().between(1, 4),
                                        Arbitraries.integers().between(-3, 9).optional())
                                .as((band, day) -> new IntakeCommand.QueueReferral(
                                        band, Option.ofOptional(day).map(RECEIVED::plusDays)))),
                Tuple.of(
                        4,
                        Arbitraries.of(FREE, FULL, new WorkerId("worker-9")).map(IntakeCommand.AllocateReferral::new)),
                Tuple.of(2, Arbitraries.just(new IntakeCommand.LapseReferral())),
                Tuple.of(1, ends()));
    }

    private static Arbitrary<IntakeCommand> ends() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(DeclinedBy.class), Arbitraries.of(true, false))
                        .as((by, said) -> new IntakeCommand.DeclineReferral(
                                by, said ? Option.some(new Narrative("CANARY it does not fit")) : Option.none())),
                Combinators.combine(Arbitraries.of(PARTNER, BEFORE, STRANGER, US), Arbitraries.of(HandOver.class))
                        .as(IntakeCommand.RedirectReferral::new),
                Arbitraries.just(new IntakeCommand.WithdrawReferral(new Narrative("CANARY no longer wanted"))));
    }
}
