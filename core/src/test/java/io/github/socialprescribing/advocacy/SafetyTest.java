package io.github.socialprescribing.advocacy;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.SafetyCommand.AllowContact;
import io.github.socialprescribing.advocacy.SafetyCommand.CloseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.ForbidContact;
import io.github.socialprescribing.advocacy.SafetyCommand.MonitorConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RaiseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordDisclosure;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordNoKnownRisks;
import io.github.socialprescribing.advocacy.SafetyCommand.RecordRisk;
import io.github.socialprescribing.advocacy.SafetyCommand.ReportConcern;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.decision.SessionRefusals;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.ContactId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.pathway.Pathway;
import io.github.socialprescribing.pathway.PathwayDecider;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.NoPolicy;
import io.github.socialprescribing.session.Contact;
import io.github.socialprescribing.session.SessionCommand.PlanSession;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SafetyTest {

    private static final LocalDate TODAY = Journeys.OPENED.plusDays(10);
    private static final Context WORKER = Moments.worker(TODAY);
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final ConcernId FIRST = new ConcernId("sc-1");
    private static final Option<Narrative> OUTCOME = Option.some(new Narrative("CANARY safe with her sister"));

    private static Concern concern(String id, LocalDate day) {
        return Concern.builder()
                .id(new ConcernId(id))
                .kind(ConcernKind.of("exploitation"))
                .severity(Severity.SERIOUS)
                .raisedOn(day)
                .words(Option.some(new Narrative("CANARY said this")))
                .build();
    }

    private static Safety does(Safety safety, SafetyCommand command) {
        return SafetyDecider.decide(safety, command, WORKER).get().events().foldLeft(safety, Safety::after);
    }

    private static Seq<RefusalCode> refusals(Safety safety, SafetyCommand command) {
        var refusals = SafetyDecider.decide(safety, command, WORKER).getLeft();
        assertThat(refusals.all()).allMatch(refusal -> !refusal.remedy().isBlank());
        return refusals.codes();
    }

    private static final Safety RAISED = does(Safety.notAsked(), new RaiseConcern(concern("sc-1", TODAY)));
    private static final Safety REPORTED = does(RAISED, new ReportConcern(FIRST, COUNCIL, TODAY));
    private static final Safety CLOSED = does(REPORTED, new CloseConcern(FIRST, OUTCOME));

    private static Seq<String> dutiesOfRaising(Context context) {
        return SafetyDecider.decide(Safety.notAsked(), new RaiseConcern(concern("sc-1", TODAY)), context)
                .get()
                .duties()
                .map(Object::toString);
    }

    @Test
    void raisingAConcernObligesToReportItAtOnceAndToTellAManagerWhereThePolicySaysSo() {
        assertThat(RAISED.isOpen()).isTrue();
        assertThat(dutiesOfRaising(WORKER)).hasSize(2).contains("REPORT_SAFEGUARDING at once");
        assertThat(dutiesOfRaising(WORKER)).anyMatch(duty -> duty.startsWith("TELL_MANAGER"));
        assertThat(dutiesOfRaising(Moments.manager(TODAY))).containsExactly("REPORT_SAFEGUARDING at once");
        assertThat(dutiesOfRaising(Moments.of(TODAY, Moments.WORKER, Roles.LINK_WORKER, NoPolicy.policy())))
                .isEmpty();
    }

    @Test
    void aConcernIsReportedWatchedAndSeenThrough() {
        Safety watched = does(REPORTED, new MonitorConcern(FIRST));

        assertThat(REPORTED.find(FIRST).get().reportedTo()).containsExactly(COUNCIL);
        assertThat(watched.find(FIRST).get().status()).isEqualTo(ConcernStatus.MONITORED);
        assertThat(watched.isOpen()).isTrue();
        assertThat(does(watched, new CloseConcern(FIRST, OUTCOME)).isOpen()).isFalse();
    }

    @Test
    void whatWasToldWithoutConsentStandsOnRecordWithItsBasis() {
        Disclosure disclosure = new Disclosure(
                ConsentScope.SHARE_WITH_FAMILY, COUNCIL, OUTCOME.get(), new Narrative("CANARY duty of care"), TODAY);
        Disclosure early =
                new Disclosure(disclosure.scope(), COUNCIL, disclosure.told(), disclosure.basis(), TODAY.plusDays(1));

        assertThat(does(RAISED, new RecordDisclosure(disclosure)).disclosures()).containsExactly(disclosure);
        assertThat(disclosure.toString()).doesNotContain("CANARY");
        assertThat(refusals(RAISED, new RecordDisclosure(early))).containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void severalConcernsMayBeOpenAndTheLastOneCounts() {
        Safety two = does(REPORTED, new RaiseConcern(concern("sc-2", TODAY)));

        assertThat(does(two, new CloseConcern(FIRST, OUTCOME)).isOpen()).isTrue();
    }

    @Test
    void refusesToCloseUnreportedAndWithoutOutcomeAndSaysBoth() {
        assertThat(refusals(RAISED, new CloseConcern(FIRST, Option.none())))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION, EndingRefusals.OUTCOME_REQUIRED);
        assertThat(refusals(REPORTED, new CloseConcern(FIRST, Option.none())))
                .containsExactly(EndingRefusals.OUTCOME_REQUIRED);
    }

    @Test
    void aClosedConcernStaysClosed() {
        assertThat(refusals(CLOSED, new ReportConcern(FIRST, COUNCIL, TODAY)))
                .containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refusals(CLOSED, new MonitorConcern(FIRST))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(refusals(CLOSED, new CloseConcern(FIRST, OUTCOME))).containsExactly(RefusalCodes.TERMINAL_STATE);
    }

    @Test
    void refusesWhatIsUnknownKnownAlreadyOrNotYet() {
        assertThat(refusals(Safety.notAsked(), new MonitorConcern(FIRST))).containsExactly(RefusalCodes.NOT_FOUND);
        assertThat(refusals(RAISED, new RaiseConcern(concern("sc-1", TODAY.plusDays(1)))))
                .containsExactly(RefusalCodes.DUPLICATE_ID, RefusalCodes.NOT_YET);
        assertThat(refusals(RAISED, new ReportConcern(FIRST, COUNCIL, TODAY.minusDays(1))))
                .containsExactly(RefusalCodes.DATE_BEFORE_START);
        assertThat(refusals(RAISED, new ReportConcern(FIRST, COUNCIL, TODAY.plusDays(1))))
                .containsExactly(RefusalCodes.NOT_YET);
    }

    @Test
    void contactIsForbiddenAndAllowedAgain() {
        Safety forbidden = does(Safety.notAsked(), new ForbidContact(new Narrative("he reads her letters")));

        assertThat(forbidden.contactForbidden()).isTrue();
        assertThat(refusals(forbidden, new ForbidContact(new Narrative("again"))))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
        assertThat(does(forbidden, new AllowContact(new Narrative("she moved"))).contactForbidden())
                .isFalse();
        assertThat(refusals(Safety.notAsked(), new AllowContact(new Narrative("why"))))
                .containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void tellsNobodysStory() {
        assertThat(CLOSED.toString()).doesNotContain("CANARY");
    }

    @Test
    void anOpenConcernOnAPathwayLetsContactGoOnBeyondTheOffer() {
        Pathway pathway = Pathway.replay(Journeys.opened());
        for (int place = 1; place <= 8; place++) {
            pathway = pathway.after(
                    PathwayDecider.decide(pathway, plan(place), WORKER).get().events());
        }
        assertThat(PathwayDecider.decide(pathway, plan(9), WORKER).getLeft().codes())
                .contains(SessionRefusals.SESSION_LIMIT_REACHED);

        Pathway open =
                pathway.after(PathwayDecider.decide(pathway, about(new RaiseConcern(concern("sc-1", TODAY))), WORKER)
                        .get()
                        .events());
        assertThat(PathwayDecider.decide(open, plan(9), WORKER).isRight()).isTrue();
    }

    private static PlanSession plan(int place) {
        return new PlanSession(Contact.builder()
                .id(new ContactId("c" + place))
                .plannedFor(TODAY.plusDays(place))
                .build());
    }

    @Provide
    Arbitrary<List<SafetyCommand>> commands() {
        Arbitrary<ConcernId> ids = Arbitraries.integers().between(1, 3).map(it -> new ConcernId("sc-" + it));
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-3, 1).map(TODAY::plusDays);
        Arbitrary<SafetyCommand> commands = Arbitraries.oneOf(
                Combinators.combine(ids, days).as((id, day) -> new RaiseConcern(concern(id.value(), day))),
                Combinators.combine(ids, days).as((id, day) -> new ReportConcern(id, COUNCIL, day)),
                ids.map(MonitorConcern::new),
                Combinators.combine(ids, Arbitraries.of(OUTCOME, Option.<Narrative>none()))
                        .as(CloseConcern::new),
                days.map(RecordNoKnownRisks::new),
                days.map(day -> new RecordRisk(new KnownRisk(RiskKinds.ARSON, day, Option.none()))));
        return commands.list().ofMaxSize(40);
    }

    @Property(tries = 200)
    void isOpenExactlyWhileAConcernIsRaisedAndNotClosed(@ForAll("commands") List<SafetyCommand> commands) {
        Safety safety = Safety.notAsked();
        Map<ConcernId, Boolean> open = LinkedHashMap.empty();
        for (SafetyCommand command : commands) {
            Safety before = safety;
            var answer = SafetyDecider.decide(before, command, WORKER);
            safety = answer.fold(refusals -> before, decided -> decided.events().foldLeft(before, Safety::after));
            if (answer.isRight() && command instanceof RaiseConcern raise) {
                open = open.put(raise.concern().id(), true);
            }
            if (answer.isRight() && command instanceof CloseConcern close) {
                open = open.put(close.concern(), false);
            }
            Safety after = safety;
            before.concerns().values().forEach(known -> {
                ConcernStatus now = after.find(known.concern().id()).get().status();
                assertThat(now == known.status() || known.status().next().contains(now))
                        .isTrue();
            });
            assertThat(safety.isOpen()).isEqualTo(open.values().exists(it -> it));
        }
    }
}
