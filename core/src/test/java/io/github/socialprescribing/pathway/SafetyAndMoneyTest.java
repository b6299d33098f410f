package io.github.socialprescribing.pathway;

import static io.github.socialprescribing.pathway.PathwayCommand.about;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.advocacy.AdvocacyCommand.PrepareApplication;
import io.github.socialprescribing.advocacy.Application;
import io.github.socialprescribing.advocacy.Concern;
import io.github.socialprescribing.advocacy.ConcernKind;
import io.github.socialprescribing.advocacy.EntitlementKinds;
import io.github.socialprescribing.advocacy.SafetyCommand.CloseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.RaiseConcern;
import io.github.socialprescribing.advocacy.SafetyCommand.ReportConcern;
import io.github.socialprescribing.advocacy.Severity;
import io.github.socialprescribing.arbitrary.Journeys;
import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.EndingRefusals;
import io.github.socialprescribing.decision.SupportRefusals;
import io.github.socialprescribing.identity.ApplicationId;
import io.github.socialprescribing.identity.BudgetId;
import io.github.socialprescribing.identity.ConcernId;
import io.github.socialprescribing.identity.NeedId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.identity.SpendId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.resource.MoneyCommand.LinkSpend;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What other areas do on a pathway shows where the pathway is judged. */
class SafetyAndMoneyTest {

    private static final LocalDate TODAY = Journeys.OPENED.plusDays(10);
    private static final Context WORKER = Moments.worker(TODAY);
    private static final Pathway OPENED = Pathway.replay(Journeys.opened());
    private static final ConcernId CONCERN = new ConcernId("sc-1");
    private static final PathwayCommand RAISE = about(new RaiseConcern(Concern.builder()
            .id(CONCERN)
            .kind(ConcernKind.of("neglect"))
            .severity(Severity.CONCERNING)
            .raisedOn(TODAY)
            .build()));
    private static final PathwayCommand DISCHARGE = about(new EndingCommand.DischargeClient());

    private static Pathway does(Pathway pathway, PathwayCommand command) {
        return pathway.after(
                PathwayDecider.decide(pathway, command, WORKER).get().events());
    }

    @Test
    void anOpenConcernBlocksAPlannedDischargeUntilItIsSeenThrough() {
        Pathway open = does(OPENED, RAISE);
        Pathway reported = does(open, about(new ReportConcern(CONCERN, new OrganisationId("council"), TODAY)));
        Pathway closed = does(reported, about(new CloseConcern(CONCERN, Option.some(new Narrative("seen through")))));

        assertThat(PathwayDecider.decide(OPENED, DISCHARGE, WORKER).getLeft().codes())
                .doesNotContain(EndingRefusals.SAFEGUARDING_OPEN);
        assertThat(PathwayDecider.decide(reported, DISCHARGE, WORKER).getLeft().codes())
                .contains(EndingRefusals.SAFEGUARDING_OPEN);
        assertThat(PathwayDecider.decide(closed, DISCHARGE, WORKER).getLeft().codes())
                .doesNotContain(EndingRefusals.SAFEGUARDING_OPEN);
    }

    @Test
    void dangerDoesNotEndWithThePathway() {
        assertThat(RAISE.isAllowedAfterTheEnd()).isTrue();
        assertThat(DISCHARGE.isAllowedAfterTheEnd()).isFalse();
    }

    @Test
    void anApplicationStandsOnThePathway() {
        Application pass = Application.builder()
                .id(new ApplicationId("pass"))
                .kind(EntitlementKinds.BUS_PASS)
                .build();

        assertThat(does(OPENED, about(new PrepareApplication(pass)))
                        .advocacy()
                        .applications()
                        .values())
                .hasSize(1);
    }

    @Test
    void moneyIsLinkedToANeedOfThisPathwayOnly() {
        PathwayCommand link = about(new LinkSpend(new BudgetId("b-1"), new SpendId("tablet"), new NeedId("n-unknown")));

        assertThat(PathwayDecider.decide(OPENED, link, WORKER).getLeft().codes())
                .containsExactly(SupportRefusals.NO_LINKED_NEED);
    }
}
