package io.github.socialprescribing.community;

import static io.github.socialprescribing.community.Town.CHAIR;
import static io.github.socialprescribing.community.Town.FIRST;
import static io.github.socialprescribing.community.Town.WHY;
import static io.github.socialprescribing.community.Town.resident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialprescribing.community.IssueCommand.AddVoice;
import io.github.socialprescribing.community.IssueCommand.CloseIssue;
import io.github.socialprescribing.community.IssueCommand.RecordResponse;
import io.github.socialprescribing.community.IssueCommand.VoiceIssue;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.RefusalCodes;
import io.github.socialprescribing.decision.Refusals;
import io.github.socialprescribing.identity.IssueId;
import io.github.socialprescribing.identity.OrganisationId;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class IssueDeciderTest {

    private static final IssueCommand ALOUD = new VoiceIssue();

    private static final IssueClaim CLAIM = IssueClaim.builder()
            .id(new IssueId("buses"))
            .community(Town.COMMUNITY)
            .need(NeedKinds.TRANSPORT)
            .claim(new Narrative("a bus in the evening"))
            .addressedTo(new OrganisationId("council"))
            .build();

    private static Issue opened() {
        return Issue.replay(IssueDecider.open(CLAIM, Town.by(CHAIR, FIRST)).events());
    }

    private static Either<Refusals, Decided<Envelope<IssueEvent>>> decide(Issue issue, IssueCommand command) {
        return IssueDecider.decide(issue, command, Town.by(CHAIR, FIRST));
    }

    private static Issue after(Issue issue, IssueCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        issue,
                        (it, command) -> it.after(decide(it, command).get().events()));
    }

    private static Seq<RefusalCode> codes(Issue issue, IssueCommand command) {
        return decide(issue, command).getLeft().codes();
    }

    private static Issue of(int voices) {
        return List.rangeClosed(2, voices)
                .foldLeft(opened(), (issue, number) -> after(issue, new AddVoice(resident(number))));
    }

    @Test
    void isSaidAloudOnceEnoughSayIt() {
        assertThat(codes(of(4), ALOUD)).containsExactly(CommunityRefusals.TOO_FEW_VOICES);
        assertThat(after(of(5), ALOUD).voicedOn()).contains(FIRST);
    }

    @Test
    void tellsHowManyAreNeededButNotHowManyThereAre() {
        assertThat(decide(of(4), ALOUD).getLeft().all().head().sentence()).endsWith("(voices needed = 5)");
    }

    /** "Not forces of nature but big, structural, deliberate things". */
    @Test
    void showsWhatPressesOnPeopleAndNoCountOfSoFewThatTheyCouldBeKnown() {
        ContextFactor cuts =
                new ContextFactor(FactorKinds.AUSTERITY, ContextFactor.Level.HIGH, FIRST.minusYears(1), Option.none());
        GapEvidence few = GapEvidence.none().with(cuts).with(new ShownCount.Exactly(3));
        var decided = IssueDecider.open(CLAIM.showing(few), Town.by(CHAIR, FIRST));

        assertThat(Issue.replay(decided.events()).claim().evidence())
                .isEqualTo(GapEvidence.none().with(cuts));
        assertThat(decided.advice()).hasSize(1);
        assertThat(IssueDecider.open(CLAIM.showing(GapEvidence.none().with(cuts)), Town.by(CHAIR, FIRST))
                        .advice())
                .isEmpty();
    }

    @Test
    void countsEachVoiceOnce() {
        assertThat(codes(opened(), new AddVoice(CHAIR))).containsExactly(RefusalCodes.DUPLICATE_ID);
        assertThat(of(5).voices()).hasSize(5);
    }

    @Test
    void isAnsweredAndSaidAgainWhereTheReplyIsNone() {
        Issue replied = after(of(5), ALOUD, new RecordResponse(WHY));

        assertThat(replied.responses()).containsExactly(WHY);
        assertThat(after(replied, ALOUD).status()).isEqualTo(IssueStatus.VOICED);
        assertThat(after(replied, new CloseIssue(Option.none())).status().isFinal())
                .isTrue();
        assertThat(codes(of(5), new RecordResponse(WHY))).containsExactly(RefusalCodes.ILLEGAL_TRANSITION);
    }

    @Test
    void isNotGivenUpWithoutAReasonOrAReply() {
        assertThat(codes(opened(), new CloseIssue(Option.none()))).containsExactly(RefusalCodes.REASON_REQUIRED);

        Issue closed = after(opened(), new CloseIssue(Option.some(WHY)));
        assertThat(codes(closed, new AddVoice(resident(2)))).containsExactly(RefusalCodes.TERMINAL_STATE);
        assertThat(codes(closed, ALOUD)).containsExactly(RefusalCodes.TERMINAL_STATE, CommunityRefusals.TOO_FEW_VOICES);
    }

    @Test
    void beginsWhenItIsOpened() {
        assertThatThrownBy(() -> Issue.replay(List.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
