package io.github.socialprescribing.community;

import static io.github.socialprescribing.decision.Refusal.when;

import io.github.socialprescribing.decision.Advice;
import io.github.socialprescribing.decision.CommunityRefusals;
import io.github.socialprescribing.decision.Decided;
import io.github.socialprescribing.decision.Refusal;
import io.github.socialprescribing.identity.ActorId;
import io.github.socialprescribing.identity.RuleId;
import io.github.socialprescribing.policy.Asked;
import io.github.socialprescribing.policy.Context;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.privacy.Release;
import io.github.socialprescribing.privacy.ShownCount;
import io.github.socialprescribing.provenance.Envelope;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** What the policy says of a gap when somebody acts on it. */
record GapRulings(Gap gap, Context context) {

    private static final Advice SMALL_COUNT = new Advice(
            "a count of so few people was left out of what the panel sees: people could be recognised",
            new RuleId("GAP_COUNT_LEFT_OUT"));

    /** What the paper says of adopting, where a policy has no rule about it. */
    Seq<Refusal> adoptingBeside(CitizensPanel panel, Option<ActorId> confirmer) {
        GapSituation it = situation(panel, confirmer);
        return isSilent(CommunityQuestions.MAY_ADOPT_GAP)
                ? when(!it.byPartner(), CommunityRefusals.NOT_PARTNERS_PANEL)
                        .appendAll(
                                when(it.raisers() == 0 && !it.confirmerNamed(), CommunityRefusals.CONFIRMER_REQUIRED))
                : List.empty();
    }

    /** What the paper says of closing, where a policy has no rule about it. */
    Seq<Refusal> closingBeside(CitizensPanel panel) {
        GapSituation it = situation(panel, gap.adoption().flatMap(Adoption::confirmer));
        boolean theirs = it.raisers() == 0 ? it.byConfirmer() : it.byRaiser();
        return when(
                isSilent(CommunityQuestions.MAY_CONFIRM_CLOSURE) && !theirs, CommunityRefusals.ONLY_RAISER_CONFIRMS);
    }

    private boolean isSilent(Asked<?> asked) {
        return isSilent(asked, context);
    }

    private static boolean isSilent(Asked<?> asked, Context context) {
        String name = asked.question().name();
        return context.policy().rules().forAll(rule -> !rule.questions().contains(name));
    }

    Ruling mayAdopt(CitizensPanel panel, Option<ActorId> confirmer) {
        return context.ask(CommunityQuestions.MAY_ADOPT_GAP, situation(panel, confirmer));
    }

    Ruling mayConfirm(CitizensPanel panel) {
        return context.ask(
                CommunityQuestions.MAY_CONFIRM_CLOSURE,
                situation(panel, gap.adoption().flatMap(Adoption::confirmer)));
    }

    private GapSituation situation(CitizensPanel panel, Option<ActorId> confirmer) {
        ActorId actor = context.recorded().by();
        return GapSituation.builder()
                .raisers(gap.raisers().size())
                .byPartner(panel.sits(actor, Panel.PARTNERS))
                .byRaiser(gap.wasRaisedBy(actor))
                .confirmerNamed(confirmer.isDefined())
                .byConfirmer(confirmer.contains(actor))
                .supplement(context.supplement())
                .build();
    }

    /** What follows from its being public today. */
    Ruling published() {
        return following(today(), /* heard= */ false, /* answered= */ false);
    }

    /** What follows from whoever raised it saying today that it is not met after all: they were heard, and wait anew. */
    Ruling reopened() {
        return following(today(), /* heard= */ true, /* answered= */ false);
    }

    /** What follows, as it stands, from its being public since a day. */
    Ruling publicSince(LocalDate day) {
        Option<LocalDate> waiting = gap.waitingSince(today());
        boolean answered = gap.answeredOn().isDefined();
        return following(
                waiting.getOrElse(day),
                gap.acknowledgedOn().isDefined() || (answered && waiting.isDefined()),
                answered && waiting.isEmpty());
    }

    private LocalDate today() {
        return context.today();
    }

    private Ruling following(LocalDate since, boolean heard, boolean answered) {
        return context.ask(
                CommunityQuestions.AFTER_PUBLICATION,
                PublicationSituation.builder()
                        .daysPublished(context.daysSince(since))
                        .acknowledged(heard)
                        .answered(answered)
                        .supplement(context.supplement())
                        .build());
    }

    /**
     * The first event of something that comes with evidence, of which only what the policy would show is kept.
     *
     * @param evidence what whoever begins it brings along
     * @param event the event, with what is kept of it
     */
    static <E> Decided<Envelope<E>> begin(GapEvidence evidence, Function<GapEvidence, E> event, Context context) {
        GapEvidence shown = showable(evidence, context);
        return context.seal(
                0,
                new Decided<>(
                        List.of(event.apply(shown)),
                        List.empty(),
                        shown.equals(evidence) ? List.empty() : List.of(SMALL_COUNT),
                        mayShow(evidence, context).map(Ruling::explanation)));
    }

    /** What the policy says of showing each count of some evidence to a panel. */
    static Seq<Ruling> mayShow(GapEvidence evidence, Context context) {
        return evidence.unmetNeeds().flatMap(count -> mayShow(count, context));
    }

    /** What of some evidence the policy would show. */
    private static GapEvidence showable(GapEvidence evidence, Context context) {
        return new GapEvidence(
                evidence.unmetNeeds().filter(count -> isShowable(count, context)),
                evidence.testimonies(),
                evidence.factors());
    }

    private static boolean isShowable(ShownCount count, Context context) {
        return mayShow(count, context).forAll(it -> it.refusals().isEmpty())
                && tooSmallBeside(count, context).isEmpty();
    }

    /** What is usual of small counts, where a policy has no rule about them. */
    static Seq<Refusal> tooSmallBeside(GapEvidence evidence, Context context) {
        return evidence.unmetNeeds().flatMap(count -> tooSmallBeside(count, context));
    }

    private static Seq<Refusal> tooSmallBeside(ShownCount count, Context context) {
        boolean small = count.match(people -> people > 0 && people < Release.USUAL_THRESHOLD, bound -> false);
        return when(small && isSilent(CommunityQuestions.MAY_SHOW_COUNT, context), CommunityRefusals.COUNT_TOO_SMALL);
    }

    /** A count that is hidden already is shown as that. */
    private static Option<Ruling> mayShow(ShownCount count, Context context) {
        return count.match(
                people -> Option.some(context.ask(
                        CommunityQuestions.MAY_SHOW_COUNT,
                        DisclosureSituation.builder()
                                .people(people)
                                .supplement(context.supplement())
                                .build())),
                bound -> Option.<Ruling>none());
    }
}
