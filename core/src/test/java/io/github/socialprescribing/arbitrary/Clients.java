package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.client.AgeBand;
import io.github.socialprescribing.client.CaringResponsibility;
import io.github.socialprescribing.client.CaringResponsibility.CaredFor;
import io.github.socialprescribing.client.Channels;
import io.github.socialprescribing.client.ClientCommand;
import io.github.socialprescribing.client.Consent;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.client.ContactPreferences;
import io.github.socialprescribing.client.Supporter;
import io.github.socialprescribing.client.WeeklyTime;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.AdjustmentId;
import io.github.socialprescribing.identity.AssetId;
import io.github.socialprescribing.identity.CommunityId;
import io.github.socialprescribing.identity.Id;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.WorkerId;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Commands about a client of every kind, over few ids, so that they meet. */
public final class Clients {

    private Clients() {}

    /**
     * A consent without an end.
     *
     * @param scope to what
     * @param day the day on which it was given
     */
    public static Consent consent(ConsentScope scope, LocalDate day) {
        return Consent.builder()
                .scope(scope)
                .givenOn(day)
                .capturedBy(Moments.WORKER)
                .build();
    }

    /** Contact on weekday mornings, never on a Monday before ten, by letter or telephone. */
    public static ContactPreferences weekdayMornings() {
        return ContactPreferences.builder()
                .channels(LinkedHashSet.of(Channels.LETTER, Channels.TELEPHONE))
                .times(List.of(new WeeklyTime(
                        LinkedHashSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.NOON)))
                .never(List.of(
                        new WeeklyTime(LinkedHashSet.of(DayOfWeek.MONDAY), LocalTime.MIDNIGHT, LocalTime.of(10, 0))))
                .build();
    }

    /**
     * Any command about a client.
     *
     * @param days the days on which consents are given
     */
    public static Arbitrary<ClientCommand> commands(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(
                details(),
                few().map(it -> new ClientCommand.NoteAdjustment(new AdjustmentId("a-" + it))),
                wishes(days).map(it -> it),
                Arbitraries.oneOf(people(), services()).map(ClientCommand.AddSupporter::new),
                supporters().map(ClientCommand.RemoveSupporter::new),
                supporters().map(ClientCommand.CoordinateWith::new),
                supporters().map(ClientCommand.NameCoordinator::new));
    }

    /**
     * What a client may agree to, take back and like.
     *
     * @param days the days on which consents are given
     */
    public static Arbitrary<ClientCommand.TellWish> wishes(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(
                Arbitraries.of(ContactPreferences.none(), weekdayMornings()).map(ClientCommand.ChangePreferences::new),
                Combinators.combine(Arbitraries.of(ConsentScope.class), days)
                        .as((scope, day) -> new ClientCommand.RecordConsent(consent(scope, day))),
                Arbitraries.of(ConsentScope.class).map(ClientCommand.WithdrawConsent::new));
    }

    private static Arbitrary<ClientCommand> details() {
        return Combinators.combine(
                        Arbitraries.of(AgeBand.class).optional(),
                        few(),
                        few().optional(),
                        Arbitraries.of(CaredFor.class))
                .as((age, community, practice, caredFor) -> new ClientCommand.ChangeDetails(
                        Option.ofOptional(age),
                        LinkedHashSet.of(new CommunityId("community-" + community)),
                        Option.ofOptional(practice).map(it -> new OrganisationId("gp-" + it)),
                        LinkedHashSet.of(new CaringResponsibility(
                                caredFor, community, Option.some(new Narrative("CANARY needs much care"))))));
    }

    private static Arbitrary<Supporter> people() {
        return Combinators.combine(few(), Arbitraries.of(Supporter.Tie.class), few().optional())
                .as((id, tie, group) -> new Supporter.Person(
                        new ActorId("person-" + id),
                        tie,
                        Option.ofOptional(group).map(it -> new AssetId("group-" + it)),
                        Option.some(new Narrative("CANARY calls daily"))));
    }

    private static Arbitrary<Supporter> services() {
        return Combinators.combine(few(), Arbitraries.of(true, false))
                .as((id, known) -> new Supporter.ServiceInPlace(
                        new OrganisationId("service-" + id),
                        LocalDate.of(2026, 1, 5),
                        known ? Option.some(new ActorId("adviser-" + id)) : Option.none(),
                        Option.none()));
    }

    private static Arbitrary<Id> supporters() {
        return Combinators.combine(few(), Arbitraries.of(0, 0, 0, 1, 1, 1, 2)).as((id, kind) -> switch (kind) {
            case 0 -> new ActorId("person-" + id);
            case 1 -> new OrganisationId("service-" + id);
            default -> new WorkerId("worker-" + id);
        });
    }

    private static Arbitrary<Integer> few() {
        return Arbitraries.integers().between(1, 3);
    }
}
