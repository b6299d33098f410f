package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.CHARITY;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.needsDecision;
import static io.github.socialprescribing.policy.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.community.GapCommand.AdoptGap;
import io.github.socialprescribing.community.GapCommand.ShareGap;
import io.github.socialprescribing.community.PanelCommand.InviteMember;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Role;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.profile.Tiers;
import io.github.socialprescribing.provenance.Assent;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a service leaves it to people who joins a panel and which gap is taken on, the record tells whose yes it was. */
class WhoSaidYesTest {

    private static final InviteMember NEIGHBOUR = new InviteMember(Seat.ofResident(new ActorId("neighbour")));
    private static final AdoptGap ADOPT = new AdoptGap(Option.none());
    private static final Assent CHAIRS = yes(CHAIR, Roles.PANEL_CHAIR, FIRST.plusDays(30));
    private static final Seq<Assent> OTHERS = List.of(
            yes(CHARITY, Roles.LINK_WORKER, FIRST.plusDays(30)), yes(CHAIR, Roles.PANEL_CHAIR, FIRST.minusDays(1)));

    private static final Policy ASKING = Town.POLICY
            .toDraft()
            .withRules(
                    asks("OUR-01", CommunityQuestions.MAY_JOIN_PANEL.question()),
                    asks("OUR-02", CommunityQuestions.MAY_ADOPT_GAP.question()))
            .build()
            .get();

    private static Rule asks(String id, Question question) {
        return rule(id).in(Tiers.COMMUNITY)
                .asked(question)
                .says("the chair of the panel looks at each case")
                .then(needsDecision("the chair knows the panel", Roles.PANEL_CHAIR))
                .from(assumed("for trials"));
    }

    private static Assent yes(ActorId by, Role role, LocalDate expires) {
        return new Assent(by, role, new Narrative("it helps the town"), expires);
    }

    private static Context bringing(Seq<Assent> assents) {
        return Moments.of(FIRST.plusDays(7), CHARITY, Roles.LINK_WORKER, ASKING).with(List.empty(), assents);
    }

    @Test
    void whoJoinedAPanelJoinedByTheYesOfItsChair() {
        assertThat(PanelDecider.decide(Town.forming(), NEIGHBOUR, bringing(OTHERS))
                        .getLeft()
                        .codes())
                .contains(RefusalCodes.DECISION_NEEDED);
        assertThat(PanelDecider.decide(Town.forming(), NEIGHBOUR, bringing(OTHERS.append(CHAIRS)))
                        .get()
                        .events()
                        .map(Envelope::assents))
                .containsExactly(List.of(CHAIRS));
    }

    @Test
    void whatWasTakenOnWasTakenOnByTheYesOfTheChair() {
        Gap shared = Town.after(Town.raised(), CHAIR, new ShareGap());

        assertThat(GapDecider.decide(shared, ADOPT, Town.panel(), bringing(OTHERS))
                        .isLeft())
                .isTrue();
        assertThat(GapDecider.decide(shared, ADOPT, Town.panel(), bringing(OTHERS.append(CHAIRS)))
                        .get()
                        .events()
                        .map(Envelope::assents))
                .containsExactly(List.of(CHAIRS));
    }

    @Test
    void whereNobodyIsAskedNobodysYesIsOnRecord() {
        Context plain = Town.by(CHARITY, FIRST).with(List.empty(), List.of(CHAIRS));

        assertThat(PanelDecider.decide(Town.forming(), NEIGHBOUR, plain)
                        .get()
                        .events()
                        .flatMap(Envelope::assents))
                .isEmpty();
    }
}
