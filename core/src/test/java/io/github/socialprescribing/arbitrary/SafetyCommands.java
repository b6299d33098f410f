package io.github.socialprescribing.arbitrary;

import io.github.socialprescribing.advocacy.Concern;
import io.github.socialprescribing.advocacy.ConcernKind;
import io.github.socialprescribing.advocacy.Disclosure;
import io.github.socialprescribing.advocacy.ExemptionGround;
import io.github.socialprescribing.advocacy.KnownRisk;
import io.github.socialprescribing.advocacy.RiskKind;
import io.github.socialprescribing.advocacy.SafetyCommand;
import io.github.socialprescribing.advocacy.Severity;
import io.github.socialprescribing.client.ConsentScope;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.pathway.PathwayCommand;
import io.github.socialprescribing.privacy.Narrative;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Commands about a person's safety, of few enough ids to meet. */
public final class SafetyCommands {

    private static final Narrative WORDS = new Narrative("CANARY as it was told");
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final RiskKind ARSON = RiskKind.of("arson");

    private SafetyCommands() {}

    /**
     * Concerns, risks and whether the client may be contacted.
     *
     * @param days the days on which something is raised, reported or known
     */
    public static Arbitrary<SafetyCommand> about(Arbitrary<LocalDate> days) {
        Arbitrary<ConcernId> ids = Arbitraries.integers().between(1, 2).map(it -> new ConcernId("x" + it));
        return Arbitraries.oneOf(
                Combinators.combine(ids, days).as((id, day) -> new SafetyCommand.RaiseConcern(concern(id, day))),
                Combinators.combine(ids, days).as((id, day) -> new SafetyCommand.ReportConcern(id, COUNCIL, day)),
                ids.map(SafetyCommand.MonitorConcern::new),
                ids.map(id -> new SafetyCommand.CloseConcern(id, Option.some(WORDS))),
                days.map(day -> new SafetyCommand.RecordRisk(new KnownRisk(ARSON, day, Option.some(WORDS)))),
                Arbitraries.just(new SafetyCommand.TakeBackRisk(ARSON, WORDS)),
                days.map(SafetyCommand.RecordNoKnownRisks::new),
                days.map(day -> new SafetyCommand.RecordDisclosure(
                        new Disclosure(ConsentScope.SHARE_WITH_ASSET, COUNCIL, WORDS, WORDS, day))),
                Arbitraries.<SafetyCommand>of(
                        new SafetyCommand.ForbidContact(WORDS), new SafetyCommand.AllowContact(WORDS)),
                Arbitraries.of(ExemptionGround.class).map(it -> new SafetyCommand.ExemptFromClosure(it, WORDS)),
                Arbitraries.of(ExemptionGround.class).map(it -> new SafetyCommand.EndExemption(it, WORDS)),
                days.map(day -> new SafetyCommand.RecordWelfareCheck(day, WORDS)));
    }

    /** A concern that is seen through, and a risk that turns out to be none. */
    static PathwayCommand[] episode(int number, LocalDate day) {
        ConcernId id = new ConcernId("x" + number);
        return new PathwayCommand[] {
            PathwayCommand.about(new SafetyCommand.RaiseConcern(concern(id, day))),
            PathwayCommand.about(new SafetyCommand.ReportConcern(id, COUNCIL, day)),
            PathwayCommand.about(new SafetyCommand.MonitorConcern(id)),
            PathwayCommand.about(new SafetyCommand.CloseConcern(id, Option.some(WORDS))),
            PathwayCommand.about(new SafetyCommand.RecordRisk(new KnownRisk(ARSON, day, Option.some(WORDS)))),
            PathwayCommand.about(new SafetyCommand.TakeBackRisk(ARSON, WORDS))
        };
    }

    private static Concern concern(ConcernId id, LocalDate day) {
        return Concern.builder()
                .id(id)
                .kind(ConcernKind.of("neglect"))
                .severity(Severity.CONCERNING)
                .raisedOn(day)
                .words(Option.some(WORDS))
                .build();
    }
}
