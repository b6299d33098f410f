package io.github.socialprescribing.examples;

import static io.github.socialprescribing.policy.Rules.assumed;
import static io.github.socialprescribing.policy.Rules.oblige;
import static io.github.socialprescribing.policy.Rules.refuse;
import static io.github.socialprescribing.policy.Rules.rule;
import static io.github.socialprescribing.policy.Rules.within;

import io.github.socialprescribing.decision.Due;
import io.github.socialprescribing.decision.RefusalCode;
import io.github.socialprescribing.decision.Roles;
import io.github.socialprescribing.need.NeedKind;
import io.github.socialprescribing.need.NeedKinds;
import io.github.socialprescribing.policy.CountFact;
import io.github.socialprescribing.policy.FactValues;
import io.github.socialprescribing.policy.FlagFact;
import io.github.socialprescribing.policy.OverrideRight;
import io.github.socialprescribing.policy.Policy;
import io.github.socialprescribing.policy.PolicyDraft;
import io.github.socialprescribing.policy.Question;
import io.github.socialprescribing.policy.Rule;
import io.github.socialprescribing.policy.Ruling;
import io.github.socialprescribing.profile.Cesp;
import io.github.socialprescribing.profile.Oddity;
import io.github.socialprescribing.profile.ProfileLint;
import io.github.socialprescribing.profile.Tiers;
import io.github.socialprescribing.session.SessionQuestions;
import io.github.socialprescribing.session.SessionSituation;
import io.github.socialprescribing.vocabulary.Code;
import io.github.socialprescribing.vocabulary.Vocabulary;
import io.vavr.collection.List;
import java.io.PrintStream;
import java.time.LocalDate;

/**
 * A service speaks its own language: it adds a word, a fact and a rule to the policy that it took up. Nothing is
 * subclassed, and a mistake in the draft is told before anybody is affected by it.
 */
public final class OwnWordsOwnRules {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final NeedKind INTERPRETING =
            new NeedKind(new Code("https://riverside.example/needs", "interpreting"));
    private static final Vocabulary<NeedKind> OUR_NEEDS =
            NeedKinds.standard().with(INTERPRETING, "somebody who speaks my language");

    private static final FlagFact NO_INTERPRETER = FlagFact.of(
                    "no-interpreter", "the client speaks no English and no interpreter is booked")
            .thatCanChange();

    private static final RefusalCode NOBODY_TO_INTERPRET = new RefusalCode(
            "NOBODY_TO_INTERPRET",
            "the client speaks no English and no interpreter is booked",
            "book an interpreter, and plan the session then");

    private static final Question MAY_PLAN =
            SessionQuestions.MAY_PLAN_SESSION.question().with(NO_INTERPRETER);

    private static final Rule OUR_RULE = rule("OUR-01")
            .in(Tiers.ATTENDANCE)
            .asked(MAY_PLAN)
            .says("no session is planned at which nobody understands the other")
            .when(NO_INTERPRETER.isTrue())
            .then(refuse(NOBODY_TO_INTERPRET))
            .from(assumed("a nod is no consent, and a relative is no interpreter"));

    private final Story story;

    private OwnWordsOwnRules(Story story) {
        this.story = story;
    }

    /**
     * Tells the story on the terminal.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        OwnWordsOwnRules walkthrough = new OwnWordsOwnRules(new Story(out));
        walkthrough.addAWord();
        walkthrough.ask(walkthrough.addARule());
        walkthrough.makeMistakes();
        walkthrough.lookForWhatIsOdd();
    }

    private void addAWord() {
        story.chapter("A word of our own");
        story.say("The service has a word for a need that no standard list has.");
        story.wrapped("    our word        ", OUR_NEEDS.label(INTERPRETING));
        story.wrapped("    a standard one  ", OUR_NEEDS.label(NeedKinds.FOOD));
        story.line("    words           " + NeedKinds.standard().terms().size() + " before, "
                + OUR_NEEDS.terms().size() + " now");
    }

    /** The policy of the source paper with one rule more. */
    private Policy addARule() {
        story.chapter("A rule of our own");
        Policy ours = Cesp.draft()
                .withVersion("1-riverside")
                .replacing(MAY_PLAN)
                .withRules(OUR_RULE)
                .build()
                .getOrElseThrow(faults -> new IllegalStateException(faults.toString()));
        story.wrapped("    fact      ", NO_INTERPRETER.meaning());
        story.wrapped("    rule      ", OUR_RULE.says() + " (" + OUR_RULE.id() + ")");
        story.wrapped("    because   ", OUR_RULE.provenance().inWords());
        story.say("It is another policy now, and every decision will carry its mark.");
        story.line("    before    " + mark(Cesp.policy()));
        story.line("    now       " + mark(ours));
        return ours;
    }

    private static String mark(Policy policy) {
        return policy.id() + " " + policy.version() + ", " + policy.rules().size() + " rules, hash "
                + policy.hash().substring(0, 12) + "…";
    }

    private void ask(Policy ours) {
        story.chapter("It decides");
        Ruling without = ruling(ours, /* noInterpreter= */ true);
        story.tell(
                "The link worker plans a first session; no interpreter is booked.", without.unless(List.empty(), DAY));
        story.whatIf(without.explanation());
        story.say("What each rule said:");
        story.why(without.explanation());
        Ruling with = ruling(ours, /* noInterpreter= */ false);
        story.tell(
                "An interpreter is booked, and the link worker plans the session again.",
                with.unless(List.empty(), DAY));
    }

    private static Ruling ruling(Policy policy, boolean noInterpreter) {
        SessionSituation first = SessionSituation.builder()
                .supplement(FactValues.NONE.with(NO_INTERPRETER, noInterpreter))
                .build();
        return Service.linkWorker(DAY, policy).ask(SessionQuestions.MAY_PLAN_SESSION, first);
    }

    /** The same rule in a draft in which three things are wrong. */
    private void makeMistakes() {
        story.chapter("What a draft with mistakes is told");
        CountFact nobodyReads = CountFact.of("interpreters", "interpreters on the list", "interpreters", 0, 100);
        PolicyDraft draft = Cesp.draft()
                .withRules(
                        OUR_RULE,
                        rule("OUR-02")
                                .in(Tiers.ATTENDANCE)
                                .asked(MAY_PLAN)
                                .says("where few interpreters are left, somebody looks for more")
                                .when(nobodyReads.isLessThan(3))
                                .then(oblige("FIND_INTERPRETERS", "look for interpreters", within(2, Due.Unit.WEEKS)))
                                .from(assumed("it takes two weeks to find one")))
                .withOverrides(OverrideRight.of("OUR-03", Roles.MANAGER));
        story.say("It forgets to give the question its facts, and lets a manager override a rule that is not there."
                + " No policy comes of it; all of this is told at once:");
        draft.build()
                .swap()
                .forEach(faults -> faults.all().forEach(fault -> story.wrapped("    fault     ", fault.toString())));
    }

    /** A policy without a fault, of which somebody who knows the field would warn. */
    private void lookForWhatIsOdd() {
        story.chapter("What is odd, though it is no mistake");
        Policy abrupt = Cesp.draft()
                .withoutRule("END-04")
                .build()
                .getOrElseThrow(faults -> new IllegalStateException(faults.toString()));
        story.say("Somebody strikes out the one session to end with that goes beyond the offer.");
        for (Oddity odd : ProfileLint.warnings(abrupt)) {
            story.wrapped("    odd       ", odd.words());
            odd.witness().forEach(it -> story.wrapped("    such as   ", it.words()));
        }
    }
}
