package io.github.socialprescribing.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialprescribing.arbitrary.Moments;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.ExtensionId;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.privacy.Narrative;
import io.github.socialprescribing.privacy.Redaction;
import io.github.socialprescribing.profile.RuleCatalogue;
import io.github.socialprescribing.session.ExtensionCommand.DecideExtension;
import io.github.socialprescribing.session.ExtensionCommand.RequestExtension;
import io.github.socialprescribing.session.ExtensionCommand.WithdrawRequest;
import io.github.socialprescribing.session.Extensions.Extension;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is said for a request, how the case was answered before, and by whom. */
class PrecedentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Narrative SEEN = new Narrative("CANARY the pharmacist waits for the blood test");
    private static final ExtensionDecision ONE_MORE =
            new ExtensionDecision.Granted(HalfUnits.ofSessions(1), Option.none());

    private static ExtensionId id(int number) {
        return new ExtensionId("extension-" + number);
    }

    private static ExtensionRequest request(int number, ExtensionGround ground, ExtensionId... precedents) {
        return ExtensionRequest.builder()
                .id(id(number))
                .unitsAsked(HalfUnits.ofSessions(2))
                .grounds(LinkedHashSet.of(ground))
                .evidence(List.of(SEEN))
                .precedents(LinkedHashSet.of(precedents))
                .clientAgrees(true)
                .build();
    }

    private static Support after(Support support, Context context, ExtensionCommand... commands) {
        return List.of(commands)
                .foldLeft(
                        support,
                        (before, command) -> ExtensionDecider.decide(before, command, context)
                                .get()
                                .events()
                                .foldLeft(before, Support::after));
    }

    /** Of three requests one was granted, one taken back, and one refused. */
    private static Support asked() {
        Support granted = after(
                after(
                        Support.startingOn(DAY),
                        Moments.worker(DAY),
                        new RequestExtension(request(1, ExtensionGround.COMPLEXITY))),
                Moments.manager(DAY),
                new DecideExtension(id(1), ONE_MORE));
        return after(
                after(
                        granted,
                        Moments.worker(DAY),
                        new RequestExtension(request(2, ExtensionGround.COMPLEXITY, id(1))),
                        new WithdrawRequest(id(2)),
                        new RequestExtension(request(3, ExtensionGround.LIFE_EVENT))),
                Moments.manager(DAY),
                new DecideExtension(id(3), new ExtensionDecision.Declined(SEEN)));
    }

    @Test
    void findsHowTheSameGroundWasAnsweredBefore() {
        Extensions extensions = asked().extensions();

        assertThat(extensions.precedents(LinkedHashSet.of(ExtensionGround.COMPLEXITY)))
                .extracting(it -> it.request().id())
                .containsExactly(id(1));
        assertThat(extensions.precedents(LinkedHashSet.of(ExtensionGround.COMPLEXITY, ExtensionGround.LIFE_EVENT)))
                .hasSize(2);
        assertThat(extensions.precedents(LinkedHashSet.of(ExtensionGround.NEW_NEED)))
                .isEmpty();
    }

    @Test
    void tellsWhoGrantedTheirOwnRequest() {
        Context alone = Moments.of(
                DAY,
                new ActorId("manager-9"),
                Roles.MANAGER,
                RuleCatalogue.draft("ALONE", "1", "EXT-01").build().get());
        Extension own = after(
                        Support.startingOn(DAY),
                        alone,
                        new RequestExtension(request(1, ExtensionGround.COMPLEXITY)),
                        new DecideExtension(id(1), ONE_MORE))
                .extensions()
                .find(id(1))
                .get();

        assertThat(own.isSelfApproved()).isTrue();
        assertThat(own.decidedBy()).containsExactly(new ActorId("manager-9"));
        assertThat(asked().extensions().all().filter(Extension::isSelfApproved)).isEmpty();
    }

    @Test
    void evidenceIsShownToNobodyAndErased() {
        Extensions extensions = asked().extensions();

        assertThat(extensions.toString()).doesNotContain("CANARY");
        assertThat(Redaction.of(extensions).find(id(1)).get().request().evidence())
                .containsExactly(Redaction.MARK);
    }
}
